package kz.daiar.norms.loading;

import java.time.LocalDate;
import kz.daiar.kernel.DateRange;
import kz.daiar.norms.reading.Fields;

/** Wordings follow one another: each ends the day before the next, none overlap. */
final class Versions {

    private Versions() {}

    /** The range of a version that {@code next} follows; null {@code next}: as written. */
    static DateRange until(Fields fields, DateRange written, LocalDate next) {
        if (next == null) {
            return written;
        }
        if (!next.isAfter(written.from())) {
            throw LoadingTexts.finding(fields.place("versions"), "versions-order", written.from(), next);
        }
        if (written.until() != null && written.until().isAfter(next)) {
            throw LoadingTexts.finding(fields.place("versions"), "versions-overlap", written.last(), next);
        }
        return new DateRange(written.from(), written.until() == null ? next : written.until());
    }
}
