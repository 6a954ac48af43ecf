package kz.daiar.norms.question;

import java.time.LocalDate;
import kz.daiar.norms.Answer;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.WorkingDays;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Plausible;
import kz.daiar.norms.rule.PlanDate;

/** PLAN_DATES: the days the act sets for the plan and the report of a year; the named day is still in time (I-58). */
final class DatesOfPlan implements Calculator {

    @Override
    public Answer answer(ActFile act, Fields fields, NormSet norms) {
        int year = Plausible.year(fields, "year");
        var approved = Plausible.optionalDay(fields, "approvedOn");
        var sheet = new AnswerSheet();
        for (var date : act.calculations().planDates()) {
            var day = day(date, year, approved, norms.workingDays());
            if (day != null) {
                sheet.on(date.basis())
                        .value(date.asks(), day)
                        .step("plan-date", date.basis().cite(), day);
            }
        }
        return sheet.answer();
    }

    /** The day, or null when the event it is counted from is not given. */
    private static LocalDate day(PlanDate date, int year, LocalDate approved, WorkingDays days) {
        if (date.workingDays() == null) {
            return LocalDate.of(year + date.yearsLater(), date.month(), date.day());
        }
        return approved == null ? null : days.after(approved, date.workingDays());
    }
}
