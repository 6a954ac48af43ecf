package kz.daiar.portal.security;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kz.daiar.foundation.web.Problem;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.Texts;

/** How those who may not enter are turned away, before any resource or page is reached. */
final class Refusal {

    private static final Texts TEXTS = Texts.beside(Problem.class);
    private static final Texts WAIT = Texts.beside(Refusal.class);
    private static final int TOO_MANY = 429;

    private Refusal() {}

    /** A problem in the caller's language, for programs. */
    static void write(HttpServletRequest request, HttpServletResponse response, int status) {
        write(request, response, Problem.of(status, TEXTS.say(Languages.asked(request), "status-" + status)));
    }

    /** Tells who asks too often when to come again: a program by a problem, a person in plain words. */
    static void wait(HttpServletRequest request, HttpServletResponse response, long seconds, Language language) {
        var text = WAIT.say(language, "check-wait", seconds);
        response.setHeader("Retry-After", Long.toString(seconds));
        if (Paths.isApi(Paths.of(request))) {
            write(request, response, Problem.of(TOO_MANY, text));
        } else {
            response.setStatus(TOO_MANY);
            send(response, "text/plain;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, Problem problem) {
        int status = problem.status();
        var body = Json.createObjectBuilder()
                .add("type", problem.type())
                .add("title", problem.title())
                .add("status", status)
                .add("detail", problem.detail())
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Daiar\", charset=\"UTF-8\"");
        }
        Headers.add(Paths.of(request), response);
        send(response, Problem.MEDIA_TYPE + ";charset=UTF-8", body);
    }

    /** To the sign-in page and back; a page that posts in the background is told to go there itself. */
    static void toSignIn(HttpServletRequest request, HttpServletResponse response) {
        boolean readable = "GET".equals(request.getMethod());
        var target = request.getContextPath() + Paths.LOGIN + (readable ? "?back=" + back(request) : "");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + target
                    + "\"/></partial-response>";
            send(response, "text/xml;charset=UTF-8", xml.getBytes(StandardCharsets.UTF_8));
            return;
        }
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", target);
    }

    private static String back(HttpServletRequest request) {
        var query = request.getQueryString();
        return URLEncoder.encode(Paths.of(request) + (query == null ? "" : "?" + query), StandardCharsets.UTF_8);
    }

    private static void send(HttpServletResponse response, String type, byte[] body) {
        try {
            response.setContentType(type);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
