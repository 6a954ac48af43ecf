package kz.daiar.portal.security;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What every answer tells browsers. A page runs the scripts that lie in files of the portal, and none that is written into
 * it; what is no page runs none.
 */
final class Headers {

    private static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; script-src ";

    private Headers() {}

    /** For whatever lies at {@code path}. */
    static void add(String path, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", POLICY + (Paths.isPage(path) ? "'self'" : "'none'"));
        if (!Paths.isResource(path)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
