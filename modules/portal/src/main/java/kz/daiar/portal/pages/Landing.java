package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where a user comes in: the first door open to him, which for most is the worklist. */
@Named
@RequestScoped
public class Landing {

    @Inject
    Me me;

    public String goOn() {
        return me.getDoors().get(0).getPath() + "?faces-redirect=true";
    }
}
