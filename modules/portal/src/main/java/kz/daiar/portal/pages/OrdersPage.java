package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.sending.Orders;

/** Orders that send people, and taken places no order names yet. */
@Named
@RequestScoped
public class OrdersPage {

    @Inject
    Orders orders;

    @Inject
    PageLanguage language;

    @Inject
    PageTexts texts;

    @Inject
    Reply reply;

    private List<String> chosen = new ArrayList<>();
    private Long drafted;
    private List<OrderRow> all;
    private List<Choice> withoutOrder;

    @Transactional
    public List<OrderRow> getAll() {
        if (all == null) {
            all = orders.all().stream()
                    .map(order -> OrderRow.of(order, language.language()))
                    .toList();
        }
        return all;
    }

    /** The places taken for the viewer's people that no order names yet. */
    @Transactional
    public List<Choice> getWithoutOrder() {
        if (withoutOrder == null) {
            withoutOrder = orders.withoutOrder().stream()
                    .map(place -> new Choice(
                            String.valueOf(place.id()),
                            texts.say(
                                    "orders.place",
                                    place.person().fullName(),
                                    place.group().code(),
                                    place.group().days().from(),
                                    place.employer().name(language.language()))))
                    .toList();
        }
        return withoutOrder;
    }

    public String draft() {
        return reply.to(
                        () -> drafted = orders.draft(
                                        chosen.stream().map(Long::valueOf).toList())
                                .id(),
                        "orders.drafted")
                ? "order?faces-redirect=true&id=" + drafted
                : null;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> ticked) {
        chosen = ticked;
    }
}
