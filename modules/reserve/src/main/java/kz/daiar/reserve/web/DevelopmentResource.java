package kz.daiar.reserve.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.reserve.Development;
import kz.daiar.reserve.DevelopmentPlan;
import kz.daiar.reserve.LevelProposal;
import kz.daiar.reserve.LevelProposal.Piece;
import kz.daiar.reserve.LevelProposals;
import kz.daiar.reserve.Readiness;
import kz.daiar.reserve.StudyPlan;

/** {@code reserve/memberships/{id}/development}: what a member is to learn (reserve/8-10, 12). */
@Path("reserve/memberships/{id}/development")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class DevelopmentResource {

    private final Development development;
    private final LevelProposals proposals;
    private final Readiness readiness;
    private final Viewer viewer;

    protected DevelopmentResource() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    public DevelopmentResource(Development development, LevelProposals proposals, Readiness readiness, Viewer viewer) {
        this.development = development;
        this.proposals = proposals;
        this.readiness = readiness;
        this.viewer = viewer;
    }

    /** What is written over a plan; {@code reason}: why it is written otherwise than before. */
    public record HeadsJson(String baseEducation, String purpose, String reason) {}

    /** A study-thematic plan; {@code inPost}: since when he holds his present position. */
    public record PlanJson(
            long membership,
            String iin,
            String person,
            String baseEducation,
            List<String> functions,
            LocalDate inPost,
            String purpose,
            long done,
            long planned,
            List<ItemJson> items) {

        static PlanJson of(DevelopmentPlan plan) {
            var heads = plan.heads() == null ? null : plan.heads().facts();
            var post = plan.post() == null ? null : plan.post().facts();
            var member = plan.membership();
            return new PlanJson(
                    member.id(),
                    member.person().iin(),
                    member.person().fullName(),
                    heads == null ? null : heads.baseEducation(),
                    post == null ? null : post.demands().functions(),
                    post == null ? null : post.from(),
                    heads == null ? null : heads.purpose(),
                    plan.done(),
                    plan.planned(),
                    plan.items().stream().map(ItemJson::of).toList());
        }
    }

    /** What speaks for a level of a quality, or against it. */
    public record PieceJson(String kind, LocalDate day, String words, String reference, boolean against) {}

    /** A quality: the level asked, confirmed and proposed by what he has shown since. */
    public record LevelJson(String quality, int required, Integer confirmed, int proposed, List<PieceJson> pieces) {}

    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUDITOR", "ADMIN", "SYSTEM"})
    public PlanJson plan(@PathParam("id") long membership) {
        return PlanJson.of(development.of(membership));
    }

    /** Writes down education and purpose. */
    @PUT
    @RolesAllowed({"HR_OFFICER", "HEAD", "ADMIN", "SYSTEM"})
    public PlanJson describe(@PathParam("id") long membership, HeadsJson sent) {
        Body.of(sent, viewer)
                .needs("baseEducation", sent.baseEducation())
                .needs("purpose", sent.purpose())
                .complete();
        var heads = new StudyPlan.Facts(sent.baseEducation(), sent.purpose());
        return PlanJson.of(development.describe(membership, heads, sent.reason()));
    }

    /** Plans something. */
    @POST
    @Path("items")
    @RolesAllowed({"HR_OFFICER", "HEAD", "ADMIN", "SYSTEM"})
    public Response add(@PathParam("id") long membership, ItemJson sent, @Context UriInfo here) {
        ItemsResource.demand(sent, viewer);
        var added = development.add(membership, sent.facts());
        return Versioned.created(here, added.id(), ItemJson.of(added), added.version());
    }

    /** The levels of his qualities, and what he has shown since they were confirmed. */
    @GET
    @Path("levels")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUDITOR", "ADMIN", "SYSTEM"})
    public List<LevelJson> levels(@PathParam("id") long membership) {
        return proposals.of(membership).stream().map(this::json).toList();
    }

    /** What somebody shows of a quality, and by what: TRAINING, ACTIVITY, ACTING, APPRAISAL, ASSESSMENT. */
    public record ShownJson(String quality, Integer level, String evidence, String reference) {}

    /** A person confirms the level a member shows. */
    @POST
    @Path("levels")
    @RolesAllowed({"HR_OFFICER", "HEAD", "ADMIN", "SYSTEM"})
    public List<LevelJson> confirm(@PathParam("id") long membership, ShownJson sent) {
        Body.of(sent, viewer)
                .needs("quality", sent.quality())
                .needs("level", sent.level())
                .needs("evidence", sent.evidence())
                .complete();
        readiness.confirm(membership, sent.quality(), sent.level(), sent.evidence(), sent.reference());
        return levels(membership);
    }

    private LevelJson json(LevelProposal one) {
        var gap = one.gap();
        return new LevelJson(
                gap.quality().code(),
                gap.quality().required(),
                gap.shown() == null ? null : gap.shown().level(),
                one.proposed(),
                one.pieces().stream().map(this::json).toList());
    }

    private PieceJson json(Piece piece) {
        return new PieceJson(
                piece.kind(), piece.day(), piece.words().in(viewer.language()), piece.reference(), piece.against());
    }
}
