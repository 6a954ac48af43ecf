package kz.daiar.portal.security;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What every answer tells browsers. The policy of a page comes from PrimeFaces, which knows the nonce of its scripts; a
 * second policy beside it would forbid them.
 */
final class Headers {

    private static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; script-src 'none'";

    private Headers() {}

    /** For whatever lies at {@code path}. */
    static void add(String path, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (!Paths.isPage(path)) {
            response.setHeader("Content-Security-Policy", POLICY);
        }
        if (!Paths.isResource(path)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
