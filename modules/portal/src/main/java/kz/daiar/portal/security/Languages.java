package kz.daiar.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import kz.daiar.kernel.Language;

/** The language a program asks for. */
final class Languages {

    private Languages() {}

    /** The first of Accept-Language the house speaks; English without one. */
    static Language asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Language.EN;
        }
        return Collections.list(request.getLocales()).stream()
                .map(locale -> Language.ofTag(locale.getLanguage(), null))
                .filter(language -> language != null)
                .findFirst()
                .orElse(Language.EN);
    }
}
