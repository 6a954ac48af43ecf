package kz.daiar.benchmarks.hand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.norms.Facts.Appointment;

/** Unbroken service in one population; {@code last} is null while it goes on. */
record HandStretch(List<Appointment> posts, LocalDate from, LocalDate last) {

    static List<HandStretch> of(List<Appointment> posts, LocalDate asOf) {
        var stretches = new ArrayList<HandStretch>(2);
        int first = 0;
        for (int i = 1; i <= posts.size(); i++) {
            var end = end(posts.get(i - 1), asOf);
            if (i == posts.size() || end != null && posts.get(i).from().isAfter(end.plusDays(1))) {
                var own = posts.subList(first, i);
                stretches.add(new HandStretch(own, own.get(0).from(), end));
                first = i;
            }
        }
        return stretches;
    }

    private static LocalDate end(Appointment post, LocalDate asOf) {
        return post.to() == null || post.to().isAfter(asOf) ? null : post.to();
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !isOverBefore(day);
    }

    boolean isOverBefore(LocalDate day) {
        return last != null && day.isAfter(last);
    }

    Appointment on(LocalDate day) {
        int found = 0;
        for (int i = 1; i < posts.size() && !posts.get(i).from().isAfter(day); i++) {
            found = i;
        }
        return posts.get(found);
    }
}
