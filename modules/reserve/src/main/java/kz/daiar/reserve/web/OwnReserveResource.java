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
import kz.daiar.reserve.Nomination;
import kz.daiar.reserve.Nominations;
import kz.daiar.reserve.OwnReserve;
import kz.daiar.reserve.ReservePosition;
import kz.daiar.reserve.Selection;
import kz.daiar.reserve.web.MembershipsResource.MembershipJson;

/** {@code reserve/own}: what a servant does and sees of the reserve himself; of his sheet nothing (reserve/4, 7). */
@Path("reserve/own")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@RolesAllowed("SERVANT")
public class OwnReserveResource {

    private final OwnReserve own;
    private final Nominations nominations;
    private final Viewer viewer;

    protected OwnReserveResource() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    public OwnReserveResource(OwnReserve own, Nominations nominations, Viewer viewer) {
        this.own = own;
        this.nominations = nominations;
        this.viewer = viewer;
    }

    /** A position as one outside the personnel service sees it. */
    public record PlaceJson(long id, String employer, String titleKk, String titleRu) {

        static PlaceJson of(ReservePosition one) {
            return new PlaceJson(
                    one.id(),
                    one.employer().bin(),
                    one.position().titleKk(),
                    one.position().titleRu());
        }
    }

    /** A round he may come forward in. */
    public record RoundJson(long id, PlaceJson position, LocalDate announcedOn, Selection.State state) {

        static RoundJson of(Selection one) {
            return new RoundJson(one.id(), PlaceJson.of(one.position()), one.announcedOn(), one.state());
        }
    }

    /** His nomination; {@code selection} and {@code why} are read when he comes forward, {@code reason} when he gives it up. */
    public record OwnNominationJson(
            Long id,
            Long selection,
            PlaceJson position,
            Nomination.Way way,
            String why,
            LocalDate nominatedOn,
            Nomination.State state,
            NominationJson.DecisionJson decision,
            Integer version,
            String reason) {

        static OwnNominationJson of(Nomination one) {
            return new OwnNominationJson(
                    one.id(),
                    one.selection().id(),
                    PlaceJson.of(one.selection().position()),
                    one.way(),
                    one.why(),
                    one.nominatedOn(),
                    one.state(),
                    NominationJson.DecisionJson.of(one.decision()),
                    one.version(),
                    one.reason());
        }
    }

    /** The rounds under way in his body that he may come forward in. */
    @GET
    @Path("selections")
    public Page<RoundJson> rounds() {
        var all = own.rounds().stream().map(RoundJson::of).toList();
        return Page.whole(all);
    }

    /** Wherever he was brought forward, with what was decided and why. */
    @GET
    @Path("nominations")
    public Page<OwnNominationJson> nominations() {
        var all = own.nominations().stream().map(OwnNominationJson::of).toList();
        return Page.whole(all);
    }

    @POST
    @Path("nominations")
    public Response nominate(OwnNominationJson sent, @Context UriInfo here) {
        Body.of(sent, viewer)
                .needs("selection", sent.selection())
                .needs("why", sent.why())
                .complete();
        var made = own.nominate(sent.selection(), sent.why());
        return Versioned.created(here, made.id(), OwnNominationJson.of(made), made.version());
    }

    /** He gives his nomination up; member {@code reason}. */
    @POST
    @Path("nominations/{id}/withdrawal")
    public Response withdraw(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, OwnNominationJson sent) {
        Body.of(sent, viewer);
        long seen = Versions.seenOr(ifMatch, () -> nominations.withdrawable(id).version());
        var given = nominations.withdraw(id, seen, sent.reason());
        return Versioned.shown(OwnNominationJson.of(given), given.version());
    }

    /** Where he stands or stood. */
    @GET
    @Path("memberships")
    public Page<MembershipJson> memberships() {
        var all = own.memberships().stream().map(MembershipJson::of).toList();
        return Page.whole(all);
    }
}
