package kz.daiar.norms.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.LocalText;
import kz.daiar.norms.checking.Finding.Severity;
import kz.daiar.norms.reading.Place;
import kz.daiar.norms.reading.Unreadable;

/** Findings while they are collected. */
final class Findings {

    /** One file after another, in it by line, errors before notes. */
    private static final Comparator<Finding> ORDER = Comparator.<Finding, String>comparing(
                    f -> f.place().file())
            .thenComparing(f -> f.place().line())
            .thenComparing(Finding::severity);

    private final List<Finding> found = new ArrayList<>();

    /** A finding at a place; its code is the key of its sentence too. */
    record At(Findings findings, Place place, LocalDate day, String example) {

        void error(String code, Object... values) {
            add(Severity.ERROR, code, values);
        }

        void note(String code, Object... values) {
            add(Severity.NOTE, code, values);
        }

        private void add(Severity severity, String code, Object... values) {
            findings.found.add(new Finding(severity, code, place, day, CheckTexts.of(code, values), example));
        }
    }

    At at(Place place) {
        return at(place, null, null);
    }

    At at(Place place, LocalDate day, Object example) {
        return new At(this, place, day, example == null ? null : String.valueOf(example));
    }

    /** A fault of reading, as the reader says it. */
    void unreadable(Unreadable fault) {
        var text = new LocalText(fault.reason(Language.KK), fault.reason(Language.RU), fault.reason(Language.EN));
        found.add(new Finding(Severity.ERROR, "unreadable", fault.place(), null, text, null));
    }

    List<Finding> inOrder() {
        return found.stream().sorted(ORDER).toList();
    }
}
