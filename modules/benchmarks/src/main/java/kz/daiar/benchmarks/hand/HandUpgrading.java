package kz.daiar.benchmarks.hand;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.daiar.norms.Facts.Training;
import kz.daiar.norms.Status;

/** One upgrading duty of one population. */
final class HandUpgrading {

    private static final List<String> ACADEMY = List.of("ACADEMY");
    private static final List<String> ANY =
            List.of("ACADEMY", "DEPARTMENTAL", "FOREIGN", "OTHER_EDUCATION", "REGIONAL_CENTRE");
    private static final List<String> CERTIFIED = List.of("DEPARTMENTAL", "FOREIGN", "OTHER_EDUCATION");
    private static final Set<String> HELP = Set.of("INTERNATIONAL_ORGANISATION", "FOREIGN_GOVERNMENT", "OTHER");

    private final HandStretch stretch;
    private final String population;
    private final LocalDate arose;
    private final LocalDate due;
    private final LocalDate asOf;
    private final List<String> fields;
    private final int least;
    private final int most;

    /** {@code fields}: null when they are those of the position. */
    HandUpgrading(
            HandStretch stretch,
            String population,
            LocalDate arose,
            LocalDate due,
            LocalDate asOf,
            List<String> fields,
            int least,
            int most) {
        this.stretch = stretch;
        this.population = population;
        this.arose = arose;
        this.due = due;
        this.asOf = asOf;
        this.fields = fields;
        this.least = least;
        this.most = most;
    }

    /** The training that meets it, the first completed; null for none. Passes {@code used}. */
    Training met(List<Training> trainings, Training used) {
        Training met = null;
        for (var t : trainings) {
            if (t != used && !isRunning(t) && counts(t) && (met == null || isBefore(t, met))) {
                met = t;
            }
        }
        return met;
    }

    private static boolean isBefore(Training one, Training other) {
        int order = one.to().compareTo(other.to());
        return order < 0 || order == 0 && one.from().isBefore(other.from());
    }

    HandDuty judged(List<String> grounds, Training met, List<Training> trainings, Training used) {
        var day = met == null ? asOf : met.from();
        var post = stretch.on(day);
        var asked = fields == null ? post.functions() : fields;
        var status = met == null ? unmet(trainings, used) : fulfilled(met);
        return new HandDuty(
                "UPGRADING",
                grounds,
                arose,
                due,
                null,
                venues(post.certification()),
                null,
                asked.isEmpty() ? null : asked,
                status,
                met == null ? null : met.to());
    }

    private Status fulfilled(Training met) {
        return met.to().isAfter(due) ? Status.FULFILLED_LATE : Status.FULFILLED;
    }

    private Status unmet(List<Training> trainings, Training used) {
        if (stretch.isOverBefore(asOf)) {
            return Status.LAPSED;
        }
        if (asOf.isAfter(due)) {
            return Status.OVERDUE;
        }
        for (var t : trainings) {
            if (t != used && isRunning(t) && counts(t)) {
                return Status.IN_PROGRESS;
            }
        }
        return Status.OPEN;
    }

    private List<String> venues(String certification) {
        if (population.equals("CORPS_A")) {
            return ACADEMY;
        }
        return population.equals("CORPS_B") && certification != null ? CERTIFIED : ANY;
    }

    private boolean isRunning(Training t) {
        return t.to() == null || t.to().isAfter(asOf);
    }

    private boolean counts(Training t) {
        if (!t.kind().equals("UPGRADING")
                || t.from().isBefore(arose)
                || t.from().isAfter(asOf)
                || t.hours() < least
                || t.hours() > most) {
            return false;
        }
        boolean isOpen = isRunning(t);
        if (!isOpen && !t.document() || stretch.isOverBefore(isOpen ? t.from() : t.to())) {
            return false;
        }
        var post = stretch.on(t.from());
        return place(t, post.certification()) && direction(t, fields == null ? post.functions() : fields);
    }

    private boolean place(Training t, String certification) {
        if (population.equals("CORPS_A")) {
            return t.venue().equals("ACADEMY") || t.venue().equals("FOREIGN") && HELP.contains(t.funding());
        }
        if (!population.equals("CORPS_B") || certification == null) {
            return true;
        }
        return CERTIFIED.contains(t.venue())
                && (t.profiles().isEmpty() || t.profiles().contains(certification));
    }

    private static boolean direction(Training t, List<String> asked) {
        if (asked.isEmpty() || t.fields().isEmpty()) {
            return true;
        }
        for (var field : t.fields()) {
            if (asked.contains(field)) {
                return true;
            }
        }
        return false;
    }
}
