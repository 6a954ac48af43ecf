package kz.daiar.training.web;

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
import kz.daiar.training.Trainings;

/** {@code training/records}: trainings as facts about persons, wherever they were held. */
@Path("training/records")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class RecordsResource {

    private final Trainings trainings;
    private final Viewer viewer;

    protected RecordsResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public RecordsResource(Trainings trainings, Viewer viewer) {
        this.trainings = trainings;
        this.viewer = viewer;
    }

    /** The trainings of one person, the first one first. */
    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "SERVANT", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<RecordJson> list(
            @QueryParam("iin") String iin, @QueryParam("after") String after, @QueryParam("size") Integer size) {
        Body.named("iin", iin, viewer);
        var all = trainings.of(iin).stream().map(RecordJson::of).toList();
        return Page.of(all, RecordJson::id, after, size);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "SERVANT", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Response one(@PathParam("id") long id) {
        var found = trainings.find(id);
        return Versioned.shown(RecordJson.of(found), found.version());
    }

    @POST
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response add(RecordJson sent, @Context UriInfo here) {
        Body.of(sent, viewer).needs("iin", sent.iin()).complete();
        var added = trainings.add(sent.iin(), sent.facts(viewer));
        return Versioned.created(here, added.id(), RecordJson.of(added), added.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, RecordJson sent) {
        long seen = Versions.seen(ifMatch);
        Body.of(sent, viewer);
        var corrected = trainings.correct(id, seen, sent.facts(viewer), sent.reason());
        return Versioned.shown(RecordJson.of(corrected), corrected.version());
    }
}
