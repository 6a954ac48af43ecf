package kz.daiar.duties.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import kz.daiar.duties.Duties;

/** {@code GET registry/persons/{iin}/case}: the facts of one person as a case, to be evaluated anywhere. */
@Path("registry/persons/{iin}/case")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class CaseResource {

    private final Duties duties;
    private final AskedMoment moments;

    protected CaseResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public CaseResource(Duties duties, AskedMoment moments) {
        this.duties = duties;
        this.moments = moments;
    }

    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public CaseJson of(
            @PathParam("iin") String iin, @QueryParam("asOf") String asOf, @QueryParam("knownAt") String knownAt) {
        var moment = moments.of(asOf, knownAt);
        LocalDate day = moment.asOf();
        return CaseJson.of(duties.factsOf(iin, moment), day);
    }
}
