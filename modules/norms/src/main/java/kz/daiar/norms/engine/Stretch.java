package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.norms.Facts.Appointment;

/**
 * Unbroken service: each main appointment starts not later than the day after the one before it ended (I-20).
 *
 * @param last the last day of service, or null while it goes on
 */
record Stretch(List<Appointment> appointments, LocalDate from, LocalDate last) {

    private static Stretch of(List<Appointment> appointments) {
        var end = appointments.get(appointments.size() - 1).to();
        return new Stretch(appointments, appointments.get(0).from(), end);
    }

    /** The stretches of these appointments, which are in order of their start. */
    static List<Stretch> among(List<Appointment> own) {
        if (own.isEmpty()) {
            return List.of();
        }
        var stretches = new ArrayList<Stretch>(2);
        int first = 0;
        for (int next = 1; next <= own.size(); next++) {
            if (next == own.size() || isBreak(own.get(next - 1), own.get(next))) {
                boolean isAll = first == 0 && next == own.size();
                stretches.add(of(isAll ? own : own.subList(first, next)));
                first = next;
            }
        }
        return stretches;
    }

    private static boolean isBreak(Appointment before, Appointment next) {
        return before.to() != null && next.from().isAfter(before.to().plusDays(1));
    }

    boolean hasEndedBefore(LocalDate day) {
        return last != null && day.isAfter(last);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !hasEndedBefore(day);
    }

    /** The main appointment on a day; before the first or after the last of them, that one. */
    Appointment on(LocalDate day) {
        int found = appointments.size() - 1;
        while (found > 0 && appointments.get(found).from().isAfter(day)) {
            found--;
        }
        return appointments.get(found);
    }
}
