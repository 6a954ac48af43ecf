package kz.daiar.norms.question;

import java.time.LocalDate;
import java.util.stream.IntStream;
import kz.daiar.kernel.RuleBroken;
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
        var dates = QuestionTexts.demanded(act, act.calculations().planDates(), "PLAN_DATES");
        var sheet = new AnswerSheet();
        for (var date : dates) {
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
        return approved == null ? null : counted(date, approved, days);
    }

    /** @throws RuleBroken when it takes the calendar of a year that is not entered (I-17) */
    private static LocalDate counted(PlanDate date, LocalDate approved, WorkingDays days) {
        var day = days.after(approved, date.workingDays());
        IntStream.rangeClosed(approved.plusDays(1).getYear(), day.getYear())
                .filter(year -> !days.covers(year))
                .findFirst()
                .ifPresent(year -> {
                    throw RuleBroken.ofNorm(
                            "calendar-missing",
                            date.basis().cite(),
                            QuestionTexts.of("calendar-missing", String.valueOf(year)));
                });
        return day;
    }
}
