package kz.daiar.benchmarks.hand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.daiar.norms.Facts.Training;
import kz.daiar.norms.Status;

/** One retraining duty. */
final class HandRetraining {

    private static final int LEAST_HOURS = 120;

    private final HandStretch stretch;
    private final LocalDate arose;
    private final LocalDate due;
    private final LocalDate asOf;
    private final List<String> venues;
    private final List<String> forms;
    private final boolean inParts;
    private final List<Training> counting = new ArrayList<>(2);
    private boolean running;
    private Training met;
    private LocalDate metStart;
    private boolean late;

    HandRetraining(
            HandStretch stretch,
            LocalDate arose,
            LocalDate asOf,
            List<String> venues,
            List<String> forms,
            boolean inParts) {
        this.stretch = stretch;
        this.arose = arose;
        this.due = arose.plusMonths(6);
        this.asOf = asOf;
        this.venues = venues;
        this.forms = forms;
        this.inParts = inParts;
    }

    HandDuty judged(List<String> grounds, List<Training> trainings) {
        for (var training : trainings) {
            if (counts(training)) {
                counting.add(training);
                running |= isRunning(training);
            }
        }
        counting.forEach(this::open);
        if (met != null) {
            var status = late ? Status.FULFILLED_LATE : Status.FULFILLED;
            return duty(grounds, inParts ? metStart.plusMonths(3) : null, status, met.to());
        }
        var window = window();
        var completeBy = window == null || !inParts ? null : window.from().plusMonths(3);
        return duty(grounds, completeBy, unmet(window, completeBy), null);
    }

    private HandDuty duty(List<String> grounds, LocalDate completeBy, Status status, LocalDate metOn) {
        return new HandDuty("RETRAINING", grounds, arose, due, completeBy, venues, forms, null, status, metOn);
    }

    private boolean counts(Training t) {
        if (!t.kind().equals("RETRAINING")
                || t.from().isBefore(arose)
                || t.from().isAfter(asOf)) {
            return false;
        }
        boolean isOpen = isRunning(t);
        return (isOpen || t.document())
                && !stretch.isOverBefore(isOpen ? t.from() : t.to())
                && venues.contains(t.venue())
                && forms.contains(t.form())
                && (inParts || t.hours() >= LEAST_HOURS);
    }

    private boolean isRunning(Training t) {
        return t.to() == null || t.to().isAfter(asOf);
    }

    private void open(Training opening) {
        if (!isRunning(opening) && opening.hours() >= LEAST_HOURS) {
            take(opening.from(), opening);
        } else if (inParts) {
            parts(opening);
        }
    }

    private void parts(Training opening) {
        var window = opening.from().plusMonths(3);
        var parts = new ArrayList<Training>(2);
        for (var t : counting) {
            if (!isRunning(t) && !t.from().isBefore(opening.from()) && !t.to().isAfter(window)) {
                parts.add(t);
            }
        }
        parts.sort(Comparator.comparing(Training::to));
        int sum = 0;
        boolean opened = false;
        for (var t : parts) {
            sum += t.hours();
            opened |= t == opening;
            if (sum >= LEAST_HOURS) {
                if (opened) {
                    take(opening.from(), t);
                }
                return;
            }
        }
    }

    private void take(LocalDate start, Training completing) {
        boolean isLate = start.isAfter(due) || inParts && completing.to().isAfter(start.plusMonths(3));
        if (met == null || late && !isLate || late == isLate && completing.to().isBefore(met.to())) {
            met = completing;
            metStart = start;
            late = isLate;
        }
    }

    private Training window() {
        Training window = null;
        for (var t : counting) {
            if (!inParts) {
                window = window == null && isRunning(t) ? t : window;
            } else if (window == null
                    || t.hours() >= LEAST_HOURS
                    || t.from().isAfter(window.from().plusMonths(3))) {
                window = t;
            }
        }
        return window;
    }

    private Status unmet(Training window, LocalDate completeBy) {
        if (stretch.isOverBefore(asOf)) {
            return Status.LAPSED;
        }
        boolean open = completeBy == null || !asOf.isAfter(completeBy);
        boolean inTime = window != null && !window.from().isAfter(due);
        if (inTime && open && (running || completeBy != null && asOf.isAfter(due))) {
            return Status.IN_PROGRESS;
        }
        return asOf.isAfter(due) || running && !open ? Status.OVERDUE : Status.OPEN;
    }
}
