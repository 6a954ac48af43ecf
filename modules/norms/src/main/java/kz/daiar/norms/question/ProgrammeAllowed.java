package kz.daiar.norms.question;

import java.util.Collections;
import java.util.List;
import kz.daiar.norms.Answer;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.Vocabulary;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Plausible;
import kz.daiar.norms.rule.ProgrammeCheck;

/** PROGRAMME_CHECK: the paragraphs a programme would violate. What is not given passes (I-19). */
final class ProgrammeAllowed implements Calculator {

    private record Programme(
            String kind, String population, int hours, boolean part, String venue, String form, List<String> fields) {

        static Programme read(Fields fields, Vocabulary vocabulary) {
            var given = new Given(fields, vocabulary);
            var programme = new Programme(
                    given.code("kind", "kind"),
                    given.code("population", "population"),
                    Plausible.number(fields, "hours"),
                    fields.flag("part", false),
                    given.optionalCode("venue", "venue"),
                    given.optionalCode("form", "form"),
                    given.optionalCodes("fields", "field"));
            if (programme.hours <= 0) {
                throw QuestionTexts.refused("hours", programme.hours);
            }
            return programme;
        }

        boolean isUnder(ProgrammeCheck check) {
            return check.kind().equals(kind)
                    && (check.populations().isEmpty() || check.populations().contains(population));
        }

        boolean violates(ProgrammeCheck check) {
            return check.never()
                    || check.hours() != null && !hoursKept(check)
                    || isOutside(check.venues(), venue)
                    || isOutside(check.forms(), form)
                    || !check.fields().isEmpty() && !fields.isEmpty() && Collections.disjoint(check.fields(), fields);
        }

        private boolean hoursKept(ProgrammeCheck check) {
            boolean shorterPart =
                    check.unlessPart() && part && hours < check.hours().min();
            return shorterPart || check.hours().admits(hours);
        }

        private static boolean isOutside(List<String> allowed, String given) {
            return !allowed.isEmpty() && given != null && !allowed.contains(given);
        }
    }

    @Override
    public Answer answer(ActFile act, Fields fields, NormSet norms) {
        var programme = Programme.read(fields, norms.vocabulary());
        var violated = act.calculations().programmes().stream()
                .filter(programme::isUnder)
                .filter(programme::violates)
                .toList();
        var sheet = new AnswerSheet()
                .value(
                        "violations",
                        violated.stream().map(c -> c.basis().cite()).distinct().toList());
        violated.forEach(
                check -> sheet.on(check.basis()).step("violates", check.basis().cite()));
        return violated.isEmpty() ? sheet.step("violates-nothing", null).answer() : sheet.answer();
    }
}
