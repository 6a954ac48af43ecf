package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Language;

/** The language the pages speak. */
@Named("speech")
@RequestScoped
public class PageLanguage {

    @Inject
    Viewer viewer;

    public Language language() {
        return viewer.language();
    }

    public String getTag() {
        return language().tag();
    }

    /** The page with its question, to be led back to. */
    public String getHere() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        var query = request.getQueryString();
        return request.getServletPath() + (query == null ? "" : "?" + query);
    }
}
