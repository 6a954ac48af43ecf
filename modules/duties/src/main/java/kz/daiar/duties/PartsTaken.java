package kz.daiar.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.daiar.norms.Duty;
import kz.daiar.norms.FactRef;
import kz.daiar.norms.Facts;
import kz.daiar.norms.Step;

/**
 * What counts of a volume taken in parts (decree-1457/16), while it is not filled. Which trainings count, and which of them
 * opened the window, is what the duty's own story says.
 */
record PartsTaken(Duty duty, Facts facts) {

    private static final Set<String> COUNTING = Set.of("training-part", "training-part-short");

    /** Academic hours of the parts completed inside the window that is open. */
    int hours() {
        var counting = duty.story().stream()
                .filter(step -> COUNTING.contains(step.code()))
                .flatMap(step -> step.facts().stream())
                .collect(Collectors.toSet());
        var opened = opened();
        return facts.trainings().stream()
                .filter(one -> counting.contains(one.ref()))
                .filter(one -> !one.from().isBefore(opened)
                        && !one.to().isAfter(duty.standing().completeBy()))
                .mapToInt(Facts.Training::hours)
                .sum();
    }

    /** The day the window was opened: the step after the one that names its end rests on that training. */
    private LocalDate opened() {
        var story = duty.story();
        var codes = story.stream().map(Step::code).toList();
        List<FactRef> opening = story.get(codes.indexOf("window") + 1).facts();
        return facts.trainings().stream()
                .filter(one -> opening.contains(one.ref()))
                .map(Facts.Training::from)
                .findFirst()
                .orElse(duty.arose());
    }
}
