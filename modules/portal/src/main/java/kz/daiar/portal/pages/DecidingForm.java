package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kz.daiar.reserve.Deciding;
import kz.daiar.reserve.Nominations;
import kz.daiar.reserve.ReserveList;

/** The head's decision on a candidate. */
@Named
@RequestScoped
public class DecidingForm {

    private static final String REFUSED = "REFUSED";

    @Inject
    Deciding deciding;

    @Inject
    Nominations nominations;

    @Inject
    Reply reply;

    private Long id;
    private String list;
    private LocalDate prepareBy;
    private String orderNo;
    private String ground;

    /** Knows its candidate before the buttons of the page are looked for. */
    @PostConstruct
    void begin() {
        id = Query.number("id").orElse(null);
    }

    public String decide() {
        var chosen = REFUSED.equals(list) ? null : ReserveList.valueOf(list);
        var wish = new Deciding.Wish(chosen, prepareBy, Query.typed(orderNo), Query.typed(ground));
        return reply.to(() -> deciding.decide(id, nominations.find(id).version(), wish), "sheet.is-decided")
                ? "candidate-sheet?faces-redirect=true&id=" + id
                : null;
    }

    public String getList() {
        return list;
    }

    public void setList(String typed) {
        list = typed;
    }

    public LocalDate getPrepareBy() {
        return prepareBy;
    }

    public void setPrepareBy(LocalDate typed) {
        prepareBy = typed;
    }

    public String getOrderNo() {
        return orderNo;
    }

    public void setOrderNo(String typed) {
        orderNo = typed;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String typed) {
        ground = typed;
    }
}
