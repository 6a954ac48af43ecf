package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.daiar.norms.Facts.Appointment;
import kz.daiar.norms.rule.DutyRule;
import kz.daiar.norms.rule.Trigger;

/** One duty of a line of acts, made ready once for judging many people. */
final class Rule {

    /** A wording and what it asks. */
    record Worded(DutyRule wording, Asks asks) {}

    private final ActLine line;
    private final Worded[] wordings;
    private final boolean raisedByEvents;
    private final List<String> populations;
    private final LocalDate[] beginnings;

    Rule(ActLine line, DutyRule.History history) {
        this.line = line;
        this.wordings = history.wordings().stream()
                .map(wording -> new Worded(wording, Asks.of(wording)))
                .toArray(Worded[]::new);
        this.raisedByEvents =
                history.wordings().stream().anyMatch(wording -> !(wording.trigger() instanceof Trigger.RunningPeriod));
        this.populations = history.wordings().stream()
                .map(wording -> wording.trigger().population())
                .distinct()
                .toList();
        this.beginnings = Stream.concat(
                        line.beginnings(),
                        history.wordings().stream().map(w -> w.inForce().from()))
                .distinct()
                .sorted()
                .toArray(LocalDate[]::new);
    }

    ActLine line() {
        return line;
    }

    Worded[] wordings() {
        return wordings;
    }

    /** Whether a single event can raise it, and not only the running of a period. */
    boolean isRaisedByEvents() {
        return raisedByEvents;
    }

    /** Of whom its wordings speak. */
    List<String> populations() {
        return populations;
    }

    /** The wording in force on a day, or null. */
    Worded on(LocalDate day) {
        for (var worded : wordings) {
            if (worded.wording().inForce().contains(day)) {
                return worded;
            }
        }
        return null;
    }

    /**
     * The first day of the appointment from {@code earliest} on, on which a wording is in force and its act applies; null
     * for none. Only on the days looked at can a norm begin to bind.
     */
    LocalDate firstDayBound(Appointment appointment, LocalDate earliest) {
        var from = latest(earliest, appointment.from());
        if (binds(appointment, from)) {
            return from;
        }
        LocalDate first = null;
        for (var day : beginnings) {
            first = earlierBinding(appointment, latest(from, day), first);
        }
        for (var adoption : appointment.adoptions()) {
            first = earlierBinding(appointment, latest(from, adoption.from()), first);
        }
        return first;
    }

    private LocalDate earlierBinding(Appointment appointment, LocalDate day, LocalDate first) {
        return (first == null || day.isBefore(first)) && binds(appointment, day) ? day : first;
    }

    private boolean binds(Appointment appointment, LocalDate day) {
        var worded = appointment.holdsOn(day) ? on(day) : null;
        return worded != null && line.applies(worded.wording(), appointment, day);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
