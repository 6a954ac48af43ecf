package kz.daiar.norms.checking;

import java.time.LocalDate;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.LocalText;
import kz.daiar.norms.reading.Place;

/**
 * Something a lawyer should see in a norm file.
 *
 * @param severity an ERROR keeps the file from coming into force; a NOTE names what is known and accepted
 * @param code which check found it, as {@code category-in-no-row}
 * @param place file, line and field
 * @param day first day it shows, or null when it does not depend on a day
 * @param example a value that shows it, or null
 */
public record Finding(Severity severity, String code, Place place, LocalDate day, LocalText text, String example) {

    public enum Severity {
        ERROR,
        NOTE
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line: file, line, field, severity, day, text and example. */
    public String line(Language language) {
        return place.file() + ":" + place.line() + ": "
                + CheckTexts.of(severity).in(language) + ": "
                + (place.field().isEmpty() ? "" : place.field() + ": ")
                + (day == null ? "" : "[" + day + "] ")
                + text.in(language)
                + (example == null ? "" : " (" + example + ")");
    }
}
