package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.daiar.norms.Act;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Facts.Training;
import kz.daiar.norms.Step;
import kz.daiar.norms.Step.Code;
import kz.daiar.norms.rule.DirectionRule;
import kz.daiar.norms.rule.HoursRule;
import kz.daiar.norms.rule.Term;

/** Tells a judged duty step by step: ground, term, conditions, each training, standing. Ids and values only. */
record Story(
        Asked asked,
        Raised raised,
        Demands demands,
        List<Verdict> verdicts,
        Outcome outcome,
        Duty.Standing standing,
        Duty.Conditions conditions) {

    /** By which act and for which day the question was asked; {@code day}: the day whose conditions are shown. */
    record Asked(Act act, LocalDate asOf, LocalDate day) {}

    List<Step> steps() {
        var steps = new ArrayList<Step>();
        grounds(steps);
        term(steps);
        venue(steps);
        formAndVolume(steps);
        direction(steps);
        verdicts.forEach(verdict -> training(verdict, steps));
        standing(steps);
        repeal(steps);
        return steps;
    }

    private void grounds(List<Step> steps) {
        for (var rule : raised.rules()) {
            var cite = rule.trigger().basis().cite();
            steps.add(Step.of("arose", cite, new Code("ground", rule.ground()), raised.arose()));
        }
        if (raised.cause() != null) {
            steps.add(Step.of("cause", null, raised.cause()));
        }
        if (raised.rules().size() > 1) {
            steps.add(Step.of("merged", null));
        }
    }

    private void term(List<Step> steps) {
        var term = raised.rule().term();
        var code = term.act() == Term.Act.START ? "start-by" : "complete-by";
        steps.add(Step.of(code, term.basis().cite(), raised.arose(), term.after(), demands.due()));
    }

    private void venue(List<Step> steps) {
        var venues = demands.venues(asked.day());
        var cite = venues.basis().cite();
        var names = Code.all("venue", conditions.venues());
        var category = raised.appointment().category();
        if (demands.gap() != null) {
            var code = category == null ? "category-missing" : "category-unlisted";
            steps.add(Step.of(code, cite, String.valueOf(category)));
        } else if (raised.rule().venue().table() != null) {
            steps.add(Step.of("venue-by-category", cite, category, names));
        } else if (venues.profile() != null) {
            steps.add(Step.of("venue-certified", cite, new Code("profile", venues.profile()), names));
        } else {
            steps.add(Step.of("venue", cite, names));
        }
    }

    private void formAndVolume(List<Step> steps) {
        if (conditions.forms() != null) {
            steps.add(Step.of("forms", demands.formBasis().cite(), Code.all("form", conditions.forms())));
        }
        var hours = demands.hours();
        if (hours != null) {
            var cite = hours.basis().cite();
            steps.add(
                    hours.max() == null
                            ? Step.of("hours-from", cite, hours.min())
                            : Step.of("hours-between", cite, hours.min(), hours.max()));
        }
        var parts = demands.parts();
        if (parts != null) {
            steps.add(Step.of("parts", parts.basis().cite(), parts.within()));
        }
    }

    private void direction(List<Step> steps) {
        var direction = demands.direction();
        if (direction == null) {
            return;
        }
        var cite = direction.basis().cite();
        if (conditions.direction() != null) {
            var code = "direction-"
                    + direction.of().name().toLowerCase(Locale.ROOT).replace('_', '-');
            steps.add(Step.of(code, cite, Code.all("field", conditions.direction())));
        } else {
            var functions = direction.of() == DirectionRule.Source.FUNCTIONS;
            steps.add(Step.of(functions ? "functions-not-recorded" : "areas-not-recorded", cite));
        }
    }

    private void training(Verdict verdict, List<Step> steps) {
        var training = verdict.training();
        if (!verdict.counts()) {
            steps.add(named("training-not-counted", training));
            verdict.obstacles().forEach(o -> steps.add(obstacle(o)));
        } else if (outcome.meeting().contains(verdict)) {
            steps.add(named(verdict.whole() ? "training-met" : "training-part", training));
        } else if (training.to() == null) {
            steps.add(named("training-running", training));
        } else {
            steps.add(named(verdict.whole() ? "training-not-needed" : "training-part-short", training));
        }
    }

    private static Step named(String code, Training training) {
        var to = training.to() == null ? "…" : training.to();
        return Step.of(
                code,
                null,
                new Code("kind", training.kind()),
                training.from(),
                to,
                new Code("venue", training.venue()),
                training.hours());
    }

    private static Step obstacle(Verdict.Obstacle obstacle) {
        return Step.of(
                "not-" + obstacle.code(),
                obstacle.basis().cite(),
                shown(obstacle.code(), obstacle.has()),
                shown(obstacle.code(), obstacle.needs()));
    }

    private static Object shown(String code, Object value) {
        var register =
                switch (code) {
                    case "venue", "form", "profile", "funding" -> code;
                    case "direction" -> "field";
                    default -> null;
                };
        if (register == null) {
            return value instanceof HoursRule hours ? bounds(hours) : value;
        }
        if (value instanceof List<?> many) {
            return many.stream()
                    .<Object>map(one -> new Code(register, one.toString()))
                    .toList();
        }
        return new Code(register, value.toString());
    }

    private static String bounds(HoursRule hours) {
        var min = hours.min() == null ? "" : hours.min().toString();
        return hours.max() == null ? "≥ " + min : min + "–" + hours.max();
    }

    private void standing(List<Step> steps) {
        if (standing.completeBy() != null) {
            steps.add(Step.of("window", demands.parts().basis().cite(), standing.completeBy()));
        }
        standing.unverified().forEach(fact -> steps.add(Step.of("unverified-" + fact, null)));
        steps.add(status());
    }

    /** I-18, I-52: what the reader must know of an act that is no longer in force. */
    private void repeal(List<Step> steps) {
        var act = asked.act();
        if (act.isRepealedOn(asked.asOf())) {
            steps.add(Step.of(
                    "repealed-applied",
                    null,
                    act.repealed().from(),
                    act.repealed().by()));
        } else if (act.isInForce(raised.arose()) && !act.isInForce(asked.asOf())) {
            steps.add(Step.of("repealed-since", null));
        }
    }

    private Step status() {
        var code = "status-" + standing.status();
        return switch (standing.status()) {
            case FULFILLED, FULFILLED_LATE -> Step.of(code, null, standing.met().to(), demands.due());
            case OVERDUE -> Step.of(code, null, standing.overdueSince());
            case LAPSED ->
                standing.overdueSince() == null
                        ? Step.of(code, null, raised.stretch().last())
                        : Step.of(
                                "status-LAPSED-overdue", null, raised.stretch().last(), standing.overdueSince());
            case OPEN, IN_PROGRESS -> Step.of(code, null, demands.due());
        };
    }
}
