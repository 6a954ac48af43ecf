package kz.daiar.duties;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.norms.NormSet;

/**
 * The two clocks of a question.
 *
 * @param asOf the day the duties are judged for
 * @param knownAt the day at whose end the facts were known; null: what is known now
 */
public record Moment(LocalDate asOf, LocalDate knownAt) {

    public Moment {
        requireNonNull(asOf, "asOf");
    }

    public static Moment on(LocalDate day) {
        return new Moment(day, null);
    }

    /** The norms known at this moment: those in force here on its second clock. */
    NormSet norms(NormsInForce inForce) {
        return knownAt == null ? inForce.current() : inForce.knownAt(knownAt);
    }

    /** A fact table as it was known at this moment, for the FROM clause. */
    String table(String name) {
        return knownAt == null ? name : name + "_at(foundation.end_of(DATE '" + knownAt + "'))";
    }

    /** The same day as the record stood at its end, or at the end of the day known when that is earlier. */
    Moment asRecordedThen() {
        return new Moment(asOf, knownAt == null || asOf.isBefore(knownAt) ? asOf : knownAt);
    }
}
