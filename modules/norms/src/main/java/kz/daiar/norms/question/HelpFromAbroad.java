package kz.daiar.norms.question;

import java.util.Collections;
import java.util.List;
import kz.daiar.norms.Answer;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.Step;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Plausible;
import kz.daiar.norms.rule.Calculations.ForeignHelp;

/**
 * FOREIGN_HELP: who may help, what his money is called, whether it is help at all, whether the duties of somebody match the topic,
 * and by when he reports.
 */
final class HelpFromAbroad implements Calculator {

    @Override
    public Answer answer(ActFile act, Fields fields, NormSet norms) {
        var given = new Given(fields, norms.vocabulary());
        var sponsor = fields.optionalText("sponsor");
        var kindsOfHelp = Plausible.optionalNumber(fields, "kindsOfHelp");
        var returned = Plausible.optionalDay(fields, "returned");
        var topic = given.optionalCodes("fields", "field");
        var functions = given.optionalCodes("functions", "field");
        var rule = QuestionTexts.demanded(act, act.calculations().foreignHelp(), "FOREIGN_HELP");
        var sheet = new AnswerSheet()
                .value(
                        "sponsors",
                        rule.sponsors().stream().map(ForeignHelp.Sponsor::kind).toList());
        if (sponsor != null) {
            source(sheet, rule, sponsor);
        }
        if (kindsOfHelp != null) {
            sheet.on(rule.help()).value("helps", kindsOfHelp >= rule.atLeast());
        }
        if (fields.has("fields")) {
            direction(sheet, rule, topic, functions);
        }
        if (returned != null) {
            var due = returned.plus(rule.within());
            var cite = rule.report().cite();
            sheet.on(rule.report()).value("reportBy", due).step("foreign-report", cite, returned, due);
        }
        return sheet.answer();
    }

    private static void source(AnswerSheet sheet, ForeignHelp rule, String sponsor) {
        var source = rule.sponsors().stream()
                .filter(one -> one.kind().equals(sponsor))
                .findFirst()
                .orElseThrow(() -> QuestionTexts.refused("unknown-sponsor", sponsor));
        sheet.on(source.basis()).value("funding", source.funding()).value("lawfulness", source.lawfulness());
    }

    /** Areas that are not recorded are no reason to refuse (I-19). */
    private static void direction(AnswerSheet sheet, ForeignHelp rule, List<String> topic, List<String> functions) {
        boolean unknown = functions.isEmpty();
        boolean matches = unknown || topic.isEmpty() || !Collections.disjoint(topic, functions);
        var cite = rule.direction().cite();
        sheet.on(rule.direction())
                .value("violations", matches ? List.of() : List.of(cite))
                .value("areasRecorded", !unknown)
                .step(
                        unknown ? "foreign-areas-missing" : matches ? "foreign-matches" : "foreign-no-match",
                        cite,
                        Step.Code.all("field", topic),
                        Step.Code.all("field", functions));
    }
}
