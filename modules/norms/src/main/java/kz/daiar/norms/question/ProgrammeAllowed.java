package kz.daiar.norms.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.daiar.norms.Answer;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.Vocabulary;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Plausible;
import kz.daiar.norms.rule.Basis;
import kz.daiar.norms.rule.ProgrammeCheck;

/** PROGRAMME_CHECK: the paragraphs a programme would violate. What is not given passes (I-19). */
final class ProgrammeAllowed implements Calculator {

    private static final String QUESTION = "PROGRAMME_CHECK";

    /** A fact that is not recorded passes. */
    private static final String NOT_RECORDED = "I-19";

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
            return isShorterPart(check) || check.hours().admits(hours);
        }

        private boolean isShorterPart(ProgrammeCheck check) {
            return check.unlessPart() && part && hours < check.hours().min();
        }

        boolean lacksWhatIsAsked(ProgrammeCheck check) {
            return !check.venues().isEmpty() && venue == null
                    || !check.forms().isEmpty() && form == null
                    || !check.fields().isEmpty() && fields.isEmpty();
        }

        /** Its paragraphs, and of its interpretations those without which the answer would be another. */
        Basis restsOn(ProgrammeCheck check) {
            var decided = new ArrayList<String>();
            boolean areasCompared = !check.fields().isEmpty() && !fields.isEmpty();
            if (violates(check) || areasCompared || check.hours() != null && isShorterPart(check)) {
                decided.addAll(check.basis().interpretations());
                decided.remove(NOT_RECORDED);
            }
            if (lacksWhatIsAsked(check)) {
                decided.add(NOT_RECORDED);
            }
            return new Basis(check.basis().cites(), decided);
        }

        private static boolean isOutside(List<String> allowed, String given) {
            return !allowed.isEmpty() && given != null && !allowed.contains(given);
        }
    }

    @Override
    public Answer answer(ActFile act, Fields fields, NormSet norms) {
        var programme = Programme.read(fields, norms.vocabulary());
        var checks = QuestionTexts.demanded(act, act.calculations().programmes(), QUESTION);
        mustSpeakOf(programme.population, act, checks, norms);
        var applied = checks.stream().filter(programme::isUnder).toList();
        var violated = applied.stream().filter(programme::violates).toList();
        var sheet = new AnswerSheet()
                .value(
                        "violations",
                        violated.stream().map(c -> c.basis().cite()).distinct().toList());
        applied.forEach(check -> sheet.on(programme.restsOn(check)));
        violated.forEach(check -> sheet.step("violates", check.basis().cite()));
        applied.stream()
                .filter(programme::lacksWhatIsAsked)
                .forEach(check -> sheet.step("unchecked", check.basis().cite()));
        if (violated.isEmpty()) {
            sheet.step(applied.isEmpty() ? "violates-unbound" : "violates-nothing", null);
        }
        return sheet.answer();
    }

    /** Conditions for everybody are conditions for those the act speaks of. */
    private static void mustSpeakOf(String population, ActFile act, List<ProgrammeCheck> checks, NormSet norms) {
        boolean isNamed = checks.stream().anyMatch(check -> check.populations().contains(population));
        if (!isNamed && !norms.speaksOf(act.act().slug(), population)) {
            throw QuestionTexts.notAskedOf(act, QUESTION, norms.vocabulary().name("population", population));
        }
    }
}
