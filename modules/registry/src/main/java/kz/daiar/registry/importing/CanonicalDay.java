package kz.daiar.registry.importing;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The canonical writing of a day, yyyy-MM-dd. */
final class CanonicalDay {

    private static final int LENGTH = 10;

    private CanonicalDay() {}

    /** The day, or null when the text is none in canonical writing. */
    static LocalDate of(String text) {
        if (text.length() != LENGTH) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
