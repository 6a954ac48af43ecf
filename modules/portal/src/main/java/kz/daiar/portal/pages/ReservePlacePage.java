package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Viewer;
import kz.daiar.reserve.Membership;
import kz.daiar.reserve.Memberships;
import kz.daiar.reserve.Reserve;
import kz.daiar.reserve.ReserveList;
import kz.daiar.reserve.ReservePosition;
import kz.daiar.reserve.Selection;
import kz.daiar.reserve.Selections;

/** One position of the reserve: what it asks, the rounds of choosing people, and everybody who ever stood for it. */
@Named
@RequestScoped
public class ReservePlacePage {

    @Inject
    Reserve reserve;

    @Inject
    Selections selections;

    @Inject
    Memberships memberships;

    @Inject
    PageLanguage language;

    @Inject
    Viewer viewer;

    @Inject
    Reply reply;

    private Long id;
    private ReservePosition place;
    private List<RoundRow> rounds;
    private List<MemberRow> members;
    private String reason;

    /** A round of choosing people. */
    public record RoundRow(long id, LocalDate announced, Selection.State state, LocalDate sealed) {

        public String stateKey() {
            return Door.textKey("selection.state", state);
        }

        public String style() {
            return switch (state) {
                case OPEN -> "gap";
                case SEALED -> "in-progress";
                case CLOSED -> "lapsed";
            };
        }
    }

    /** One who stands or stood for the position. */
    public record MemberRow(
            long id,
            String iin,
            String name,
            ReserveList list,
            LocalDate prepareBy,
            LocalDate from,
            LocalDate until,
            Membership.End ended) {

        public String listKey() {
            return Door.textKey("reserve.list", list);
        }

        public String endKey() {
            return ended == null ? "reserve.stands" : Door.textKey("reserve.end", ended);
        }

        public String style() {
            if (ended == null) {
                return list == ReserveList.READY ? "fulfilled" : "in-progress";
            }
            return "lapsed";
        }
    }

    /** Knows its position before the buttons of the page are looked for. */
    @PostConstruct
    void begin() {
        id = Query.number("id").orElse(null);
    }

    /** Stops with 404 when there is no such position. */
    @Transactional
    public void open() {
        getPlace();
    }

    @Transactional
    public ReservePosition getPlace() {
        if (id == null) {
            throw NotHere.named("position");
        }
        if (place == null) {
            place = reserve.find(id);
            place.profile();
            place.employer().name(language.language());
        }
        return place;
    }

    public String getTitle() {
        return getPlace().title(language.language());
    }

    public String getEmployer() {
        return getPlace().employer().name(language.language());
    }

    public String quality(int number) {
        return getPlace().profile().qualities().get(number).name(language.language());
    }

    @Transactional
    public List<RoundRow> getRounds() {
        if (rounds == null) {
            rounds = selections.of(id).stream()
                    .map(one -> new RoundRow(one.id(), one.announcedOn(), one.state(), one.sealedOn()))
                    .toList();
        }
        return rounds;
    }

    /** Whether a new round may be announced: none is under way. */
    public boolean isAnnounceable() {
        return getPlace().isOpen() && getRounds().stream().noneMatch(one -> one.state() != Selection.State.CLOSED);
    }

    @Transactional
    public List<MemberRow> getMembers() {
        if (members == null) {
            members = memberships.ever(getPlace()).stream()
                    .map(one -> new MemberRow(
                            one.id(),
                            one.person().iin(),
                            one.person().fullName(),
                            one.list(),
                            one.prepareBy(),
                            one.from(),
                            one.until(),
                            one.ended()))
                    .toList();
        }
        return members;
    }

    /** No reserve is kept for it any more. */
    public String close() {
        return reply.to(() -> reserve.close(id, reserve.find(id).version(), reason), "reserve.closed")
                ? "reserve-place?faces-redirect=true&id=" + id
                : null;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
