package kz.daiar.training.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.List;
import kz.daiar.foundation.Job;
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

    /** How far it has come. */
    public record BatchJson(String id, Job.State state, long done, long total, List<RefusedJson> refused) {}

    /** Answers at once; the documents follow. */
    @POST
    @RolesAllowed("PROVIDER")
    public Response issue(Asked asked, @Context UriInfo here) {
        Body.of(asked, viewer).needs("provider", asked.provider()).complete();
        var batch = batches.issue(asked.provider(), asked.group(), HouseAddress.of(here));
        var address = here.getAbsolutePathBuilder().path(batch.id().toString()).build();
        return Response.accepted(json(batch)).location(address).build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed("PROVIDER")
    public BatchJson one(@PathParam("id") String id) {
        return json(batches.find(id));
    }

    private BatchJson json(DocumentBatch batch) {
        var refused = batch.refused().stream()
                .map(one -> new RefusedJson(one.enrolment(), one.why().in(viewer.language())))
                .toList();
        return new BatchJson(batch.id().toString(), batch.state(), batch.done(), batch.total(), refused);
    }
}
