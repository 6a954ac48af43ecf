package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.daiar.foundation.Viewer;

/** Where a servant comes in: his own card, once the administrator has written down which person he is. */
@Named
@RequestScoped
public class OwnCardPage {

    @Inject
    Viewer viewer;

    /** Leads to the card; stays when nobody knows whose it is. */
    public String open() {
        return viewer.iin() == null ? null : "card?faces-redirect=true&iin=" + viewer.iin();
    }
}
