package kz.daiar.norms.loading;

import kz.daiar.kernel.Texts;
import kz.daiar.norms.reading.Place;
import kz.daiar.norms.reading.Unreadable;

/** The findings of loading. */
final class LoadingTexts {

    private static final Texts TEXTS = Texts.beside(LoadingTexts.class);

    private LoadingTexts() {}

    static Unreadable finding(Place place, String key, Object... values) {
        return new Unreadable(place, TEXTS.everywhere(key, values));
    }
}
