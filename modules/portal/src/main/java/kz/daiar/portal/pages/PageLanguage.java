package kz.daiar.portal.pages;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import kz.daiar.foundation.Users;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Language;

/** The language the pages speak: the one chosen in this session, else the user's own, else Kazakh. */
@Named("speech")
@SessionScoped
public class PageLanguage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Viewer viewer;

    @Inject
    Users users;

    private Language chosen;

    public Language language() {
        if (chosen != null) {
            return chosen;
        }
        return viewer.name().isEmpty() ? Language.KK : viewer.language();
    }

    public String getTag() {
        return language().tag();
    }

    /** From here on the pages speak {@code tag}, for a user at his next sign-in too; the reader stays where he is. */
    public void speak(String tag) throws IOException {
        chosen = Language.ofTag(tag, language());
        if (!viewer.name().isEmpty()) {
            users.speak(chosen);
        }
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) outside.getRequest();
        var back = request.getParameter("back");
        outside.redirect(request.getRequestURI() + (back == null || back.isEmpty() ? "" : "?" + back));
    }
}
