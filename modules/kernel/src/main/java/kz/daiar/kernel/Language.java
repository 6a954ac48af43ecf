package kz.daiar.kernel;

import java.util.Locale;

/** The three languages of the house. Kazakh is the state language and comes first everywhere. */
public enum Language {
    KK,
    RU,
    EN;

    /** The language tag, as in {@code Accept-Language} and in file names. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** The language of a locale; Kazakh for every locale the house does not speak. */
    public static Language of(Locale locale) {
        return ofTag(locale.getLanguage(), KK);
    }

    /** The language with this tag, or {@code otherwise} when the house does not speak it. */
    public static Language ofTag(String tag, Language otherwise) {
        for (var language : values()) {
            if (language.tag().equalsIgnoreCase(tag)) {
                return language;
            }
        }
        return otherwise;
    }
}
