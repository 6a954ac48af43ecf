package kz.daiar.portal.pages;

import java.time.LocalDate;
import kz.daiar.kernel.Language;
import kz.daiar.sending.SendingOrder;

/** An order as lists and its own page show it. */
public record OrderRow(
        long id,
        int version,
        String employer,
        SendingOrder.State state,
        String number,
        LocalDate signedOn,
        String signedBy,
        String sha256,
        int people) {

    static OrderRow of(SendingOrder order, Language language) {
        return new OrderRow(
                order.id(),
                order.version(),
                order.employer().name(language),
                order.state(),
                order.number(),
                order.signedOn(),
                order.signedBy(),
                order.sha256(),
                order.enrolments().size());
    }

    public String stateKey() {
        return Door.textKey("order.state", state);
    }

    /** The chip that shows the state. */
    public String style() {
        return switch (state) {
            case DRAFT -> "open";
            case SIGNED -> "fulfilled";
            case WITHDRAWN -> "lapsed";
        };
    }
}
