package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kz.daiar.norms.Facts.Appointment;

/** Unbroken service: each main appointment starts not later than the day after the one before it ended (I-20). */
record Stretch(List<Appointment> appointments) {

    /** The stretches of main appointments that {@code belong}, in order; {@code mains} are in order of their start. */
    static List<Stretch> among(List<Appointment> mains, Predicate<Appointment> belong) {
        var stretches = new ArrayList<Stretch>();
        var current = new ArrayList<Appointment>();
        for (var appointment : mains) {
            if (!belong.test(appointment)) {
                continue;
            }
            if (!current.isEmpty() && isBreak(current.get(current.size() - 1), appointment)) {
                stretches.add(new Stretch(List.copyOf(current)));
                current.clear();
            }
            current.add(appointment);
        }
        if (!current.isEmpty()) {
            stretches.add(new Stretch(List.copyOf(current)));
        }
        return stretches;
    }

    private static boolean isBreak(Appointment before, Appointment next) {
        return before.to() != null && next.from().isAfter(before.to().plusDays(1));
    }

    LocalDate from() {
        return appointments.get(0).from();
    }

    /** The last day of service, or null while it goes on. */
    LocalDate last() {
        return appointments.get(appointments.size() - 1).to();
    }

    boolean hasEndedBefore(LocalDate day) {
        return last() != null && day.isAfter(last());
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from()) && !hasEndedBefore(day);
    }

    boolean contains(Appointment appointment) {
        return appointments.contains(appointment);
    }

    /** The main appointment on a day; before the first or after the last of them, that one. */
    Appointment on(LocalDate day) {
        var found = appointments.get(0);
        for (var appointment : appointments) {
            if (!appointment.from().isAfter(day)) {
                found = appointment;
            }
        }
        return found;
    }
}
