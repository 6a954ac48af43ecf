package kz.daiar.norms.engine;

import java.util.ArrayList;
import java.util.List;
import kz.daiar.norms.Facts;
import kz.daiar.norms.Facts.Appointment;
import kz.daiar.norms.Facts.Appraisal;
import kz.daiar.norms.Facts.PlanEntry;
import kz.daiar.norms.Facts.Training;
import kz.daiar.norms.Step;
import kz.daiar.norms.Step.Code;
import kz.daiar.norms.rule.DutyRule;
import kz.daiar.norms.rule.Trigger;

/** Tells on which ground a duty arose, and why on that day. */
record Arising(Raised raised, Facts known) {

    List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (var rule : raised.rules()) {
            steps.add(Story.resting("arose", rule.trigger().basis(), new Code("ground", rule.ground()), raised.arose())
                    .on(raised.cause()));
            steps.add(day(rule));
        }
        if (raised.cause() instanceof Appointment post && post.source() != null) {
            steps.add(Step.of("cause", null, post.source()).on(post));
        }
        if (raised.rules().size() > 1) {
            steps.add(Story.resting("merged", raised.merge()));
        }
        return steps;
    }

    private Step day(DutyRule rule) {
        var trigger = rule.trigger();
        var population = new Code("population", trigger.population());
        if (trigger instanceof Trigger.FirstAppointment first) {
            var code = first.leading() ? "day-first-leading" : "day-first-appointment";
            return Step.of(code, null, population, raised.arose()).on(raised.cause());
        }
        if (raised.cause() instanceof PlanEntry entry) {
            return plan(entry);
        }
        if (raised.cause() instanceof Appraisal appraisal
                && trigger instanceof Trigger.UnsatisfactoryAppraisals asked) {
            return appraisal(appraisal, asked);
        }
        return period(population);
    }

    private Step plan(PlanEntry entry) {
        return entry.from().equals(raised.arose())
                ? Step.of("day-career-plan", null, entry.from()).on(entry)
                : Step.of("day-career-plan-later", null, entry.from(), raised.arose())
                        .on(entry, raised.appointment());
    }

    private Step appraisal(Appraisal appraisal, Trigger.UnsatisfactoryAppraisals asked) {
        var counted = known.appraisals().stream()
                .filter(a -> a.unsatisfactory() && asked.covers(a.year(), appraisal.year()))
                .toList();
        var years = counted.stream().<Object>map(Appraisal::year).sorted().toList();
        return Step.of("day-appraisal", null, appraisal.year(), appraisal.day(), asked.within(), years)
                .on(counted.toArray(Appraisal[]::new));
    }

    /** A period begins with the service, with the training that ended the one before, or when the norm begins to bind. */
    private Step period(Code population) {
        var arose = raised.arose();
        if (raised.cause() instanceof Training before && arose.equals(before.to())) {
            return Step.of("day-after-training", null, arose).on(before);
        }
        var since = raised.stretch().from();
        if (since.equals(arose)) {
            return Step.of("day-service", null, population, since).on(raised.cause());
        }
        boolean adopted =
                raised.appointment().adoptions().stream().anyMatch(a -> a.from().equals(arose));
        return Step.of(adopted ? "day-adopted" : "day-norm", null, population, since, arose)
                .on(raised.stretch().appointments().get(0));
    }
}
