package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Viewer;
import kz.daiar.reserve.Membership;
import kz.daiar.reserve.MembershipDecision;
import kz.daiar.reserve.Memberships;
import kz.daiar.reserve.Readiness;
import kz.daiar.reserve.ReserveList;

/** One who stands or stood in the reserve: how ready he is, every decision on him, and the head's next one. */
@Named
@RequestScoped
public class ReserveMemberPage {

    private static final String EXCLUDE = "EXCLUDE";
    private static final Set<String> WAYS = Set.of(ReserveList.READY.name(), ReserveList.PROSPECTIVE.name(), EXCLUDE);

    @Inject
    Memberships memberships;

    @Inject
    Readiness readiness;

    @Inject
    PageLanguage language;

    @Inject
    Viewer viewer;

    @Inject
    Reply reply;

    private Long id;
    private Membership member;
    private List<MembershipDecision> decisions;
    private List<ReservePage.GapRow> gaps;
    private String what;
    private LocalDate prepareBy;
    private String orderNo;
    private String reason;

    /** Knows its person before the buttons of the page are looked for, and the lane his card was moved to. */
    @PostConstruct
    void begin() {
        id = Query.number("id").orElse(null);
        what = Query.text("what").filter(WAYS::contains).orElse(null);
    }

    /** Stops with 404 when there is no such membership. */
    @Transactional
    public void open() {
        getMember();
    }

    @Transactional
    public Membership getMember() {
        if (id == null) {
            throw NotHere.named("membership");
        }
        if (member == null) {
            member = memberships.find(id);
            member.person().fullName();
            member.position().title(language.language());
            member.position().profile();
            member.position().employer().name(language.language());
        }
        return member;
    }

    public String getPlace() {
        return getMember().position().title(language.language());
    }

    public String getEmployer() {
        return getMember().position().employer().name(language.language());
    }

    public String getListKey() {
        return Door.textKey("reserve.list", getMember().list());
    }

    public String getEndKey() {
        return Door.textKey("reserve.end", getMember().ended());
    }

    /** Whether the viewer decides on him. */
    public boolean isHead() {
        return getMember().stands()
                && viewer.isHeadOf(getMember().position().employer().bin());
    }

    @Transactional
    public List<MembershipDecision> getDecisions() {
        if (decisions == null) {
            decisions = memberships.decisions(id);
        }
        return decisions;
    }

    public String kindKey(MembershipDecision decision) {
        return Door.textKey("membership.kind", decision.kind());
    }

    public String listKey(MembershipDecision decision) {
        return Door.textKey("reserve.list", decision.list());
    }

    @Transactional
    public List<ReservePage.GapRow> getGaps() {
        if (gaps == null) {
            gaps = readiness.gaps(List.of(getMember())).get(id).stream()
                    .map(gap -> ReservePage.GapRow.of(gap, language.language()))
                    .toList();
        }
        return gaps;
    }

    /** The head's decision: to a list, or out of the reserve. */
    public String decide() {
        var order = new Memberships.Order(Query.typed(orderNo), reason);
        int seen = getMember().version();
        Runnable verb = EXCLUDE.equals(what)
                ? () -> memberships.exclude(id, seen, order)
                : () -> memberships.move(id, seen, ReserveList.valueOf(what), prepareBy, order);
        return reply.to(verb, "membership.is-decided") ? "reserve-member?faces-redirect=true&id=" + id : null;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String chosen) {
        what = chosen;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
