package kz.daiar.duties;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.Texts;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Explanation;
import kz.daiar.norms.Explanation.OfTraining;
import kz.daiar.norms.Explanation.Sentence;
import kz.daiar.norms.Vocabulary;
import kz.daiar.papers.Paper;
import kz.daiar.papers.Paper.Line;

/** The explanation of a duty as a sheet of paper, for whoever must be able to check it without the system. */
final class ExplanationSheet {

    private static final Texts TEXTS = Texts.beside(ExplanationSheet.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final int SHORT_HASH = 12;

    private final Explained explained;
    private final Explanation explanation;
    private final Duty duty;
    private final Vocabulary vocabulary;
    private final Language language;

    ExplanationSheet(Explained explained, Vocabulary vocabulary) {
        this.explained = explained;
        this.explanation = explained.explanation();
        this.duty = explained.duty();
        this.vocabulary = vocabulary;
        this.language = explained.language();
    }

    byte[] pdf() {
        var paper = Paper.in(language, say("sheet.title") + " – " + explained.personName())
                .foot(foot())
                .letterhead(say("sheet.house"), say("sheet.about"))
                .title(say("sheet.title"), explained.personName() + "\n" + person());
        duty(paper);
        decision(paper);
        trainings(paper);
        facts(paper);
        law(paper);
        interpretations(paper);
        making(paper);
        return paper.pdf();
    }

    private String foot() {
        var hash = explained.normSet().substring(0, SHORT_HASH);
        return say(
                "sheet.foot",
                explained.personName(),
                name("kind", duty.kind()),
                explained.moment().asOf(),
                hash);
    }

    private String person() {
        var employer = explained.employerName() == null
                ? say("sheet.no-employer")
                : explained.employerName().in(language);
        return say("sheet.person", explained.iin(), employer);
    }

    private void duty(Paper paper) {
        var conditions = duty.conditions();
        var act = explanation.law().isEmpty() ? null : explanation.law().get(0).act();
        var lines = new ArrayList<Line>();
        line(lines, "sheet.kind", name("kind", duty.kind()));
        line(lines, "sheet.ground", names("ground", duty.grounds()));
        line(lines, "sheet.act", act == null ? duty.act() : act.title().in(language));
        line(lines, "sheet.arose", day(duty.arose()));
        line(lines, startsBy() ? "sheet.start-by" : "sheet.complete-by", day(duty.due()));
        line(lines, "sheet.window", day(duty.standing().completeBy()));
        line(lines, "sheet.venue", venues());
        line(lines, "sheet.form", names("form", conditions.forms()));
        line(lines, "sheet.hours", hours(conditions.hours()));
        line(lines, "sheet.direction", names("field", conditions.direction()));
        lines.add(new Line(
                say("sheet.status", explained.moment().asOf()),
                name("status", duty.status().name())));
        paper.section(say("sheet.duty")).lines(lines);
    }

    private boolean startsBy() {
        return explanation.sentences().stream()
                .anyMatch(sentence -> sentence.step().code().equals("start-by"));
    }

    private String venues() {
        var gap = duty.grounding().gap();
        return gap == null ? names("venue", duty.conditions().venues()) : name("gap", gap);
    }

    private static String hours(Duty.Hours hours) {
        if (hours == null) {
            return null;
        }
        return hours.max() == null ? "≥ " + hours.min() : hours.min() + "–" + hours.max();
    }

    private void line(List<Line> lines, String key, String value) {
        if (value != null && !value.isEmpty()) {
            lines.add(new Line(say(key), value));
        }
    }

    private void decision(Paper paper) {
        paper.section(say("sheet.decision"))
                .steps(explanation.decision().stream()
                        .map(ExplanationSheet::resting)
                        .toList());
    }

    /** A sentence, and in brackets what it rests on. */
    private static String resting(Sentence sentence) {
        var step = sentence.step();
        var ids = Stream.concat(Stream.ofNullable(step.cite()), step.interpretations().stream())
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? sentence.text() : sentence.text() + " [" + ids + "]";
    }

    private void trainings(Paper paper) {
        paper.section(say("sheet.trainings"));
        var rows = explanation.trainings().stream().map(this::training).toList();
        if (rows.isEmpty()) {
            paper.text(say("sheet.no-trainings"));
        } else {
            paper.table(List.of(say("sheet.training"), say("sheet.why")), rows);
        }
    }

    private List<String> training(OfTraining one) {
        var checks = one.checks().stream().map(ExplanationSheet::resting).collect(Collectors.joining("\n"));
        return List.of(resting(one.verdict()), checks.isEmpty() ? "–" : checks);
    }

    private void facts(Paper paper) {
        paper.section(say("sheet.facts"));
        var rows = explained.facts().stream()
                .map(fact -> List.of(fact.what(), fact.whence()))
                .toList();
        if (rows.isEmpty()) {
            paper.text(say("sheet.no-facts"));
        } else {
            paper.table(List.of(say("sheet.fact"), say("sheet.whence")), rows);
        }
    }

    private void law(Paper paper) {
        paper.section(say("sheet.law"));
        for (var quoted : explanation.law()) {
            var act = quoted.act();
            var title = act.number() == null ? act.title().in(language) : "№ " + act.number();
            var source = say("sheet.paragraph", title, quoted.paragraph().number(), quoted.id());
            paper.quote(source, Language.KK, quoted.paragraph().kk());
        }
    }

    private void interpretations(Paper paper) {
        var rows = explanation.interpretations().stream()
                .map(one -> List.of(
                        one.id(), one.question().in(language), one.decision().in(language)))
                .toList();
        if (!rows.isEmpty()) {
            paper.section(say("sheet.interpretations"))
                    .table(List.of("№", say("sheet.question"), say("sheet.answer")), rows);
        }
    }

    private void making(Paper paper) {
        var moment = explained.moment();
        var known = moment.knownAt() == null ? say("sheet.known-now") : day(moment.knownAt());
        paper.section(say("sheet.making"))
                .lines(List.of(
                        new Line(say("sheet.as-of"), day(moment.asOf())),
                        new Line(say("sheet.known-at"), known),
                        new Line(say("sheet.made"), MOMENT.format(explained.made())),
                        new Line(say("sheet.norm-set"), explained.normSet())));
    }

    private String say(String key, Object... values) {
        return TEXTS.say(language, key, values);
    }

    private static String day(java.time.LocalDate day) {
        return day == null ? null : DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day);
    }

    private String name(String register, String code) {
        return vocabulary.name(register, code).in(language);
    }

    private String names(String register, Collection<String> codes) {
        return codes == null
                ? null
                : codes.stream().map(code -> name(register, code)).collect(Collectors.joining(", "));
    }
}
