package kz.daiar.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Which part of the house a request knocks at. */
final class Paths {

    static final String LOGIN = "/login.xhtml";

    /** Everybody may ask there whether a document is good. */
    static final String CHECK = "/check.xhtml";

    /** Readers choose their language there. */
    static final String SPEECH = "/speech";

    private static final String CHECK_BY_PROGRAM = "/api/v1/documents";
    private static final List<String> OPEN = List.of(SPEECH, "/health", "/openapi", "/check", CHECK_BY_PROGRAM);

    private Paths() {}

    static String of(HttpServletRequest request) {
        var info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    /** Programs speak here: Basic only, no session. */
    static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** Faces serves its style sheets and scripts there. */
    static boolean isResource(String path) {
        return path.startsWith("/jakarta.faces.resource/");
    }

    /** Whether it is asked there if a document is good. */
    static boolean isCheck(String path) {
        return path.equals(CHECK) || path.startsWith(CHECK_BY_PROGRAM + "/");
    }

    static boolean isPage(String path) {
        return path.endsWith(".xhtml") && !isResource(path);
    }

    /** Whether nobody needs to sign in for it. */
    static boolean isOpen(String path) {
        return path.equals(LOGIN)
                || path.equals(CHECK)
                || isResource(path)
                || OPEN.stream().anyMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }
}
