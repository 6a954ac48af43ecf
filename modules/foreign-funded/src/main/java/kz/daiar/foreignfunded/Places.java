package kz.daiar.foreignfunded;

import static kz.daiar.foreignfunded.ForeignTexts.TEXTS;

import java.util.List;
import java.util.Locale;
import kz.daiar.kernel.Language;

/** Countries and languages by their ISO codes. */
final class Places {

    private static final List<String> COUNTRIES = List.of(Locale.getISOCountries());
    private static final List<String> LANGUAGES = List.of(Locale.getISOLanguages());

    private Places() {}

    static String country(String code, Language language) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language.locale());
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
