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

    public String in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }
}
