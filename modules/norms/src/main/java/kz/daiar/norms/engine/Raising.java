package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Facts;
import kz.daiar.norms.Facts.Appraisal;
import kz.daiar.norms.Facts.PlanEntry;
import kz.daiar.norms.rule.DutyRule;
import kz.daiar.norms.rule.Trigger;

/** Finds what one rule raises for one person. */
final class Raising {

    private final Career career;
    private final ActLine line;
    private final DutyRule.History rule;

    Raising(Career career, ActLine line, DutyRule.History rule) {
        this.career = career;
        this.line = line;
        this.rule = rule;
    }

    /** Duties raised by single events; a running period raises none here. */
    List<Raised> byEvents() {
        var raised = new ArrayList<Raised>();
        for (var wording : rule.wordings()) {
            if (wording.trigger() instanceof Trigger.FirstAppointment first) {
                firstAppointment(wording, first).ifPresent(raised::add);
            } else if (wording.trigger() instanceof Trigger.CareerPlan) {
                career.known().careerPlan().forEach(entry -> careerPlan(wording, entry)
                        .ifPresent(raised::add));
            } else if (wording.trigger() instanceof Trigger.UnsatisfactoryAppraisals results) {
                career.known().appraisals().forEach(a -> appraisal(wording, results, a)
                        .ifPresent(raised::add));
            }
        }
        return raised;
    }

    private Optional<Raised> firstAppointment(DutyRule wording, Trigger.FirstAppointment first) {
        return career.first(first.population(), first.leading())
                .filter(a -> line.applies(wording, a, a.from()))
                .flatMap(a -> career.stretchOn(a.from(), first.population(), line)
                        .map(stretch -> Raised.by(wording, a.from(), stretch, List.of(), a.source())));
    }

    /** On the entry's first day, but not before the appointment or the norm (I-29). */
    private Optional<Raised> careerPlan(DutyRule wording, PlanEntry entry) {
        for (var stretch : career.stretches(wording.trigger().population(), line)) {
            if (!stretch.hasEndedBefore(entry.from())) {
                return career.firstDayBound(stretch, entry.from(), line, rule)
                        .filter(day -> wording.inForce().contains(day))
                        .map(day -> Raised.by(wording, day, stretch, entry.fields(), entry.source()));
            }
        }
        return Optional.empty();
    }

    /** The result must be unsatisfactory and not the only one of its years (I-5). */
    private Optional<Raised> appraisal(
            DutyRule wording, Trigger.UnsatisfactoryAppraisals results, Appraisal appraisal) {
        if (!appraisal.unsatisfactory() || unsatisfactoryUpTo(appraisal.year(), results) < results.results()) {
            return Optional.empty();
        }
        var day = appraisal.day();
        return career.stretchOn(day, results.population(), line)
                .filter(stretch -> line.applies(wording, stretch.on(day), day))
                .map(stretch -> Raised.by(wording, day, stretch, appraisal.areas(), appraisal.source()));
    }

    private long unsatisfactoryUpTo(int year, Trigger.UnsatisfactoryAppraisals results) {
        int first = year - results.within().getYears() + 1;
        return career.known().appraisals().stream()
                .filter(Appraisal::unsatisfactory)
                .filter(a -> a.year() >= first && a.year() <= year)
                .count();
    }

    /** The periods of each stretch: the training that met one starts the next (I-4, I-21). */
    List<Duty> byPeriods(Judge judge) {
        var duties = new ArrayList<Duty>();
        var first = rule.wordings().get(0).trigger();
        if (first instanceof Trigger.RunningPeriod period) {
            var stretches = career.stretches(period.population(), line);
            stretches.forEach(stretch -> duties.addAll(periods(stretch, judge)));
        }
        return duties;
    }

    private List<Duty> periods(Stretch stretch, Judge judge) {
        var duties = new ArrayList<Duty>();
        Set<Facts.Training> used = new HashSet<>();
        var from = Optional.of(stretch.from());
        while (from.isPresent()) {
            from = nextPeriod(stretch, from.get(), judge, used, duties);
        }
        return duties;
    }

    private Optional<LocalDate> nextPeriod(
            Stretch stretch, LocalDate earliest, Judge judge, Set<Facts.Training> used, List<Duty> duties) {
        var arose = career.firstDayBound(stretch, earliest, line, rule);
        if (arose.isEmpty()) {
            return Optional.empty();
        }
        var wording = Career.wording(rule, arose.get()).orElseThrow();
        var duty = judge.judge(Raised.by(wording, arose.get(), stretch, List.of(), null), used);
        duties.add(duty);
        var met = duty.standing().met();
        if (met == null) {
            return Optional.empty();
        }
        used.add(met);
        return Optional.of(met.to());
    }
}
