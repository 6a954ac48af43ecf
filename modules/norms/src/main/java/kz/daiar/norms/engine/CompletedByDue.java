package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.norms.Status;

/** Standing of a duty that asks the training to be completed by the day (I-59). */
final class CompletedByDue {

    private final List<Verdict> counting;
    private final LocalDate due;
    private final Leaving leaving;

    CompletedByDue(List<Verdict> counting, LocalDate due, Leaving leaving) {
        this.counting = counting;
        this.due = due;
        this.leaving = leaving;
    }

    Outcome outcome() {
        Verdict met = null;
        for (int i = 0; i < counting.size(); i++) {
            var verdict = counting.get(i);
            if (verdict.isCompleted() && (met == null || isEarlier(verdict, met))) {
                met = verdict;
            }
        }
        return met == null ? unmet() : met(met);
    }

    /** Completed first; of those completed on one day, begun first. */
    private static boolean isEarlier(Verdict one, Verdict other) {
        int order = one.training().to().compareTo(other.training().to());
        return order < 0
                || order == 0 && one.training().from().isBefore(other.training().from());
    }

    private Outcome met(Verdict verdict) {
        boolean late = verdict.training().to().isAfter(due);
        var status = late ? Status.FULFILLED_LATE : Status.FULFILLED;
        return new Outcome(status, List.of(verdict), null, late ? due.plusDays(1) : null, List.of());
    }

    private Outcome unmet() {
        if (leaving.hasHappened()) {
            return leaving.lapsed(due, null);
        }
        if (leaving.asOf().isAfter(due)) {
            return new Outcome(Status.OVERDUE, List.of(), null, due.plusDays(1), List.of());
        }
        return new Outcome(isRunning() ? Status.IN_PROGRESS : Status.OPEN, List.of(), null, null, List.of());
    }

    private boolean isRunning() {
        for (var verdict : counting) {
            if (verdict.isRunning()) {
                return true;
            }
        }
        return false;
    }
}
