package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Viewer;
import kz.daiar.sending.Orders;
import kz.daiar.training.Groups;

/** One order: its lines, the head's signature, the paper. */
@Named
@RequestScoped
public class OrderPage {

    @Inject
    Orders orders;

    @Inject
    Groups groups;

    @Inject
    PageLanguage language;

    @Inject
    Viewer viewer;

    @Inject
    Reply reply;

    private Long id;
    private OrderRow order;
    private String reason;

    /** A line: the listener and the group. */
    public record LineRow(ListenerRow listener, GroupRow group) {}

    /** Knows its order before the buttons of the page are looked for. */
    @PostConstruct
    void begin() {
        id = Query.number("id").orElse(null);
    }

    /** Stops with 404 when there is no such order. */
    @Transactional
    public void open() {
        getOrder();
    }

    @Transactional
    public OrderRow getOrder() {
        if (id == null) {
            throw NotHere.named("order");
        }
        if (order == null) {
            order = OrderRow.of(orders.find(id), language.language());
        }
        return order;
    }

    @Transactional
    public List<LineRow> getLines() {
        var rows = new HashMap<Long, GroupRow>();
        return orders.lines(id).stream()
                .map(line -> new LineRow(
                        ListenerRow.of(line, List.of(), List.of(), language.language()),
                        rows.computeIfAbsent(line.group().id(), this::group)))
                .toList();
    }

    private GroupRow group(long group) {
        return GroupRow.of(groups.seats(group), language.language());
    }

    /** Whether the viewer signs this order. */
    @Transactional
    public boolean isHead() {
        return viewer.isHeadOf(orders.find(id).employer().bin());
    }

    public String sign() {
        reply.to(() -> orders.sign(id, getOrder().version()), "order.is-signed");
        return "order?faces-redirect=true&id=" + id;
    }

    public String withdraw() {
        reply.to(() -> orders.withdraw(id, getOrder().version(), reason), "order.is-withdrawn");
        return "order?faces-redirect=true&id=" + id;
    }

    /** The paper as it was signed. */
    @Transactional
    public void paper() throws IOException {
        var paper = orders.find(getOrder().id()).paper();
        if (paper == null) {
            throw NotHere.named("paper");
        }
        FileAnswer.paper("order-" + id, paper);
    }

    /** The referral of one person, as it was printed when the order was signed. */
    public void referral() throws IOException {
        long place = Query.number("place").orElseThrow(() -> NotHere.named("referral"));
        if (id == null) {
            throw NotHere.named("order");
        }
        FileAnswer.paper("referral-" + id + "-" + place, orders.referral(id, place));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
