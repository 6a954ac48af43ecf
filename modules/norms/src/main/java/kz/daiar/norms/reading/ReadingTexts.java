package kz.daiar.norms.reading;

import kz.daiar.kernel.LocalText;
import kz.daiar.kernel.Texts;

/** The sentences of strict reading. */
final class ReadingTexts {

    private static final Texts TEXTS = Texts.beside(ReadingTexts.class);

    private ReadingTexts() {}

    static LocalText of(String key, Object... values) {
        return TEXTS.everywhere(key, values);
    }
}
