package kz.daiar.benchmarks.hand;

import java.time.LocalDate;
import kz.daiar.norms.Facts;
import kz.daiar.norms.Facts.Appointment;

/** Refuses facts that contradict themselves, as the engine does. */
final class HandCheck {

    private HandCheck() {}

    static void of(Facts facts) {
        Appointment before = null;
        for (var post : facts.appointments()) {
            period(post.from(), post.to());
            if (!post.acting()) {
                if (before != null && before.holdsOn(post.from())) {
                    throw new IllegalArgumentException("overlapping appointments");
                }
                before = post;
            }
        }
        for (var training : facts.trainings()) {
            period(training.from(), training.to());
            if (training.hours() <= 0) {
                throw new IllegalArgumentException("hours");
            }
        }
    }

    private static void period(LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("end before start");
        }
    }
}
