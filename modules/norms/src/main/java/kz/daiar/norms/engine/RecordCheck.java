package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.kernel.Texts;
import kz.daiar.norms.Facts.Appointment;
import kz.daiar.norms.Facts.Training;

/** Refuses facts that contradict themselves; nothing is guessed from them. */
final class RecordCheck {

    private static final Texts TEXTS = Texts.beside(RecordCheck.class);

    private RecordCheck() {}

    /**
     * @param mains the appointments that are not acting, in the order of their start
     * @throws RuleBroken naming the first contradiction
     */
    static void of(List<Appointment> appointments, List<Appointment> mains, List<Training> trainings) {
        for (int i = 0; i < appointments.size(); i++) {
            endNotBeforeStart(appointments.get(i).from(), appointments.get(i).to());
        }
        for (int i = 0; i < trainings.size(); i++) {
            endNotBeforeStart(trainings.get(i).from(), trainings.get(i).to());
            hours(trainings.get(i));
        }
        noOverlap(mains);
    }

    private static void endNotBeforeStart(LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw broken("end-before-start", from, to);
        }
    }

    private static void hours(Training training) {
        if (training.hours() <= 0) {
            throw broken("hours", training.hours());
        }
    }

    private static void noOverlap(List<Appointment> mains) {
        for (int i = 1; i < mains.size(); i++) {
            var before = mains.get(i - 1);
            var next = mains.get(i);
            if (before.holdsOn(next.from())) {
                throw broken("overlapping-appointments", before.from(), next.from());
            }
        }
    }

    private static RuleBroken broken(String code, Object... values) {
        return TEXTS.refused(code, values);
    }
}
