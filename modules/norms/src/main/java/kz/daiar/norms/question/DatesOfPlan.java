package kz.daiar.norms.question;

import java.time.LocalDate;
import kz.daiar.norms.Answer;
import kz.daiar.norms.Vocabulary;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.rule.PlanDate;

/** PLAN_DATES: the days the act sets for the plan and the report of a year; the named day is still in time (I-58). */
final class DatesOfPlan implements Calculator {

    @Override
    public Answer answer(ActFile act, Fields fields, Vocabulary vocabulary) {
        int year = fields.number("year");
        fields.optionalDay("approvedOn");
        var sheet = new AnswerSheet();
        for (var date : act.planDates()) {
            var day = day(date, year);
            sheet.on(date.basis())
                    .value(date.asks(), day)
                    .step("plan-date", date.basis().cite(), day);
        }
        return sheet.answer();
    }

    private static LocalDate day(PlanDate date, int year) {
        return LocalDate.of(year + date.yearsLater(), date.month(), date.day());
    }
}
