package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.daiar.norms.Status;

/** Standing of a duty that asks the training to be completed by the day (I-59). */
final class CompletedByDue {

    private final List<Verdict> verdicts;
    private final LocalDate due;
    private final Leaving leaving;

    CompletedByDue(List<Verdict> verdicts, LocalDate due, Leaving leaving) {
        this.verdicts = verdicts;
        this.due = due;
        this.leaving = leaving;
    }

    Outcome outcome() {
        return met().orElseGet(this::unmet);
    }

    private Optional<Outcome> met() {
        return verdicts.stream()
                .filter(Verdict::isCompleted)
                .min(Comparator.comparing((Verdict v) -> v.training().to())
                        .thenComparing(v -> v.training().from()))
                .map(v -> {
                    boolean late = v.training().to().isAfter(due);
                    var status = late ? Status.FULFILLED_LATE : Status.FULFILLED;
                    return new Outcome(status, List.of(v), null, late ? due.plusDays(1) : null, List.of());
                });
    }

    private Outcome unmet() {
        if (leaving.hasHappened()) {
            return leaving.lapsed(due, null);
        }
        if (leaving.asOf().isAfter(due)) {
            return new Outcome(Status.OVERDUE, List.of(), null, due.plusDays(1), List.of());
        }
        boolean running = verdicts.stream().anyMatch(Verdict::isRunning);
        return new Outcome(running ? Status.IN_PROGRESS : Status.OPEN, List.of(), null, null, List.of());
    }
}
