package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.norms.Status;

/** The end of the service a duty belongs to, seen from the day asked for (I-7, I-25). */
record Leaving(LocalDate lastDay, LocalDate asOf) {

    boolean hasHappened() {
        return lastDay != null && asOf.isAfter(lastDay);
    }

    /** A duty left behind; one that was overdue already says since when. */
    Outcome lapsed(LocalDate lastInTime, LocalDate completeBy) {
        boolean wasOverdue = lastDay.isAfter(lastInTime);
        return new Outcome(
                Status.LAPSED,
                List.of(),
                completeBy,
                wasOverdue ? lastInTime.plusDays(1) : null,
                wasOverdue ? List.of("I-7", "I-25") : List.of("I-7"));
    }
}
