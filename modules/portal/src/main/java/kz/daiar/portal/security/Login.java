package kz.daiar.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Texts;

/** The sign-in page: a name, a password, and the way back to the page that was asked for. */
@Named
@RequestScoped
public class Login {

    private static final Texts TEXTS = Texts.beside(Login.class);

    @Inject
    SignIn signIn;

    @Inject
    Viewer viewer;

    private String name;
    private String password;
    private String back;

    /** Signs in, or says why not. */
    public void enter() throws IOException {
        switch (signIn.enter(request(), name, password == null ? "" : password)) {
            case SIGNED_IN -> faces().getExternalContext().redirect(request().getContextPath() + wayBack());
            case WRONG -> say("wrong");
            case MUST_WAIT -> say("must-wait");
        }
    }

    /** Only within the house: never to another site. */
    private String wayBack() {
        return back != null && back.matches("/(?![/\\\\]).*") && !back.startsWith(Paths.LOGIN) ? back : "/";
    }

    private void say(String text) {
        var message = TEXTS.say(viewer.language(), text);
        faces().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) faces().getExternalContext().getRequest();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}
