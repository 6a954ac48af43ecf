package kz.daiar.norms.question;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.norms.Answer;
import kz.daiar.norms.CategoryCode;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.Step.Code;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.rule.VenueRule;

/** VENUE: where people of a population and category are trained, or the gap they fall into. */
final class VenueOfCategory implements Calculator {

    private static final String QUESTION = "VENUE";

    @Override
    public Answer answer(ActFile act, Fields fields, NormSet norms) {
        var given = new Given(fields, norms.vocabulary());
        var population = given.code("population", "population");
        var category = CategoryCode.canonical(fields.optionalText("category"));
        var rule = QuestionTexts.demanded(act, act.calculations().venues(), QUESTION).stream()
                .filter(answer -> answer.populations().contains(population))
                .findFirst()
                .orElseThrow(() -> QuestionTexts.notAskedOf(
                        act, QUESTION, norms.vocabulary().name("population", population)));
        return answer(rule.venue(), category, lastDay(act));
    }

    /** The wording asked for is the newest one: the question names no day. */
    private static LocalDate lastDay(ActFile act) {
        var last = act.tables().values().stream()
                .flatMap(table -> table.versions().stream())
                .map(version -> version.inForce().from())
                .max(LocalDate::compareTo);
        return last.orElse(act.act().inForce().get(0).from());
    }

    private static Answer answer(VenueRule rule, String category, LocalDate day) {
        var sheet = new AnswerSheet().on(rule.basis());
        if (rule.table() == null) {
            var cite = rule.basis().cite();
            return sheet.value("venues", rule.any())
                    .step("venue", cite, Code.all("venue", rule.any()))
                    .answer();
        }
        var found = rule.table().find(category, day);
        if (found.gap() != null) {
            var code = category == null ? "category-missing" : "category-unlisted";
            return sheet.on(found.gap().basis())
                    .value("gaps", List.of(found.gap().code()))
                    .step(code, found.gap().basis().cite(), String.valueOf(category))
                    .answer();
        }
        var venues = List.of(found.row().then());
        return sheet.on(found.row().basis())
                .value("venues", venues)
                .step("venue-by-category", found.row().basis().cite(), category, Code.all("venue", venues))
                .answer();
    }
}
