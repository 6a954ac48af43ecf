package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.daiar.norms.Act;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Facts;
import kz.daiar.norms.Step;
import kz.daiar.norms.Step.Code;
import kz.daiar.norms.rule.Basis;
import kz.daiar.norms.rule.DirectionRule;

/** Tells a judged duty step by step: ground, term, conditions, each training, standing. Ids and values only. */
record Story(
        Asked asked,
        Raised raised,
        Demands demands,
        List<Verdict> verdicts,
        Outcome outcome,
        Duty.Standing standing,
        Duty.Conditions conditions) {

    /**
     * What the question was.
     *
     * @param known the facts known on the day asked for
     * @param day the day whose conditions are shown
     */
    record Asked(Act act, Facts known, LocalDate asOf, LocalDate day) {}

    List<Step> steps() {
        var steps = new ArrayList<Step>();
        steps.addAll(new Arising(raised, asked.known()).steps());
        steps.addAll(new Deadline(raised, demands).steps());
        position(steps);
        venue(steps);
        formAndVolume(steps);
        direction(steps);
        steps.addAll(new Trainings(this).steps());
        steps.addAll(new Ending(this).steps());
        repeal(steps);
        return steps;
    }

    static Step resting(String code, Basis basis, Object... values) {
        return Step.of(code, basis.cite(), values).by(basis.interpretations());
    }

    /** The posts whose conditions count: that of the day it arose, and that of the day the conditions are shown for. */
    private void position(List<Step> steps) {
        position(steps, raised.arose(), raised.appointment());
        var later = raised.stretch().on(asked.day());
        if (later != raised.appointment()) {
            position(steps, asked.day(), later);
        }
    }

    private static void position(List<Step> steps, LocalDate day, Facts.Appointment post) {
        var category = post.category() == null ? "–" : post.category();
        steps.add(Step.of("position", null, day, new Code("population", post.population()), category, post.from())
                .on(post));
    }

    private void venue(List<Step> steps) {
        var venues = demands.venues(asked.day());
        var names = Code.all("venue", conditions.venues());
        var category = raised.appointment().category();
        if (demands.gap() != null) {
            var code = category == null ? "category-missing" : "category-unlisted";
            steps.add(resting(code, venues.basis(), String.valueOf(category)));
        } else if (raised.rule().venue().table() != null) {
            steps.add(resting("venue-by-category", venues.basis(), category, names));
        } else if (venues.profile() != null) {
            steps.add(resting("venue-certified", venues.basis(), new Code("profile", venues.profile()), names));
        } else {
            steps.add(resting("venue", venues.basis(), names));
        }
    }

    private void formAndVolume(List<Step> steps) {
        if (conditions.forms() != null) {
            steps.add(resting("forms", demands.formBasis(), Code.all("form", conditions.forms())));
        }
        var hours = demands.hours();
        if (hours != null) {
            steps.add(
                    hours.max() == null
                            ? resting("hours-from", hours.basis(), hours.min())
                            : resting("hours-between", hours.basis(), hours.min(), hours.max()));
        }
        var parts = demands.parts();
        if (parts != null) {
            steps.add(resting("parts", parts.basis(), parts.within()));
        }
    }

    private void direction(List<Step> steps) {
        var direction = demands.direction();
        if (direction == null) {
            return;
        }
        if (conditions.direction() != null) {
            var code = "direction-"
                    + direction.of().name().toLowerCase(Locale.ROOT).replace('_', '-');
            steps.add(resting(code, direction.basis(), Code.all("field", conditions.direction())));
        } else {
            var functions = direction.of() == DirectionRule.Source.FUNCTIONS;
            steps.add(resting(functions ? "functions-not-recorded" : "areas-not-recorded", direction.basis()));
        }
    }

    /** I-18, I-52: what the reader must know of an act that is no longer in force. */
    private void repeal(List<Step> steps) {
        var act = asked.act();
        if (act.isRepealedOn(asked.asOf())) {
            var repeal = act.repealed();
            steps.add(Step.of("repealed-applied", null, repeal.from(), repeal.by())
                    .by(List.of(repeal.interpretation())));
        } else if (act.isInForce(raised.arose()) && !act.isInForce(asked.asOf())) {
            steps.add(Step.of("repealed-since", null));
        }
    }
}
