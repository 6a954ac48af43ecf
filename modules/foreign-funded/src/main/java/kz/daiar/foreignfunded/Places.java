package kz.daiar.foreignfunded;

import static kz.daiar.foreignfunded.ForeignTexts.TEXTS;

import java.util.List;
import java.util.Locale;
import kz.daiar.kernel.Language;

/** Countries and languages by their ISO codes. */
public final class Places {

    private static final List<String> COUNTRIES = List.of(Locale.getISOCountries());
    private static final List<String> LANGUAGES = List.of(Locale.getISOLanguages());

    private Places() {}

    public static String country(String code, Language language) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language.locale());
    }

    public static String language(String code, Language shown) {
        return new Locale.Builder().setLanguage(code).build().getDisplayLanguage(shown.locale());
    }

    /** The codes of all countries. */
    public static List<String> countries() {
        return COUNTRIES;
    }

    /** The codes of all languages that have a name in {@code shown}. */
    public static List<String> languages(Language shown) {
        return LANGUAGES.stream()
                .filter(code -> !language(code, shown).equals(code))
                .toList();
    }

    /** @throws kz.daiar.kernel.RuleBroken when there is no such country */
    static String knownCountry(String typed) {
        return known(COUNTRIES, typed.strip().toUpperCase(Locale.ROOT), "country-unknown");
    }

    /** @throws kz.daiar.kernel.RuleBroken when there is no such language */
    static String knownLanguage(String typed) {
        return known(LANGUAGES, typed.strip().toLowerCase(Locale.ROOT), "language-unknown");
    }

    private static String known(List<String> codes, String code, String refusal) {
        if (!codes.contains(code)) {
            throw TEXTS.refused(refusal, code);
        }
        return code;
    }
}
