package kz.daiar.norms.engine;

import java.util.ArrayList;
import java.util.List;
import kz.daiar.norms.Facts.Training;
import kz.daiar.norms.Step;
import kz.daiar.norms.Step.Code;
import kz.daiar.norms.Step.Part;
import kz.daiar.norms.rule.HoursRule;

/** Tells of every training on record why it counted for a duty or not: what it has, what is asked, the paragraph. */
record Trainings(Story story) {

    List<Step> steps() {
        var steps = new ArrayList<Step>();
        var looked = story.verdicts();
        looked.forEach(verdict -> judged(verdict, steps));
        story.asked().known().trainings().stream()
                .filter(training -> looked.stream().noneMatch(v -> v.training() == training))
                .forEach(training -> steps.add(passedOver(training)));
        return steps;
    }

    private void judged(Verdict verdict, List<Step> steps) {
        steps.add(named(code(verdict), verdict.training()));
        if (verdict.counts()) {
            new Merits(story.raised(), story.demands(), verdict)
                    .all()
                    .forEach(merit -> steps.add(check("is-", merit).on(verdict.training())));
        } else {
            verdict.obstacles()
                    .forEach(obstacle -> steps.add(check("not-", obstacle).on(verdict.training())));
        }
    }

    private String code(Verdict verdict) {
        if (!verdict.counts()) {
            return "training-not-counted";
        }
        if (story.outcome().meeting().contains(verdict)) {
            return verdict.whole() ? "training-met" : "training-part";
        }
        if (verdict.training().to() == null) {
            return "training-running";
        }
        return verdict.whole() ? "training-not-needed" : "training-part-short";
    }

    /** Of another kind, or used up by the period before (I-21). */
    private Step passedOver(Training training) {
        var rule = story.raised().rule();
        return training.kind().equals(rule.kind())
                ? named("training-used", training).by(List.of("I-21"))
                : named("training-other-kind", training, new Code("kind", rule.kind()));
    }

    private static Step named(String code, Training training, Object... more) {
        var values = new ArrayList<Object>(List.of(
                new Code("kind", training.kind()),
                training.from(),
                training.to() == null ? "…" : training.to(),
                new Code("venue", training.venue()),
                training.hours()));
        values.addAll(List.of(more));
        return Step.of(code, null, values.toArray()).in(Part.TRAINING).on(training);
    }

    private static Step check(String prefix, Verdict.Check one) {
        return Story.resting(
                        prefix + one.code(), one.basis(), shown(one.code(), one.has()), shown(one.code(), one.needs()))
                .in(Part.CHECK);
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
}
