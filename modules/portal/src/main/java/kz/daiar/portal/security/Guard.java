package kz.daiar.portal.security;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.CurrentViewer;
import kz.daiar.kernel.Language;

/**
 * Behind the door: says who the viewer of the request is, lets him to the pages of his roles only, turns away posts
 * that another site sent, and adds the headers of {@link Headers}.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Guard implements Filter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    CurrentViewer viewer;

    @Inject
    SignIn signIn;

    @Inject
    PageRoles pages;

    @Inject
    Checks checks;

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var response = (HttpServletResponse) answer;
        var path = Paths.of(request);
        Headers.add(path, response);
        if (comesFromElsewhere(request)) {
            refuse(request, response);
            return;
        }
        viewer.is(account(request, path));
        if (asksTooOften(request, response, path)) {
            return;
        }
        if (!mayEnter(path)) {
            refuse(request, response);
        } else if (Paths.isApi(path) && !MediaTypes.isNamed(request)) {
            Refusal.write(request, response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether a stranger must wait before he asks again whether a document is good; he is told then. */
    private boolean asksTooOften(HttpServletRequest request, HttpServletResponse response, String path) {
        if (!viewer.name().isEmpty() || !Paths.isCheck(path)) {
            return false;
        }
        long seconds = checks.ask(request.getRemoteAddr());
        if (seconds > 0) {
            Refusal.wait(request, response, seconds, viewer.language());
        }
        return seconds > 0;
    }

    private boolean mayEnter(String path) {
        return Paths.isApi(path) || Paths.isOpen(path) || pages.admit(path, viewer.roles());
    }

    private Account account(HttpServletRequest request, String path) {
        var known = (Account) request.getAttribute(Gate.ACCOUNT);
        var account = known == null ? Account.NOBODY : known;
        return account.speaking(Paths.isApi(path) ? Languages.asked(request) : spoken(request, account));
    }

    private Language spoken(HttpServletRequest request, Account account) {
        return signIn.chosen(request).orElse(account == Account.NOBODY ? Language.KK : account.language());
    }

    /** Browsers say where a post comes from; programs say nothing. */
    private static boolean comesFromElsewhere(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) {
            return false;
        }
        var origin = request.getHeader("Origin");
        return origin != null && !sameHost(origin, request.getHeader("Host"));
    }

    private static boolean sameHost(String origin, String host) {
        try {
            return URI.create(origin).getRawAuthority() != null
                    && URI.create(origin).getRawAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Paths.isApi(Paths.of(request))) {
            Refusal.write(request, response, HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
