package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Language;
import kz.daiar.portal.security.SignIn;

/** The language the pages speak. */
@Named("speech")
@RequestScoped
public class PageLanguage {

    @Inject
    Viewer viewer;

    @Inject
    SignIn signIn;

    public Language language() {
        return viewer.language();
    }

    public String getTag() {
        return language().tag();
    }

    /** From here on the pages speak {@code tag}, at the next sign-in too; the reader stays where he is. */
    public void speak(String tag) throws IOException {
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) outside.getRequest();
        signIn.speak(request, Language.ofTag(tag, language()));
        var back = request.getParameter("back");
        outside.redirect(request.getRequestURI() + (back == null || back.isEmpty() ? "" : "?" + back));
    }
}
