package kz.daiar.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.Users;
import kz.daiar.kernel.Language;

/** Who is who: the form of the portal keeps a user's name in the session, programs bring their password each time. */
@ApplicationScoped
public class SignIn {

    private static final String USER = "daiar.user";
    private static final String LANGUAGE = "daiar.language";

    private final Users users;
    private final Remembered remembered;
    private final Attempts attempts;

    /** How a try to sign in went. */
    public enum Outcome {
        SIGNED_IN,
        WRONG,
        MUST_WAIT
    }

    protected SignIn() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    SignIn(Users users, Remembered remembered, Attempts attempts) {
        this.users = users;
        this.remembered = remembered;
        this.attempts = attempts;
    }

    /** Signs in by the form. The session gets a new number, so that nobody can have planted the old one. */
    public Outcome enter(HttpServletRequest request, String name, String password) {
        var account = prove(new Credentials(tidy(name), password), request.getRemoteAddr());
        account.ifPresent(known -> {
            request.getSession(true);
            request.changeSessionId();
            request.getSession().setAttribute(USER, known.name());
            request.getSession().setAttribute(LANGUAGE, known.language().name());
        });
        if (account.isPresent()) {
            return Outcome.SIGNED_IN;
        }
        return attempts.mustWait(tidy(name), request.getRemoteAddr()) ? Outcome.MUST_WAIT : Outcome.WRONG;
    }

    public void leave(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }

    /** The language of the pages from now on: kept with the user, and in the session of who has not signed in. */
    public void speak(HttpServletRequest request, Language language) {
        request.getSession(true).setAttribute(LANGUAGE, language.name());
        if (request.getUserPrincipal() != null) {
            users.speak(language);
        }
    }

    /** The language chosen in this session. */
    Optional<Language> chosen(HttpServletRequest request) {
        return attribute(request, LANGUAGE).map(Language::valueOf);
    }

    /** The user of the session, as the record knows him now. */
    Optional<Account> ofSession(HttpServletRequest request) {
        return attribute(request, USER).flatMap(users::find);
    }

    /** The user a program speaks for. */
    Optional<Account> ofProgram(Credentials credentials, String address) {
        var tidied = new Credentials(tidy(credentials.name()), credentials.password());
        return remembered.find(tidied).or(() -> {
            var proved = prove(tidied, address);
            proved.ifPresent(account -> remembered.keep(tidied, account));
            return proved;
        });
    }

    boolean mustWait(Credentials credentials, String address) {
        return attempts.mustWait(tidy(credentials.name()), address);
    }

    private Optional<Account> prove(Credentials credentials, String address) {
        if (attempts.mustWait(credentials.name(), address)) {
            return Optional.empty();
        }
        var account = users.verify(credentials.name(), credentials.password());
        account.ifPresentOrElse(
                known -> attempts.succeeded(credentials.name(), address),
                () -> attempts.failed(credentials.name(), address));
        return account;
    }

    private static Optional<String> attribute(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (String) session.getAttribute(name));
    }

    private static String tidy(String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }
}
