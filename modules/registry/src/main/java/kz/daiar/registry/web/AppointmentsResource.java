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

/** {@code registry/appointments}: who served where, when and under which demands. */
@Path("registry/appointments")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class AppointmentsResource {

    private final Service service;
    private final Viewer viewer;

    protected AppointmentsResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public AppointmentsResource(Service service, Viewer viewer) {
        this.service = service;
        this.viewer = viewer;
    }

    /** All appointments of one person, the first one first. */
    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<AppointmentJson> list(
            @QueryParam("iin") String iin, @QueryParam("after") String after, @QueryParam("size") Integer size) {
        Body.named("iin", iin, viewer);
        var all = service.career(iin).stream().map(AppointmentJson::of).toList();
        return Page.of(all, AppointmentJson::id, after, size);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Response one(@PathParam("id") long id) {
        var found = service.appointment(id);
        return Versioned.shown(AppointmentJson.of(found), found.version());
    }

    @POST
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response add(AppointmentJson sent, @Context UriInfo here) {
        Body.of(sent, viewer).needs("iin", sent.iin()).complete();
        var added = service.appoint(sent.iin(), sent.employer(), sent.position(), sent.facts(viewer));
        return Versioned.created(here, added.id(), AppointmentJson.of(added), added.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, AppointmentJson sent) {
        long seen = Versions.seen(ifMatch);
        Body.of(sent, viewer);
        var corrected = service.correctAppointment(
                id, seen, sent.employer(), sent.position(), sent.facts(viewer), sent.reason());
        return Versioned.shown(AppointmentJson.of(corrected), corrected.version());
    }
}
