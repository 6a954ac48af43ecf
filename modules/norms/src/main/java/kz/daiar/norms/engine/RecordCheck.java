package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.kernel.Texts;
import kz.daiar.norms.Facts;
import kz.daiar.norms.Facts.Appointment;

/** Refuses facts that contradict themselves; nothing is guessed from them. */
final class RecordCheck {

    private static final Texts TEXTS = Texts.beside(RecordCheck.class);

    private RecordCheck() {}

    /** @throws RuleBroken naming the first contradiction */
    static void of(Facts facts) {
        facts.appointments().forEach(a -> endNotBeforeStart(a.from(), a.to()));
        facts.trainings().forEach(t -> endNotBeforeStart(t.from(), t.to()));
        facts.trainings().forEach(RecordCheck::hours);
        noOverlap(facts.appointments());
    }

    private static void endNotBeforeStart(LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw broken("end-before-start", from, to);
        }
    }

    private static void hours(Facts.Training training) {
        if (training.hours() <= 0) {
            throw broken("hours", training.hours());
        }
    }

    private static void noOverlap(List<Appointment> appointments) {
        Appointment before = null;
        var mains = appointments.stream()
                .filter(a -> !a.acting())
                .sorted(Comparator.comparing(Appointment::from))
                .toList();
        for (var next : mains) {
            if (before != null && before.holdsOn(next.from())) {
                throw broken("overlapping-appointments", before.from(), next.from());
            }
            before = next;
        }
    }

    private static RuleBroken broken(String code, Object... values) {
        return RuleBroken.ofRecord(code, TEXTS.everywhere(code, values));
    }
}
