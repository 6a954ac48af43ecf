package kz.daiar.portal.security;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.Role;

/**
 * The door of the house. Pages know their user by the session and send strangers to the sign-in page; {@code /api}
 * knows him by Basic alone and never looks at the session, so that no foreign page can make a browser call it.
 */
@ApplicationScoped
class Gate implements HttpAuthenticationMechanism {

    static final String ACCOUNT = "daiar.account";

    private final SignIn signIn;

    protected Gate() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    Gate(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var path = Paths.of(request);
        return Paths.isApi(path) ? program(path, context) : person(path, context);
    }

    private AuthenticationStatus program(String path, HttpMessageContext context) {
        var request = context.getRequest();
        var credentials = Credentials.of(request);
        var account = credentials.flatMap(given -> signIn.ofProgram(given, request.getRemoteAddr()));
        if (account.isPresent()) {
            return admit(account, context);
        }
        if (credentials.isEmpty() && Paths.isOpen(path)) {
            return context.doNothing();
        }
        boolean mustWait = credentials.isPresent() && signIn.mustWait(credentials.get(), request.getRemoteAddr());
        Refusal.write(request, context.getResponse(), mustWait ? 429 : 401);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus person(String path, HttpMessageContext context) {
        if (Paths.isResource(path)) {
            return context.doNothing();
        }
        var account = signIn.ofSession(context.getRequest());
        if (account.isPresent()) {
            return admit(account, context);
        }
        return Paths.isOpen(path) ? context.doNothing() : toSignIn(context);
    }

    private AuthenticationStatus admit(Optional<Account> account, HttpMessageContext context) {
        var known = account.orElseThrow();
        context.getRequest().setAttribute(ACCOUNT, known);
        return context.notifyContainerAboutLogin(
                known.name(), known.roles().stream().map(Role::name).collect(toSet()));
    }

    private static AuthenticationStatus toSignIn(HttpMessageContext context) {
        Refusal.toSignIn(context.getRequest(), context.getResponse());
        return AuthenticationStatus.SEND_FAILURE;
    }
}
