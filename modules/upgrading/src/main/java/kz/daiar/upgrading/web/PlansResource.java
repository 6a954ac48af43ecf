package kz.daiar.upgrading.web;

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
import java.util.List;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.upgrading.Plan;
import kz.daiar.upgrading.PlanChanges;
import kz.daiar.upgrading.PlanFigure;
import kz.daiar.upgrading.PlanLine;
import kz.daiar.upgrading.Plans;
import kz.daiar.upgrading.QuarterCarried;

/** {@code upgrading/plans}: what bodies plan of upgrading for a year, and what became of it (decree-1457/20, 22-25). */
@Path("upgrading/plans")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class PlansResource {

    private final Plans plans;
    private final PlanChanges changes;
    private final Viewer viewer;

    protected PlansResource() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    public PlansResource(Plans plans, PlanChanges changes, Viewer viewer) {
        this.plans = plans;
        this.changes = changes;
        this.viewer = viewer;
    }

    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<PlanJson> list() {
        var all = plans.all().stream().map(PlanJson::of).toList();
        return Page.whole(all);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Response one(@PathParam("id") long id) {
        return shown(plans.find(id));
    }

    /** The next edition for a body and year, drafted from the duties that fall due. */
    @POST
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response draft(PlanJson sent, @Context UriInfo here) {
        Body.of(sent, viewer)
                .needs("employer", sent.employer())
                .needs("year", sent.year())
                .complete();
        var drafted = plans.draft(sent.employer(), sent.year());
        return Versioned.created(here, drafted.id(), PlanJson.of(drafted), drafted.version());
    }

    /** The head of the body approves; from then on the plan never changes. */
    @POST
    @Path("{id}/approval")
    @RolesAllowed("HEAD")
    public Response approve(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(
                plans.approve(id, Versions.seenOr(ifMatch, () -> plans.find(id).version())));
    }

    /** Its lines, each with how far the duty is carried; {@code quarter}: 1 to 4, all without it. */
    @GET
    @Path("{id}/lines")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<PlanLineJson> lines(
            @PathParam("id") long id,
            @QueryParam("quarter") Integer quarter,
            @QueryParam("after") String after,
            @QueryParam("size") Integer size) {
        int before = reached(after);
        var page = plans.lines(id, quarter, before, Page.size(size)).stream()
                .map(PlanLineJson::of)
                .toList();
        long total = plans.count(id, quarter);
        int reached = before + page.size();
        return new Page<>(page, reached < total ? String.valueOf(reached) : null, total);
    }

    private static int reached(String after) {
        if (after == null || after.isBlank()) {
            return 0;
        }
        if (!after.matches("\\d{1,9}")) {
            throw Malformed.page(after);
        }
        return Integer.parseInt(after);
    }

    /** How many people and hours are planned, by quarter, venue, field and certification profile. */
    @GET
    @Path("{id}/figures")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public List<PlanFigure> figures(@PathParam("id") long id) {
        return plans.figures(id);
    }

    /** The plan beside what was carried through, quarter by quarter. */
    @GET
    @Path("{id}/carried")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public List<QuarterCarried> carried(@PathParam("id") long id) {
        return plans.carried(id);
    }

    /** Plans a line otherwise: 422 with the paragraph when such a training would not do. */
    @PUT
    @Path("lines/{line}")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response change(
            @PathParam("line") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, PlanLineJson sent) {
        long seen = Versions.seen(ifMatch);
        Body.of(sent, viewer).needs("quarter", sent.quarter()).complete();
        return shown(changes.change(id, seen, sent.wish(), sent.reason()));
    }

    /** Takes a line out of the plan; member {@code reason}. */
    @POST
    @Path("lines/{line}/omission")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response leaveOut(
            @PathParam("line") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, PlanLineJson sent) {
        Body.of(sent, viewer);
        long seen = Versions.seenOr(ifMatch, () -> changes.find(id).version());
        return shown(changes.leaveOut(id, seen, sent.reason()));
    }

    private static Response shown(Plan plan) {
        return Versioned.shown(PlanJson.of(plan), plan.version());
    }

    private static Response shown(PlanLine line) {
        return Versioned.shown(PlanLineJson.of(line, null, null), line.version());
    }
}
