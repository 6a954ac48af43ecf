package kz.daiar.norms.checking;

import java.util.Locale;
import kz.daiar.kernel.LocalText;
import kz.daiar.kernel.Texts;

/** The sentences of findings. */
final class CheckTexts {

    private static final Texts TEXTS = Texts.beside(CheckTexts.class);

    private CheckTexts() {}

    static LocalText of(String key, Object... values) {
        return TEXTS.everywhere(key, values);
    }

    static LocalText of(Finding.Severity severity) {
        return of("severity-" + severity.name().toLowerCase(Locale.ROOT));
    }
}
