package kz.daiar.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The button in the head of each page that ends the session. */
@Named
@RequestScoped
public class SignOut {

    @Inject
    SignIn signIn;

    /** Forgets the session and shows the sign-in page. */
    public void leave() throws IOException {
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        signIn.leave((HttpServletRequest) outside.getRequest());
        outside.redirect(outside.getRequestContextPath() + Paths.LOGIN);
    }
}
