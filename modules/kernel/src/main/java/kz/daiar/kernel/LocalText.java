package kz.daiar.kernel;

import static java.util.Objects.requireNonNull;

/** One text in the three languages of the house. */
public record LocalText(String kk, String ru, String en) {

    public LocalText {
        requireNonNull(kk, "kk");
        requireNonNull(ru, "ru");
        requireNonNull(en, "en");
    }

    public static LocalText same(String text) {
        return new LocalText(text, text, text);
    }

    /** A name as it is recorded, in Kazakh and Russian; who reads English is shown the Russian one. */
    public static LocalText ofName(String kk, String ru) {
        return new LocalText(kk, ru, ru);
    }

    public String in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }
}
