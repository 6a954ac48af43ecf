package kz.daiar.portal.users;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.daiar.foundation.Users;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;

/** Everybody's own password. */
@Path("users/me/password")
@RequestScoped
@RolesAllowed({
    "HR_OFFICER",
    "HEAD",
    "AUTHORISED_BODY",
    "PROVIDER",
    "UNIT_HEAD",
    "SERVANT",
    "LAWYER",
    "AUDITOR",
    "ADMIN",
    "SYSTEM"
})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PasswordResource {

    @Inject
    Users users;

    @Inject
    Viewer viewer;

    /** The password so far, and the one from now on. */
    public record Change(String old, String fresh) {}

    @POST
    public void replace(Change change) {
        Body.of(change, viewer)
                .needs("old", change.old())
                .needs("fresh", change.fresh())
                .complete();
        users.replaceOwnPassword(change.old(), change.fresh());
    }
}
