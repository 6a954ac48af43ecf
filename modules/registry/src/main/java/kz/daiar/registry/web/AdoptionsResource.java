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

/** {@code registry/adoptions}: acts that employers decided to live by. */
@Path("registry/adoptions")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class AdoptionsResource {

    private final Employers employers;
    private final Viewer viewer;

    protected AdoptionsResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public AdoptionsResource(Employers employers, Viewer viewer) {
        this.employers = employers;
        this.viewer = viewer;
    }

    /** What one employer adopted, by its BIN. */
    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<AdoptionJson> list(
            @QueryParam("employer") String employer,
            @QueryParam("after") String after,
            @QueryParam("size") Integer size) {
        Body.named("employer", employer, viewer);
        var all = employers.adoptions(employer).stream().map(AdoptionJson::of).toList();
        return Page.of(all, AdoptionJson::id, after, size);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Response one(@PathParam("id") long id) {
        var found = employers.adoption(id);
        return Versioned.shown(AdoptionJson.of(found), found.version());
    }

    @POST
    @RolesAllowed({"HR_OFFICER", "LAWYER", "ADMIN", "SYSTEM"})
    public Response add(AdoptionJson sent, @Context UriInfo here) {
        Body.of(sent, viewer).needs("employer", sent.employer()).complete();
        var added = employers.adopt(sent.employer(), sent.facts(viewer));
        return Versioned.created(here, added.id(), AdoptionJson.of(added), added.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"HR_OFFICER", "LAWYER", "ADMIN", "SYSTEM"})
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, AdoptionJson sent) {
        long seen = Versions.seen(ifMatch);
        Body.of(sent, viewer);
        var corrected = employers.correctAdoption(id, seen, sent.facts(viewer), sent.reason());
        return Versioned.shown(AdoptionJson.of(corrected), corrected.version());
    }
}
