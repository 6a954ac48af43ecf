package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Facts.Appraisal;
import kz.daiar.norms.Facts.Fact;
import kz.daiar.norms.Facts.PlanEntry;
import kz.daiar.norms.rule.Trigger;

/** Finds what one rule raises for one person. */
final class Raising {

    private final Career career;
    private final Rule rule;

    Raising(Career career, Rule rule) {
        this.career = career;
        this.rule = rule;
    }

    /** Adds the duties raised by single events; a running period raises none here. */
    void byEvents(List<Raised> raised) {
        for (var worded : rule.wordings()) {
            if (worded.wording().trigger() instanceof Trigger.FirstAppointment first) {
                firstAppointment(worded, first, raised);
            } else if (worded.wording().trigger() instanceof Trigger.CareerPlan plan) {
                for (var entry : career.careerPlan()) {
                    careerPlan(worded, plan, entry, raised);
                }
            } else if (worded.wording().trigger() instanceof Trigger.UnsatisfactoryAppraisals results) {
                appraisals(worded, results, raised);
            }
        }
    }

    private void firstAppointment(Rule.Worded worded, Trigger.FirstAppointment first, List<Raised> raised) {
        var found = career.first(first.population(), first.leading());
        if (found == null || !rule.line().applies(worded.wording(), found, found.from())) {
            return;
        }
        var stretch = career.stretchOn(found.from(), first.population(), rule.line());
        if (stretch != null) {
            raised.add(Raised.by(worded.asks(), found.from(), stretch, List.of(), found));
        }
    }

    /** On the entry's first day, but not before the appointment or the norm (I-29). */
    private void careerPlan(Rule.Worded worded, Trigger.CareerPlan plan, PlanEntry entry, List<Raised> raised) {
        for (var stretch : career.stretches(plan.population(), rule.line())) {
            if (!stretch.hasEndedBefore(entry.from())) {
                var day = career.firstDayBound(stretch, entry.from(), rule);
                if (day != null && worded.wording().inForce().contains(day)) {
                    raised.add(Raised.by(worded.asks(), day, stretch, entry.fields(), entry));
                }
                return;
            }
        }
    }

    private void appraisals(Rule.Worded worded, Trigger.UnsatisfactoryAppraisals results, List<Raised> raised) {
        for (var appraisal : career.unsatisfactory()) {
            if (unsatisfactoryUpTo(appraisal.year(), results) >= results.results()) {
                appraisal(worded, results, appraisal, raised);
            }
        }
    }

    /** The result must be unsatisfactory and not the only one of its years (I-5). */
    private void appraisal(
            Rule.Worded worded, Trigger.UnsatisfactoryAppraisals results, Appraisal appraisal, List<Raised> raised) {
        var day = appraisal.day();
        var stretch = career.stretchOn(day, results.population(), rule.line());
        if (stretch != null && rule.line().applies(worded.wording(), stretch.on(day), day)) {
            raised.add(Raised.by(worded.asks(), day, stretch, appraisal.areas(), appraisal));
        }
    }

    private int unsatisfactoryUpTo(int year, Trigger.UnsatisfactoryAppraisals results) {
        int found = 0;
        for (var appraisal : career.unsatisfactory()) {
            if (results.covers(appraisal.year(), year)) {
                found++;
            }
        }
        return found;
    }

    /** Adds the periods of each stretch: the training that met one starts the next (I-4, I-21). */
    void byPeriods(Judge judge, List<Duty> duties) {
        if (rule.wordings()[0].wording().trigger() instanceof Trigger.RunningPeriod period) {
            for (var stretch : career.stretches(period.population(), rule.line())) {
                periods(stretch, judge, duties);
            }
        }
    }

    private void periods(Stretch stretch, Judge judge, List<Duty> duties) {
        Used used = null;
        Fact opening = stretch.appointments().get(0);
        var earliest = stretch.from();
        while (earliest != null) {
            var duty = period(stretch, earliest, opening, judge, used);
            if (duty == null) {
                return;
            }
            duties.add(duty);
            var met = duty.standing().met();
            used = met == null ? used : new Used(met, used);
            opening = met;
            earliest = met == null ? null : met.to();
        }
    }

    /** The period that begins on {@code earliest}, or as soon after as a wording binds; {@code opening} is what began it. */
    private Duty period(Stretch stretch, LocalDate earliest, Fact opening, Judge judge, Used used) {
        var arose = career.firstDayBound(stretch, earliest, rule);
        return arose == null
                ? null
                : judge.judge(Raised.by(rule.on(arose).asks(), arose, stretch, List.of(), opening), used);
    }
}
