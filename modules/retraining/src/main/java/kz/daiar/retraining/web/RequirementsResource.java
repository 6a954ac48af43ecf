package kz.daiar.retraining.web;

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
import kz.daiar.retraining.Requirements;
import kz.daiar.retraining.Requirements.Written;
import kz.daiar.retraining.RequirementsDocument;
import kz.daiar.retraining.RequirementsDocument.State;

/** {@code retraining/requirements}: what the Academy asks of the organisation of retraining, and its agreement (decree-1457/17). */
@Path("retraining/requirements")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class RequirementsResource {

    private final Requirements requirements;
    private final Viewer viewer;

    protected RequirementsResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public RequirementsResource(Requirements requirements, Viewer viewer) {
        this.requirements = requirements;
        this.viewer = viewer;
    }

    /** The authorised body's answer: AGREED, or RETURNED with remarks. */
    public record Answer(State state, String remarks) {}

    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "PROVIDER", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<RequirementsJson> list() {
        var all = requirements.all().stream().map(RequirementsJson::of).toList();
        return Page.whole(all);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "PROVIDER", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Response one(@PathParam("id") long id) {
        return shown(requirements.find(id));
    }

    @POST
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response draft(RequirementsJson sent, @Context UriInfo here) {
        Body.of(sent, viewer).needs("provider", sent.provider()).complete();
        var added = requirements.draft(sent.provider(), written(sent));
        return Versioned.created(here, added.id(), RequirementsJson.of(added), added.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, RequirementsJson sent) {
        long seen = Versions.seen(ifMatch);
        Body.of(sent, viewer);
        return shown(requirements.correct(id, seen, written(sent), sent.reason()));
    }

    @POST
    @Path("{id}/sending")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response send(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(requirements.send(id, seen(id, ifMatch)));
    }

    @POST
    @Path("{id}/agreement")
    @RolesAllowed({"AUTHORISED_BODY", "ADMIN"})
    public Response answer(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Answer answer) {
        long seen = seen(id, ifMatch);
        Body.of(answer, viewer).needs("state", answer.state()).complete();
        return shown(requirements.answer(id, seen, answer.state() == State.AGREED, answer.remarks()));
    }

    /** The file that came with the text. */
    @GET
    @Path("{id}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "PROVIDER", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public byte[] file(@PathParam("id") long id) {
        return requirements.file(id);
    }

    /** Puts a file of any type to the text; {@code name}: its name. */
    @PUT
    @Path("{id}/file")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response attach(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @QueryParam("name") String name,
            byte[] content) {
        Body.named("name", name, viewer);
        return shown(requirements.attach(id, Versions.seen(ifMatch), new Requirements.Attachment(name, content)));
    }

    private Written written(RequirementsJson sent) {
        Body.of(sent, viewer)
                .needs("textKk", sent.textKk())
                .needs("textRu", sent.textRu())
                .complete();
        return new Written(sent.textKk(), sent.textRu(), null);
    }

    private long seen(long id, String ifMatch) {
        return Versions.seenOr(ifMatch, () -> requirements.find(id).version());
    }

    private static Response shown(RequirementsDocument one) {
        return Versioned.shown(RequirementsJson.of(one), one.version());
    }
}
