package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The nonce of the page's scripts. Each form sends it back, since PrimeFaces refuses to show a page again without it;
 * its own script would add it, but not every page loads that.
 */
@Named("script")
@RequestScoped
public class ScriptNonce {

    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
