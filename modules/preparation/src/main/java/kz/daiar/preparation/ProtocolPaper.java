package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.Texts;
import kz.daiar.papers.Paper;

/** The protocol of admission: in the state language, with a Russian copy below (decree-1457/10-12). */
final class ProtocolPaper {

    private final Admission call;
    private final int edition;
    private final LocalDate day;
    private final List<Ranking.Place> places;
    private final List<Application> all;

    /**
     * The protocol of a decision that was just made.
     *
     * @param places everybody ranked, the first one first
     * @param all every application of the call
     */
    ProtocolPaper(Admission call, int edition, LocalDate day, List<Ranking.Place> places, List<Application> all) {
        this.call = call;
        this.edition = edition;
        this.day = day;
        this.places = places;
        this.all = all;
    }

    byte[] pdf() {
        var academy = call.programme().provider();
        var title = say(Language.KK, "paper-title", edition, day);
        var paper = Paper.in(Language.KK, title).letterhead(academy.name(Language.KK), academy.name(Language.RU));
        paper.title(title, say(Language.KK, "paper-says"));
        write(paper, Language.KK);
        paper.note(say(Language.KK, "paper-copy"));
        paper.section(say(Language.RU, "paper-title", edition, day)).text(say(Language.RU, "paper-says"));
        write(paper, Language.RU);
        return paper.foot(title).pdf();
    }

    private void write(Paper paper, Language language) {
        paper.lines(grounds(language));
        paper.section(say(language, "paper-ranking"));
        if (places.isEmpty()) {
            paper.text(say(language, "paper-nobody"));
        } else {
            paper.table(columns(language), rows(language));
        }
        var broken = places.stream().filter(place -> place.brokenBy() != null).toList();
        if (!broken.isEmpty()) {
            paper.section(say(language, "paper-ties"));
            paper.steps(broken.stream().map(place -> tie(place, language)).toList());
        }
        others(paper, language);
        paper.section(say(language, "paper-commission"));
        paper.lines(call.terms().commission().stream()
                .map(one -> new Paper.Line(one.name(), one.office()))
                .toList());
    }

    private List<Paper.Line> grounds(Language language) {
        var order = call.order().facts();
        return List.of(
                line(language, "paper-programme", call.programme().title(language)),
                line(language, "paper-degree", call.degree(language)),
                line(
                        language,
                        "paper-order",
                        say(
                                language,
                                "paper-order-of",
                                order.number(),
                                order.issuedOn(),
                                String.valueOf(order.year()),
                                call.places())),
                line(language, "paper-selection", agreed(call.selection(), language)),
                line(language, "paper-study", agreed(call.study(), language)),
                line(
                        language,
                        "paper-tie-breaks",
                        String.join(
                                "; ",
                                call.tieBreaks().stream()
                                        .map(one -> one.words().in(language))
                                        .toList())));
    }

    private static String agreed(ProcedureDocument procedure, Language language) {
        var agreement = procedure.agreement();
        return say(
                language,
                "paper-agreed",
                procedure.number(),
                procedure.facts().adoptedOn(),
                agreement.with(),
                agreement.number(),
                agreement.day());
    }

    private List<String> columns(Language language) {
        var columns = new ArrayList<String>();
        columns.add(say(language, "paper-rank"));
        columns.add(say(language, "paper-person"));
        call.terms().stages().forEach(stage -> columns.add(stage.name(language)));
        columns.add(say(language, "paper-total"));
        columns.add(say(language, "paper-decision"));
        return columns;
    }

    private List<List<String>> rows(Language language) {
        return places.stream().map(place -> row(place, language)).toList();
    }

    private static List<String> row(Ranking.Place place, Language language) {
        var one = place.application();
        var cells = new ArrayList<String>();
        cells.add(String.valueOf(place.rank()));
        cells.add(one.person().fullName() + "\n" + one.employer().name(language));
        place.means().forEach(mean -> cells.add(points(mean, language)));
        cells.add(points(place.total(), language));
        cells.add(say(language, "application-" + one.state().name()));
        return cells;
    }

    private static String points(BigDecimal points, Language language) {
        return points == null ? "–" : Texts.written(language, points);
    }

    private static String tie(Ranking.Place place, Language language) {
        return say(
                language,
                "paper-tie",
                place.application().person().fullName(),
                place.rank(),
                place.rank() - 1,
                place.brokenBy().words());
    }

    /** Who was not ranked, and why. */
    private void others(Paper paper, Language language) {
        var others = all.stream()
                .filter(one -> !Scoring.isRanked(one))
                .sorted(Comparator.comparing(one -> one.person().fullName()))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        paper.section(say(language, "paper-others"));
        paper.lines(others.stream()
                .map(one ->
                        new Paper.Line(one.person().fullName(), Reasons.of(one).in(language)))
                .toList());
    }

    private static Paper.Line line(Language language, String key, String value) {
        return new Paper.Line(say(language, key), value);
    }

    private static String say(Language language, String key, Object... values) {
        return TEXTS.say(language, key, values);
    }
}
