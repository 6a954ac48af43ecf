package kz.daiar.registry.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.registry.Employers;

/** {@code registry/employers}: bodies, universities and organisations, each by its BIN. */
@Path("registry/employers")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class EmployersResource {

    private final Employers employers;
    private final Viewer viewer;

    protected EmployersResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public EmployersResource(Employers employers, Viewer viewer) {
        this.employers = employers;
        this.viewer = viewer;
    }

    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<EmployerJson> list(
            @QueryParam("query") String query, @QueryParam("after") String after, @QueryParam("size") Integer size) {
        var page = employers.page(query, after, Page.size(size));
        return new Page<>(page.items().stream().map(EmployerJson::of).toList(), page.next(), page.total());
    }

    @GET
    @Path("{bin}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Response one(@PathParam("bin") String bin) {
        var found = employers.find(bin);
        return Versioned.shown(EmployerJson.of(found), found.version());
    }

    @POST
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response add(EmployerJson sent, @Context UriInfo here) {
        Body.of(sent, viewer).needs("bin", sent.bin()).complete();
        var added = employers.add(sent.bin(), sent.facts(viewer), sent.parent());
        return Versioned.created(here, added.bin(), EmployerJson.of(added), added.version());
    }

    @PUT
    @Path("{bin}")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response correct(
            @PathParam("bin") String bin, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, EmployerJson sent) {
        long seen = Versions.seen(ifMatch);
        Body.of(sent, viewer);
        var corrected = employers.correct(bin, seen, sent.facts(viewer), sent.parent(), sent.reason());
        return Versioned.shown(EmployerJson.of(corrected), corrected.version());
    }
}
