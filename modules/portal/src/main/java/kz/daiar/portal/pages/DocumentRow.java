package kz.daiar.portal.pages;

import java.time.LocalDate;
import kz.daiar.kernel.Language;
import kz.daiar.training.CompletionDocument;

/** A completion document as the register and the list of listeners show it. */
public record DocumentRow(
        long id,
        int version,
        long enrolment,
        String number,
        String type,
        String holder,
        String provider,
        String providerBin,
        LocalDate issuedOn,
        CompletionDocument.State state,
        String code,
        String reason) {

    static DocumentRow of(CompletionDocument document, Language language) {
        return new DocumentRow(
                document.id(),
                document.version(),
                document.enrolment().id(),
                document.number(),
                document.type(),
                document.content().holder(),
                document.provider().name(language),
                document.provider().bin(),
                document.issuedOn(),
                document.state(),
                document.code(),
                document.reason());
    }

    public String stateKey() {
        return key(state);
    }

    /** The chip that shows the state. */
    public String style() {
        return style(state);
    }

    public boolean valid() {
        return state == CompletionDocument.State.VALID;
    }

    static String key(CompletionDocument.State state) {
        return Door.textKey("document.state", state);
    }

    static String style(CompletionDocument.State state) {
        return switch (state) {
            case VALID -> "fulfilled";
            case REVOKED -> "overdue";
            case REPLACED -> "lapsed";
            case UNKNOWN -> "gap";
        };
    }
}
