package kz.daiar.norms.checking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import kz.daiar.norms.rule.Calculations;
import kz.daiar.norms.rule.DutyRule;
import kz.daiar.norms.rule.PlanDate;
import kz.daiar.norms.rule.Trigger;

/** Numbers a calculator can reckon with: ranks in order, a share of the whole, a day every year has, a term that passes. */
final class NumbersPossible implements Check {

    private static final int WHOLE = 100;

    /** No term of an act outlives whom it binds. */
    private static final Period LONGEST = Period.ofYears(100);

    @Override
    public void look(CheckedSet set, Findings found) {
        for (var act : set.acts()) {
            ranks(act, found);
            share(act, found);
            act.file().calculations().planDates().forEach(date -> planDate(act, date, found));
            act.file().duties().forEach(duty -> terms(act, duty, found));
            terms(act, act.file().calculations(), found);
        }
    }

    private static void ranks(CheckedAct act, Findings found) {
        var admission = act.file().calculations().admission();
        if (admission != null
                && (admission.highestRank() > admission.lowestAdmitted()
                        || admission.lowestAdmitted() > admission.lowestRank())) {
            found.at(act.at("admission.rank")).error("ranks-order");
        }
    }

    private static void share(CheckedAct act, Findings found) {
        var staffing = act.file().calculations().staffing();
        if (staffing != null && (staffing.percentBelow() < 0 || staffing.percentBelow() >= WHOLE)) {
            found.at(act.at("staffing"), null, staffing.percentBelow()).error("no-share");
        }
    }

    private static void planDate(CheckedAct act, PlanDate date, Findings found) {
        boolean isCounted = date.workingDays() != null || date.after() != null;
        boolean isDated = date.month() != null || date.day() != null;
        if (isCounted == isDated || isCounted && !passes(date) || isDated && !isInEveryYear(date)) {
            found.at(act.at("plan-dates." + date.asks()), null, date.asks()).error("no-day");
        }
    }

    private static boolean passes(PlanDate date) {
        return date.workingDays() != null && date.workingDays() > 0 && date.after() != null;
    }

    private static boolean isInEveryYear(PlanDate date) {
        if (date.month() == null || date.day() == null) {
            return false;
        }
        try {
            return MonthDay.of(date.month(), date.day()).isValidYear(LocalDate.EPOCH.getYear());
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static void terms(CheckedAct act, DutyRule.History duty, Findings found) {
        for (int i = 0; i < duty.wordings().size(); i++) {
            var wording = duty.wordings().get(i);
            var at = "duties." + duty.id() + ".versions[" + i + "].";
            if (wording.trigger() instanceof Trigger.UnsatisfactoryAppraisals results) {
                results(act, at + "trigger", results, found);
            }
            term(act, at + wording.term().act().word(), wording.term().after(), found);
            if (wording.parts() != null) {
                term(act, at + "parts", wording.parts().within(), found);
            }
        }
    }

    private static void terms(CheckedAct act, Calculations calculations, Findings found) {
        if (calculations.foreignHelp() != null) {
            term(act, "foreign-help.report", calculations.foreignHelp().within(), found);
        }
        if (calculations.reserve() != null) {
            term(act, "reserve.review", calculations.reserve().every(), found);
        }
        if (calculations.workOff() != null) {
            var bands = calculations.workOff().bands();
            for (int i = 0; i < bands.size(); i++) {
                term(
                        act,
                        "work-off.bands[" + i + "]",
                        Period.ofMonths(bands.get(i).months()),
                        found);
            }
        }
    }

    /** Results of years are counted: at least one result, in whole years. */
    private static void results(CheckedAct act, String at, Trigger.UnsatisfactoryAppraisals trigger, Findings found) {
        if (trigger.results() < 1) {
            found.at(act.at(at + ".results"), null, trigger.results()).error("no-results");
        }
        if (!trigger.isInYears()) {
            found.at(act.at(at + ".within"), null, trigger.within()).error("no-years");
        }
    }

    private static void term(CheckedAct act, String at, Period term, Findings found) {
        if (term.isNegative() || term.isZero()) {
            found.at(act.at(at), null, term).error("no-term");
        } else if (term.toTotalMonths() > LONGEST.toTotalMonths()) {
            found.at(act.at(at), null, term).error("term-too-long", LONGEST);
        }
    }
}
