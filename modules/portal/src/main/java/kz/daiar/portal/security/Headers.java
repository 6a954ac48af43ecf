package kz.daiar.portal.security;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells browsers. Pages with a view get their policy for scripts, with a nonce, from PrimeFaces. */
final class Headers {

    private static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; img-src 'self' data:";

    private Headers() {}

    static void add(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", POLICY);
    }

    /** Nothing of a signed-in user stays in a shared cache or behind the back button. */
    static void doNotKeep(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }
}
