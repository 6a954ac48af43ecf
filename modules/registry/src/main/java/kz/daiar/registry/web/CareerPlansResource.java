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
import kz.daiar.registry.Service;

/** {@code registry/career-plans}: the fields a career plan asks training in. */
@Path("registry/career-plans")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class CareerPlansResource {

    private final Service service;
    private final Viewer viewer;

    protected CareerPlansResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public CareerPlansResource(Service service, Viewer viewer) {
        this.service = service;
        this.viewer = viewer;
    }

    /** The career plan of one person, the first entry first. */
    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<CareerPlanJson> list(
            @QueryParam("iin") String iin, @QueryParam("after") String after, @QueryParam("size") Integer size) {
        Body.named("iin", iin, viewer);
        var all = service.careerPlan(iin).stream().map(CareerPlanJson::of).toList();
        return Page.of(all, CareerPlanJson::id, after, size);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Response one(@PathParam("id") long id) {
        var found = service.careerPlanEntry(id);
        return Versioned.shown(CareerPlanJson.of(found), found.version());
    }

    @POST
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response add(CareerPlanJson sent, @Context UriInfo here) {
        Body.of(sent, viewer).needs("iin", sent.iin()).complete();
        var added = service.plan(sent.iin(), sent.facts(viewer));
        return Versioned.created(here, added.id(), CareerPlanJson.of(added), added.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CareerPlanJson sent) {
        long seen = Versions.seen(ifMatch);
        Body.of(sent, viewer);
        var corrected = service.correctPlan(id, seen, sent.facts(viewer), sent.reason());
        return Versioned.shown(CareerPlanJson.of(corrected), corrected.version());
    }
}
