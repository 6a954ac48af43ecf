package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Language;
import kz.daiar.reserve.Board;
import kz.daiar.reserve.Coverage;
import kz.daiar.reserve.Nomination;
import kz.daiar.reserve.Readiness;
import kz.daiar.reserve.ReserveList;
import kz.daiar.reserve.ReservePosition;
import kz.daiar.reserve.Reviews;
import kz.daiar.reserve.Sheets;

/** The board of the reserve: positions with who is ready and who is being prepared, how well they are covered, what is due. */
@Named
@RequestScoped
public class ReservePage {

    @Inject
    Board board;

    @Inject
    Reviews reviews;

    @Inject
    Sheets sheets;

    @Inject
    HouseDay day;

    @Inject
    PageLanguage language;

    @Inject
    Viewer viewer;

    private String employer;
    private List<LanesRow> lanes;
    private Coverage coverage;
    private List<DueRow> due;
    private List<WaitingRow> waiting;

    /** A quality of a card: the level shown, of the level asked. */
    public record GapRow(String name, int required, Integer shown, int missing) {

        static GapRow of(Readiness.Gap gap, Language language) {
            return new GapRow(
                    gap.quality().name(language),
                    gap.quality().required(),
                    gap.shown() == null ? null : gap.shown().level(),
                    gap.missing());
        }

        /** The chip that shows it. */
        public String style() {
            if (shown == null) {
                return "gap";
            }
            return missing == 0 ? "fulfilled" : "open";
        }
    }

    /** One who stands for a position. */
    public record CardRow(
            long id, String iin, String name, LocalDate prepareBy, boolean late, int missing, List<GapRow> gaps) {}

    /** A position with its lanes. */
    public record LanesRow(
            long id,
            String title,
            String employer,
            String holder,
            LocalDate vacancy,
            int planned,
            boolean decides,
            List<CardRow> ready,
            List<CardRow> prospective,
            int hidden) {}

    /** A list that is to be reviewed; {@code holds}: the viewer is the head who reviews it. */
    public record DueRow(
            String employer, String bin, ReserveList list, int members, LocalDate by, boolean overdue, boolean holds) {

        public String listKey() {
            return Door.textKey("reserve.list", list);
        }

        public String style() {
            return overdue ? "overdue" : "open";
        }
    }

    /** A candidate who waits for the viewer: for his scores, or for his decision. */
    public record WaitingRow(long id, String person, String place, String key) {}

    /** The candidates who wait for the viewer. */
    @Transactional
    public List<WaitingRow> getWaiting() {
        if (waiting == null) {
            waiting = Stream.concat(
                            sheets.awaitingScores().stream().map(one -> row(one, "reserve.waits-for-scores")),
                            sheets.awaitingDecision().stream().map(one -> row(one, "reserve.waits-for-decision")))
                    .toList();
        }
        return waiting;
    }

    private WaitingRow row(Nomination one, String key) {
        return new WaitingRow(
                one.id(), one.person().fullName(), one.selection().position().title(language.language()), key);
    }

    @Transactional
    public List<LanesRow> getLanes() {
        if (lanes == null) {
            lanes = board.lanes(employer).stream().map(this::row).toList();
        }
        return lanes;
    }

    /** Whether there is a card the viewer decides on. */
    @Transactional
    public boolean isDeciding() {
        return getLanes().stream()
                .anyMatch(row ->
                        row.decides() && row.ready().size() + row.prospective().size() > 0);
    }

    private LanesRow row(Board.Lanes one) {
        var position = one.position();
        var body = position.employer();
        return new LanesRow(
                position.id(),
                position.title(language.language()),
                body.name(language.language()),
                one.holder(),
                position.profile().vacancyDay(),
                position.profile().planned(),
                viewer.isHeadOf(body.bin()),
                one.ready().stream().map(this::card).toList(),
                one.prospective().stream().map(this::card).toList(),
                one.hidden());
    }

    private CardRow card(Board.Card card) {
        var member = card.member();
        boolean late = member.prepareBy() != null && member.prepareBy().isBefore(day.today());
        return new CardRow(
                member.id(),
                member.person().iin(),
                member.person().fullName(),
                member.prepareBy(),
                late,
                card.missing(),
                card.gaps().stream()
                        .map(gap -> GapRow.of(gap, language.language()))
                        .toList());
    }

    @Transactional
    public Coverage getCoverage() {
        if (coverage == null) {
            coverage = board.coverage(employer);
        }
        return coverage;
    }

    /** The titles of positions nobody is ready for. */
    @Transactional
    public List<LanesRow> getUncovered() {
        var open = getCoverage().uncovered().stream().map(ReservePosition::id).toList();
        return getLanes().stream().filter(one -> open.contains(one.id())).toList();
    }

    /** Who is named for several positions, each with their titles. */
    @Transactional
    public List<Choice> getNamed() {
        return getCoverage().named().entrySet().stream()
                .map(entry -> new Choice(
                        entry.getKey(),
                        String.join(
                                "; ",
                                entry.getValue().stream()
                                        .map(one -> one.title(language.language()))
                                        .toList())))
                .toList();
    }

    @Transactional
    public List<DueRow> getDue() {
        if (due == null) {
            due = reviews.due().stream().map(this::row).toList();
        }
        return due;
    }

    /** The lists the viewer should have reviewed by now; they stand on his worklist (3). */
    @Transactional
    public List<DueRow> getOverdue() {
        return getDue().stream().filter(row -> row.overdue() && row.holds()).toList();
    }

    private DueRow row(Reviews.Due one) {
        var body = one.employer();
        return new DueRow(
                body.name(language.language()),
                body.bin(),
                one.list(),
                one.members(),
                one.by(),
                one.overdue(),
                viewer.isHeadOf(body.bin()));
    }

    /** The body a position is chosen in: the one shown, or the viewer's own, when he has one. */
    public String getBody() {
        return employer == null && viewer.employers().size() == 1
                ? viewer.employers().iterator().next()
                : employer;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String bin) {
        employer = Query.typed(bin);
    }
}
