package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.Viewer;
import kz.daiar.reserve.Decision;
import kz.daiar.reserve.Membership;
import kz.daiar.reserve.Nomination;
import kz.daiar.reserve.OwnReserve;
import kz.daiar.reserve.ReservePosition;

/** What a servant does and sees of the reserve himself: where he stands, what became of his nominations, where he may come forward. */
@Named
@RequestScoped
public class OwnReservePage {

    @Inject
    OwnReserve own;

    @Inject
    PageLanguage language;

    @Inject
    Viewer viewer;

    @Inject
    Reply reply;

    private List<StandingRow> standing;
    private List<OwnRow> nominations;
    private List<RoundRow> rounds;
    private Long round;
    private String why;

    /** A reserve he stands or stood in. */
    public record StandingRow(
            String title,
            String employer,
            String listKey,
            LocalDate from,
            LocalDate prepareBy,
            LocalDate until,
            String endKey) {

        public String style() {
            return until == null ? "fulfilled" : "lapsed";
        }
    }

    /** A nomination of his, by whomever; {@code verdictKey} and {@code decision} are null before the head decides. */
    public record OwnRow(
            long id,
            String title,
            String employer,
            LocalDate day,
            String wayKey,
            String why,
            Nomination.State state,
            String verdictKey,
            Decision decision,
            String reason) {

        public String stateKey() {
            return Door.textKey("nomination.state", state);
        }

        public String style() {
            return NominationStyle.of(state);
        }

        public boolean waits() {
            return state == Nomination.State.NOMINATED;
        }

        public boolean givenUp() {
            return state == Nomination.State.WITHDRAWN;
        }
    }

    /** A round he may come forward in. */
    public record RoundRow(long id, String title, String employer, LocalDate announced) {}

    /** The round he was led here for, before the buttons of the page are looked for. */
    @PostConstruct
    void begin() {
        round = Query.number("round").orElse(null);
    }

    /** Whether the administrator has written down which person he is. */
    public boolean isKnown() {
        return viewer.iin() != null;
    }

    @Transactional
    public List<StandingRow> getStanding() {
        if (standing == null) {
            standing = own.memberships().stream().map(this::row).toList();
        }
        return standing;
    }

    private StandingRow row(Membership one) {
        return new StandingRow(
                title(one.position()),
                employer(one.position()),
                Door.textKey("reserve.list", one.list()),
                one.from(),
                one.stands() ? one.prepareBy() : null,
                one.until(),
                one.stands() ? "reserve.stands" : Door.textKey("reserve.end", one.ended()));
    }

    @Transactional
    public List<OwnRow> getNominations() {
        if (nominations == null) {
            nominations = own.nominations().stream().map(this::row).toList();
        }
        return nominations;
    }

    private OwnRow row(Nomination one) {
        var position = one.selection().position();
        return new OwnRow(
                one.id(),
                title(position),
                employer(position),
                one.nominatedOn(),
                Door.textKey("nomination.way", one.way()),
                one.why(),
                one.state(),
                verdictKey(one.decision()),
                one.decision(),
                one.reason());
    }

    private static String verdictKey(Decision decision) {
        if (decision == null) {
            return null;
        }
        return decision.list() == null ? "own-reserve.refused" : Door.textKey("reserve.list", decision.list());
    }

    @Transactional
    public List<RoundRow> getRounds() {
        if (rounds == null) {
            rounds = own.rounds().stream()
                    .map(one ->
                            new RoundRow(one.id(), title(one.position()), employer(one.position()), one.announcedOn()))
                    .toList();
        }
        return rounds;
    }

    private String title(ReservePosition position) {
        return position.title(language.language());
    }

    private String employer(ReservePosition position) {
        return position.employer().name(language.language());
    }

    /** He comes forward. */
    public String nominate() {
        return reply.to(() -> own.nominate(round, why), "own-reserve.is-nominated")
                ? "own-reserve?faces-redirect=true"
                : null;
    }

    public Long getRound() {
        return round;
    }

    public void setRound(Long chosen) {
        round = chosen;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String typed) {
        why = typed;
    }
}
