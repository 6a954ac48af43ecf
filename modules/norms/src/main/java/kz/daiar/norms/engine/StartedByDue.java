package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.daiar.norms.Status;
import kz.daiar.norms.rule.HoursRule;
import kz.daiar.norms.rule.PartsRule;

/**
 * Standing of a duty that asks the training to start by the day (I-59). Where parts are allowed each start opens a window
 * that ends with its {@code completeBy}; parts count when they are completed inside it (I-24, I-61).
 */
final class StartedByDue {

    private static final Comparator<Verdict> BY_START =
            Comparator.comparing(verdict -> verdict.training().from());
    private static final Comparator<Outcome> BEST_FIRST = Comparator.comparing(
                    (Outcome outcome) -> outcome.status() == Status.FULFILLED_LATE)
            .thenComparing(outcome -> outcome.completing().to());

    private final List<Verdict> counting;
    private final LocalDate due;
    private final Leaving leaving;
    private final PartsRule parts;
    private final HoursRule hours;

    StartedByDue(List<Verdict> counting, LocalDate due, Leaving leaving, PartsRule parts, HoursRule hours) {
        if (counting.size() > 1) {
            counting.sort(BY_START);
        }
        this.counting = counting;
        this.due = due;
        this.leaving = leaving;
        this.parts = parts;
        this.hours = hours;
    }

    Outcome outcome() {
        Outcome best = null;
        for (var opening : counting) {
            var met = metFrom(opening);
            if (met != null && (best == null || BEST_FIRST.compare(met, best) < 0)) {
                best = met;
            }
        }
        return best == null ? unmet() : best;
    }

    /** How it is met beginning with this training; null when it is not. */
    private Outcome metFrom(Verdict opening) {
        if (opening.isCompleted() && opening.whole()) {
            return metBy(opening.training().from(), List.of(opening));
        }
        return parts == null
                ? null
                : inParts(opening)
                        .map(taken -> metBy(opening.training().from(), taken))
                        .orElse(null);
    }

    private Outcome metBy(LocalDate start, List<Verdict> meeting) {
        var completeBy = completeBy(start);
        var completed = meeting.get(meeting.size() - 1).training().to();
        boolean startedLate = start.isAfter(due);
        boolean late = startedLate || completeBy != null && completed.isAfter(completeBy);
        return new Outcome(
                late ? Status.FULFILLED_LATE : Status.FULFILLED,
                meeting,
                completeBy,
                late ? lastInTime(start).plusDays(1) : null,
                late ? late(meeting, startedLate ? "I-22" : "I-24") : inTime(meeting));
    }

    private static List<String> inTime(List<Verdict> meeting) {
        return meeting.size() > 1 ? List.of("I-61") : List.of();
    }

    private static List<String> late(List<Verdict> meeting, String how) {
        return meeting.size() > 1 ? List.of("I-61", how) : List.of(how);
    }

    /** The parts completed inside the window that {@code opening} opens, up to the one that fills the volume. */
    private Optional<List<Verdict>> inParts(Verdict opening) {
        var window = parts.completeBy(opening.training().from());
        var taken = new ArrayList<Verdict>();
        int sum = 0;
        for (var part : completedWithin(opening.training().from(), window)) {
            taken.add(part);
            sum += part.training().hours();
            if (sum >= hours.min()) {
                return taken.contains(opening) ? Optional.of(taken) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Verdict> completedWithin(LocalDate start, LocalDate window) {
        return counting.stream()
                .filter(Verdict::isCompleted)
                .filter(v -> !v.training().from().isBefore(start)
                        && !v.training().to().isAfter(window))
                .sorted(Comparator.comparing(v -> v.training().to()))
                .toList();
    }

    private Outcome unmet() {
        var window = lastWindow();
        var completeBy = window == null ? null : completeBy(window.training().from());
        if (leaving.hasHappened()) {
            return leaving.lapsed(
                    lastInTime(window == null ? null : window.training().from()), completeBy);
        }
        if (isInProgress(window, completeBy)) {
            boolean waiting = !isRunning();
            return new Outcome(Status.IN_PROGRESS, List.of(), completeBy, null, waiting ? List.of("I-23") : List.of());
        }
        return openOrOverdue(window, completeBy);
    }

    private Outcome openOrOverdue(Verdict window, LocalDate completeBy) {
        var asOf = leaving.asOf();
        boolean running = isRunning();
        boolean ranOut = running && completeBy != null && asOf.isAfter(completeBy);
        if (!asOf.isAfter(due) && !ranOut) {
            return new Outcome(Status.OPEN, List.of(), completeBy, null, List.of());
        }
        var start = window == null ? null : window.training().from();
        var since = ranOut && !asOf.isAfter(due) ? completeBy : lastInTime(start);
        return new Outcome(Status.OVERDUE, List.of(), completeBy, since.plusDays(1), overdue(start, completeBy));
    }

    private List<String> overdue(LocalDate start, LocalDate completeBy) {
        if (start != null && start.isAfter(due)) {
            return List.of("I-22");
        }
        return completeBy == null ? List.of() : List.of("I-24");
    }

    /** Started in time, and either running or, once the day has passed, waiting for the next part. */
    private boolean isInProgress(Verdict window, LocalDate completeBy) {
        if (window == null || window.training().from().isAfter(due)) {
            return false;
        }
        boolean open = completeBy == null || !leaving.asOf().isAfter(completeBy);
        boolean running = isRunning();
        return open && (running || completeBy != null && leaving.asOf().isAfter(due));
    }

    private boolean isRunning() {
        for (var verdict : counting) {
            if (verdict.isRunning()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Without parts the training that runs; with parts the one that opened the last window: a whole programme always opens
     * one, a part only outside an open one.
     */
    private Verdict lastWindow() {
        if (parts == null) {
            return counting.stream().filter(Verdict::isRunning).findFirst().orElse(null);
        }
        Verdict opening = null;
        for (var verdict : counting) {
            opening = opens(opening, verdict) ? verdict : opening;
        }
        return opening;
    }

    private boolean opens(Verdict opening, Verdict next) {
        return opening == null
                || next.whole()
                || next.training().from().isAfter(completeBy(opening.training().from()));
    }

    /** The last day that was in time: the end of the window when it was opened in time, else the due day. */
    private LocalDate lastInTime(LocalDate start) {
        var completeBy = start == null || start.isAfter(due) ? null : completeBy(start);
        return completeBy == null || completeBy.isBefore(due) ? due : completeBy;
    }

    private LocalDate completeBy(LocalDate start) {
        return parts == null ? null : parts.completeBy(start);
    }
}
