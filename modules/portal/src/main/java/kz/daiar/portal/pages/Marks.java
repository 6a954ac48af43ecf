package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** The drawn marks of the portal; a list shows one of them in each row. */
@Named
@RequestScoped
public class Marks {

    private String address;

    /** Where their file is, looked up once a request. */
    public String getAddress() {
        if (address == null) {
            var resources = FacesContext.getCurrentInstance().getApplication().getResourceHandler();
            address = resources.createResource("marks.svg", "daiar").getRequestPath();
        }
        return address;
    }
}
