package kz.daiar.norms.cases;

import kz.daiar.kernel.Texts;
import kz.daiar.norms.reading.Place;
import kz.daiar.norms.reading.Unreadable;

/** What is said of a case that cannot be read. */
final class CaseTexts {

    private static final Texts TEXTS = Texts.beside(CaseTexts.class);

    private CaseTexts() {}

    static Unreadable unreadable(Place place, String key, Object... values) {
        return new Unreadable(place, TEXTS.everywhere(key, values));
    }
}
