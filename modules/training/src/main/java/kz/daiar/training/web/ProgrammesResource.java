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
import kz.daiar.training.Programme;
import kz.daiar.training.Programmes;

/** {@code training/programmes}: what is taught; refused where a norm forbids it (decree-1457/13, 15, 16, 18, 19, 25). */
@Path("training/programmes")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class ProgrammesResource {

    private final Programmes programmes;
    private final Viewer viewer;

    protected ProgrammesResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public ProgrammesResource(Programmes programmes, Viewer viewer) {
        this.programmes = programmes;
        this.viewer = viewer;
    }

    /** A step of the provider, or the authorised body's answer with its remarks. */
    public record Step(Programme.State state, String remarks) {}

    @GET
    @RolesAllowed({
        "HR_OFFICER",
        "HEAD",
        "AUTHORISED_BODY",
        "PROVIDER",
        "UNIT_HEAD",
        "LAWYER",
        "AUDITOR",
        "ADMIN",
        "SYSTEM"
    })
    public Page<ProgrammeJson> list(@QueryParam("own") Boolean own) {
        var all = programmes.all(Boolean.TRUE.equals(own)).stream()
                .map(ProgrammeJson::of)
                .toList();
        return Page.whole(all);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        "HR_OFFICER",
        "HEAD",
        "AUTHORISED_BODY",
        "PROVIDER",
        "UNIT_HEAD",
        "LAWYER",
        "AUDITOR",
        "ADMIN",
        "SYSTEM"
    })
    public Response one(@PathParam("id") long id) {
        var programme = programmes.find(id);
        return Versioned.shown(ProgrammeJson.of(programme), programme.version());
    }

    @POST
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response draft(ProgrammeJson sent, @Context UriInfo here) {
        Body.of(sent, viewer).needs("provider", sent.provider()).complete();
        var added = programmes.draft(sent.provider(), sent.facts(viewer));
        return Versioned.created(here, added.id(), ProgrammeJson.of(added), added.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ProgrammeJson sent) {
        long seen = Versions.seen(ifMatch);
        Body.of(sent, viewer);
        var corrected = programmes.correct(id, seen, sent.facts(viewer), sent.reason());
        return Versioned.shown(ProgrammeJson.of(corrected), corrected.version());
    }

    /** The next edition of an approved programme, as a draft. */
    @POST
    @Path("{id}/editions")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response next(@PathParam("id") long id) {
        var next = programmes.next(id);
        return Versioned.shown(ProgrammeJson.of(next), next.version());
    }

    /** SENT, APPROVED or CLOSED. */
    @POST
    @Path("{id}/state")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response go(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Step step) {
        long seen = seen(id, ifMatch);
        Body.of(step, viewer).needs("state", step.state()).complete();
        var programme = programmes.go(id, seen, step.state());
        return Versioned.shown(ProgrammeJson.of(programme), programme.version());
    }

    /** AGREED, or DRAFT with remarks (decree-1457/8). */
    @POST
    @Path("{id}/agreement")
    @RolesAllowed({"AUTHORISED_BODY", "ADMIN"})
    public Response answer(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Step step) {
        long seen = seen(id, ifMatch);
        Body.of(step, viewer).needs("state", step.state()).complete();
        var programme = programmes.answer(id, seen, step.state() == Programme.State.AGREED, step.remarks());
        return Versioned.shown(ProgrammeJson.of(programme), programme.version());
    }

    private long seen(long id, String ifMatch) {
        return Versions.seenOr(ifMatch, () -> programmes.find(id).version());
    }
}
