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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.training.CostNorm;
import kz.daiar.training.CostNorms;

/** {@code training/cost-norms}: what an academic hour of one listener may cost (decree-1457/5). */
@Path("training/cost-norms")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class CostNormsResource {

    private final CostNorms norms;
    private final Viewer viewer;

    protected CostNormsResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public CostNormsResource(CostNorms norms, Viewer viewer) {
        this.norms = norms;
        this.viewer = viewer;
    }

    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<CostNormJson> list() {
        var all = norms.all().stream().map(CostNormJson::of).toList();
        return Page.whole(all);
    }

    @POST
    @RolesAllowed({"AUTHORISED_BODY", "ADMIN", "SYSTEM"})
    public Response propose(CostNormJson sent, @Context UriInfo here) {
        Body.of(sent, viewer);
        var added = norms.propose(sent.terms(viewer));
        return Versioned.created(here, added.id(), CostNormJson.of(added), added.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"AUTHORISED_BODY", "ADMIN", "SYSTEM"})
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CostNormJson sent) {
        long seen = Versions.seen(ifMatch);
        Body.of(sent, viewer);
        var corrected = norms.correct(id, seen, sent.terms(viewer), sent.reason());
        return Versioned.shown(CostNormJson.of(corrected), corrected.version());
    }

    /**
     * The Government's decision on a proposal.
     *
     * @param decision its number; needed to approve
     * @param day its day
     * @param remarks why; needed to refuse
     */
    public record Answer(CostNorm.State state, String decision, LocalDate day, String remarks) {}

    /** APPROVED with the number of the decision, or REFUSED with remarks. */
    @POST
    @Path("{id}/state")
    @RolesAllowed({"AUTHORISED_BODY", "ADMIN"})
    public Response answer(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Answer answer) {
        long seen = Versions.seenOr(ifMatch, () -> norms.find(id).version());
        boolean refused = answer != null && answer.state() == CostNorm.State.REFUSED;
        Body.of(answer, viewer)
                .needs("state", answer.state())
                .needs("day", answer.day())
                .needs(refused ? "remarks" : "decision", refused ? answer.remarks() : answer.decision())
                .complete();
        var answered = refused
                ? norms.refuse(id, seen, answer.remarks(), answer.day())
                : norms.approve(id, seen, answer.decision(), answer.day());
        return Versioned.shown(CostNormJson.of(answered), answered.version());
    }
}
