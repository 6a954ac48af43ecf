package kz.daiar.reserve.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.reserve.Membership;
import kz.daiar.reserve.MembershipDecision;
import kz.daiar.reserve.Memberships;
import kz.daiar.reserve.Reserve;
import kz.daiar.reserve.ReserveList;

/** {@code reserve/memberships}: who stands in the reserve, and every decision on him (reserve/4, 7). */
@Path("reserve/memberships")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class MembershipsResource {

    private final Memberships memberships;
    private final Reserve reserve;
    private final Viewer viewer;

    protected MembershipsResource() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    public MembershipsResource(Memberships memberships, Reserve reserve, Viewer viewer) {
        this.memberships = memberships;
        this.reserve = reserve;
        this.viewer = viewer;
    }

    /** A standing in the reserve; {@code until} and {@code ended} are missing while it lasts. */
    public record MembershipJson(
            long id,
            long position,
            String iin,
            String person,
            long nomination,
            ReserveList list,
            LocalDate prepareBy,
            LocalDate from,
            LocalDate until,
            Membership.End ended,
            int version) {

        static MembershipJson of(Membership one) {
            return new MembershipJson(
                    one.id(),
                    one.position().id(),
                    one.person().iin(),
                    one.person().fullName(),
                    one.nomination().id(),
                    one.list(),
                    one.prepareBy(),
                    one.from(),
                    one.until(),
                    one.ended(),
                    one.version());
        }
    }

    /** One decision, with the paragraph and the norms it rests on. */
    public record DecisionJson(
            MembershipDecision.Kind kind,
            ReserveList list,
            LocalDate prepareBy,
            LocalDate day,
            String by,
            String orderNo,
            String why,
            String basis,
            String normSet) {

        static DecisionJson of(MembershipDecision one) {
            var ground = one.ground();
            return new DecisionJson(
                    one.kind(),
                    one.list(),
                    one.prepareBy(),
                    ground.day(),
                    ground.by(),
                    ground.orderNo(),
                    ground.why(),
                    ground.cite(),
                    ground.normSet());
        }
    }

    /** Another list, or none; {@code reason} says why. */
    public record MoveJson(ReserveList list, LocalDate prepareBy, String orderNo, String reason) {}

    /** Who stands in the reserve of the caller's bodies, or of {@code employer} and below. */
    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<MembershipJson> list(@QueryParam("employer") String employer) {
        var all = memberships.standing(reserve.positions(employer)).stream()
                .map(MembershipJson::of)
                .toList();
        return Page.whole(all);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "AUDITOR", "ADMIN", "SYSTEM"})
    public Response one(@PathParam("id") long id) {
        return shown(memberships.find(id));
    }

    @GET
    @Path("{id}/decisions")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "AUDITOR", "ADMIN", "SYSTEM"})
    public List<DecisionJson> decisions(@PathParam("id") long id) {
        return memberships.decisions(id).stream().map(DecisionJson::of).toList();
    }

    /** The head moves somebody to another list; 422 with paragraph 4 for everybody else. */
    @POST
    @Path("{id}/move")
    @RolesAllowed({"HR_OFFICER", "HEAD"})
    public Response move(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MoveJson sent) {
        Body.of(sent, viewer)
                .needs("list", sent.list())
                .needs("orderNo", sent.orderNo())
                .complete();
        var order = new Memberships.Order(sent.orderNo(), sent.reason());
        return shown(memberships.move(id, seen(id, ifMatch), sent.list(), sent.prepareBy(), order));
    }

    /** The head takes somebody out of the reserve. */
    @POST
    @Path("{id}/exclusion")
    @RolesAllowed({"HR_OFFICER", "HEAD"})
    public Response exclude(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MoveJson sent) {
        Body.of(sent, viewer).needs("orderNo", sent.orderNo()).complete();
        return shown(memberships.exclude(id, seen(id, ifMatch), new Memberships.Order(sent.orderNo(), sent.reason())));
    }

    private long seen(long id, String ifMatch) {
        return Versions.seenOr(ifMatch, () -> memberships.find(id).version());
    }

    private static Response shown(Membership one) {
        return Versioned.shown(MembershipJson.of(one), one.version());
    }
}
