package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.daiar.norms.Facts;
import kz.daiar.norms.Facts.Training;
import kz.daiar.norms.Status;
import kz.daiar.norms.Step;

/** Tells how a duty stands in the end, and how the days of that were reckoned. */
record Ending(Story story) {

    List<Step> steps() {
        var steps = new ArrayList<Step>();
        window(steps);
        var standing = story.standing();
        standing.unverified()
                .forEach(fact -> steps.add(Step.of("unverified-" + fact, null).by(List.of("I-19"))));
        if (standing.overdueSince() != null) {
            var first = standing.overdueSince();
            steps.add(Step.of("arithmetic-day-after", null, first.minusDays(1), first));
        }
        steps.add(status().by(interpretations()));
        return steps;
    }

    private void window(List<Step> steps) {
        var completeBy = story.standing().completeBy();
        if (completeBy == null) {
            return;
        }
        var parts = story.demands().parts();
        steps.add(Story.resting("window", parts.basis(), completeBy));
        opening(completeBy)
                .ifPresent(opening -> steps.add(
                        Deadline.sum(opening.from(), parts.within(), completeBy).on(opening)));
    }

    /** The training that opened the window which ends on {@code completeBy}. */
    private Optional<Training> opening(LocalDate completeBy) {
        return story.verdicts().stream()
                .filter(Verdict::counts)
                .map(Verdict::training)
                .filter(training ->
                        story.demands().parts().completeBy(training.from()).equals(completeBy))
                .findFirst();
    }

    private List<String> interpretations() {
        var all = new ArrayList<>(story.outcome().interpretations());
        if (story.standing().status() == Status.LAPSED) {
            story.raised().rule().lapse().interpretations().stream()
                    .filter(id -> !all.contains(id))
                    .forEach(all::add);
        }
        return all;
    }

    private Step status() {
        var standing = story.standing();
        var code = "status-" + standing.status();
        return switch (standing.status()) {
            case FULFILLED, FULFILLED_LATE ->
                Step.of(code, null, standing.met().to(), story.demands().due()).on(meeting());
            case OVERDUE -> Step.of(code, null, standing.overdueSince());
            case LAPSED -> lapsed();
            case OPEN, IN_PROGRESS -> Step.of(code, null, story.demands().due());
        };
    }

    private Facts.Fact[] meeting() {
        return story.outcome().meeting().stream().map(Verdict::training).toArray(Facts.Fact[]::new);
    }

    private Step lapsed() {
        var stretch = story.raised().stretch();
        var last = stretch.appointments().get(stretch.appointments().size() - 1);
        var since = story.standing().overdueSince();
        var told = since == null
                ? Step.of("status-LAPSED", null, stretch.last())
                : Step.of("status-LAPSED-overdue", null, stretch.last(), since);
        return told.on(last);
    }
}
