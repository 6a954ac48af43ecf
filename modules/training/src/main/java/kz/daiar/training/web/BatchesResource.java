package kz.daiar.training.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.OffsetDateTime;
import java.util.List;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.training.DocumentBatch;
import kz.daiar.training.DocumentBatches;

/** {@code training/document-batches}: documents issued many at once, in the background. */
@Path("training/document-batches")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class BatchesResource {

    private final DocumentBatches batches;
    private final Viewer viewer;

    protected BatchesResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public BatchesResource(DocumentBatches batches, Viewer viewer) {
        this.batches = batches;
        this.viewer = viewer;
    }

    /** Whose documents: all of a provider, or of one of its groups alone. */
    public record Asked(String provider, Long group) {}

    /** A place that got none, and why. */
    public record RefusedJson(long enrolment, String why) {}

    /** How far it has come; {@code refused} names the first of the {@code refusals} alone. */
    public record BatchJson(
            String id,
            String provider,
            String startedBy,
            OffsetDateTime startedAt,
            DocumentBatch.State state,
            long done,
            long issued,
            long refusals,
            long total,
            List<RefusedJson> refused) {}

    /** Answers at once; the documents follow. */
    @POST
    @RolesAllowed("PROVIDER")
    public Response issue(Asked asked, @Context UriInfo here) {
        Body.of(asked, viewer).needs("provider", asked.provider()).complete();
        var batch = batches.issue(asked.provider(), asked.group(), HouseAddress.of(here));
        var address =
                here.getAbsolutePathBuilder().path(Long.toString(batch.id())).build();
        return Response.accepted(json(batch, List.of())).location(address).build();
    }

    /** The latest of the viewer's providers, the newest first; without those who were refused. */
    @GET
    @RolesAllowed("PROVIDER")
    public Page<BatchJson> latest() {
        var all = batches.latest().stream().map(one -> json(one, null)).toList();
        return Page.whole(all);
    }

    @GET
    @Path("{id}")
    @RolesAllowed("PROVIDER")
    @Transactional
    public BatchJson one(@PathParam("id") long id) {
        var batch = batches.find(id);
        return json(
                batch,
                batches.refusals(batch).stream()
                        .map(one -> new RefusedJson(one.place().id(), one.why().in(viewer.language())))
                        .toList());
    }

    private static BatchJson json(DocumentBatch batch, List<RefusedJson> refused) {
        return new BatchJson(
                Long.toString(batch.id()),
                batch.provider(),
                batch.startedBy(),
                batch.startedAt(),
                batch.state(),
                batch.done(),
                batch.issued(),
                batch.refusals(),
                batch.total(),
                refused);
    }
}
