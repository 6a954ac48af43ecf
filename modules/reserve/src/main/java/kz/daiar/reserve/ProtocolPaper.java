package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import java.util.ArrayList;
import java.util.List;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.Texts;
import kz.daiar.papers.Paper;

/** The protocol of a decision on a candidate: in the state language, with a Russian copy below. */
final class ProtocolPaper {

    private final Nomination nomination;
    private final Decision decision;
    private final Examined examined;
    private final Law law;

    ProtocolPaper(Nomination nomination, Decision decision, Examined examined, Law law) {
        this.nomination = nomination;
        this.decision = decision;
        this.examined = examined;
        this.law = law;
    }

    byte[] pdf() {
        var body = nomination.selection().position().employer();
        var title = say(Language.KK, "protocol-title", nomination.person().fullName());
        var paper = Paper.in(Language.KK, title).letterhead(body.name(Language.KK), body.name(Language.RU));
        paper.title(
                title,
                say(
                        Language.KK,
                        "protocol-of",
                        nomination.selection().position().title(Language.KK)));
        write(paper, Language.KK);
        paper.note(say(Language.KK, "paper-copy"));
        paper.section(say(Language.RU, "protocol-title", nomination.person().fullName()))
                .text(say(
                        Language.RU,
                        "protocol-of",
                        nomination.selection().position().title(Language.RU)));
        write(paper, Language.RU);
        return paper.foot(title).pdf();
    }

    private void write(Paper paper, Language language) {
        paper.section(say(language, "protocol-methods"));
        paper.table(
                List.of(
                        say(language, "protocol-method"),
                        say(language, "protocol-day"),
                        say(language, "protocol-assessor"),
                        say(language, "protocol-words")),
                examined.examinations(nomination).stream()
                        .map(one -> examination(one, language))
                        .toList());
        paper.section(say(language, "protocol-scores")).note(say(language, "score-formula"));
        paper.table(
                List.of(
                        say(language, "protocol-criterion"),
                        say(language, "protocol-weight"),
                        say(language, "protocol-mean")),
                scores(language));
        paper.section(say(language, "protocol-decision")).lines(decided(language));
        paper.text(say(language, "paper-signed", decision.by()));
    }

    private List<String> examination(Examination one, Language language) {
        return List.of(
                law.name("method", one.method()).in(language),
                say(language, "paper-day", one.day()),
                one.assessor().fullName(),
                one.words());
    }

    private List<List<String>> scores(Language language) {
        var score = examined.score(nomination);
        var rows = new ArrayList<List<String>>();
        var weights = nomination.selection().weights();
        for (var criterion : law.inOrder(weights.keySet())) {
            var mean = score.means().get(criterion);
            rows.add(List.of(
                    law.name("criterion", criterion).in(language),
                    String.valueOf(weights.get(criterion)),
                    mean == null ? "–" : Texts.written(language, mean)));
        }
        rows.add(List.of(
                say(language, "protocol-total"),
                "",
                score.total() == null ? "–" : Texts.written(language, score.total())));
        return rows;
    }

    private List<Paper.Line> decided(Language language) {
        var lines = new ArrayList<Paper.Line>();
        var verdict =
                decision.list() == null ? "refused" : decision.list().name().toLowerCase();
        lines.add(line(language, "protocol-verdict", say(language, "verdict-" + verdict)));
        if (decision.prepareBy() != null) {
            lines.add(line(language, "protocol-prepare-by", say(language, "paper-day", decision.prepareBy())));
        }
        if (decision.ground() != null) {
            lines.add(line(language, "protocol-ground", decision.ground()));
        }
        if (decision.orderNo() != null) {
            lines.add(
                    line(language, "protocol-order", say(language, "paper-order", decision.orderNo(), decision.day())));
        }
        lines.add(line(language, "protocol-basis", say(language, "protocol-paragraphs")));
        return lines;
    }

    private static Paper.Line line(Language language, String key, String value) {
        return new Paper.Line(say(language, key), value);
    }

    private static String say(Language language, String key, Object... values) {
        return TEXTS.say(language, key, values);
    }
}
