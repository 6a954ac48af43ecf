package kz.daiar.preparation.web;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.preparation.Admission;
import kz.daiar.preparation.Admissions;
import kz.daiar.preparation.Application;
import kz.daiar.preparation.Deciding;
import kz.daiar.preparation.Protocol;
import kz.daiar.preparation.Ranking;
import kz.daiar.preparation.Scoring;

/** {@code preparation/calls}: calls, the order of applicants, the decision and its protocols (decree-1457/10-12). */
@Path("preparation/calls")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class CallsResource {

    private final Admissions calls;
    private final Scoring scoring;
    private final Deciding deciding;
    private final Viewer viewer;

    protected CallsResource() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    public CallsResource(Admissions calls, Scoring scoring, Deciding deciding, Viewer viewer) {
        this.calls = calls;
        this.scoring = scoring;
        this.deciding = deciding;
        this.viewer = viewer;
    }

    /** Where somebody stands; {@code brokenBy}: what put him below the one above him, who has the same total. */
    public record PlaceJson(
            int rank,
            Long application,
            String iin,
            String person,
            List<BigDecimal> means,
            BigDecimal total,
            boolean passed,
            String brokenBy,
            Application.State state) {

        static PlaceJson of(Ranking.Place place) {
            var one = place.application();
            return new PlaceJson(
                    place.rank(),
                    one.id(),
                    one.person().iin(),
                    one.person().fullName(),
                    place.means(),
                    place.total(),
                    place.passed(),
                    place.brokenBy() == null ? null : place.brokenBy().written(),
                    one.state());
        }
    }

    /** An edition of the protocol. */
    public record ProtocolJson(int edition, LocalDate day, String sha256) {

        static ProtocolJson of(Protocol one) {
            return new ProtocolJson(one.edition(), one.day(), one.sha256());
        }
    }

    /** On which day it was; without it, today. */
    public record DayJson(LocalDate day) {

        static LocalDate of(DayJson sent) {
            return sent == null ? null : sent.day();
        }
    }

    /** Why a call is cancelled. */
    public record ReasonJson(String reason) {}

    @GET
    @RolesAllowed({
        "HR_OFFICER",
        "HEAD",
        "AUTHORISED_BODY",
        "PROVIDER",
        "SERVANT",
        "LAWYER",
        "AUDITOR",
        "ADMIN",
        "SYSTEM"
    })
    public Page<CallJson> list() {
        var all = calls.all().stream().map(CallJson::of).toList();
        return Page.whole(all);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        "HR_OFFICER",
        "HEAD",
        "AUTHORISED_BODY",
        "PROVIDER",
        "SERVANT",
        "LAWYER",
        "AUDITOR",
        "ADMIN",
        "SYSTEM"
    })
    public Response one(@PathParam("id") long id) {
        return shown(calls.find(id));
    }

    @POST
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response draft(CallJson sent, @Context UriInfo here) {
        CallJson.complete(sent, viewer)
                .needs("programme", sent.programme())
                .needs("year", sent.year())
                .complete();
        var call = calls.draft(sent.programme(), sent.year(), sent.terms());
        return Versioned.created(here, call.id(), CallJson.of(call), call.version());
    }

    /** Corrects a draft, with a reason. */
    @PUT
    @Path("{id}")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CallJson sent) {
        long seen = Versions.seen(ifMatch);
        CallJson.complete(sent, viewer).complete();
        return shown(calls.correct(id, seen, sent.terms(), sent.reason()));
    }

    /** 422 with the paragraph that is not fulfilled: programme (11), places of the order (10), agreed procedures (12); member {@code day}. */
    @POST
    @Path("{id}/opening")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response open(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, DayJson sent) {
        return shown(calls.open(id, seen(id, ifMatch), DayJson.of(sent)));
    }

    /** Nothing comes of it; member {@code reason}. */
    @POST
    @Path("{id}/cancellation")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response cancel(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReasonJson sent) {
        Body.of(sent, viewer);
        return shown(calls.cancel(id, seen(id, ifMatch), sent.reason()));
    }

    /** The order of applicants as the stored points give it now. */
    @GET
    @Path("{id}/ranking")
    @RolesAllowed({"AUTHORISED_BODY", "PROVIDER", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<PlaceJson> ranking(@PathParam("id") long id) {
        var all = scoring.ranking(id).stream().map(PlaceJson::of).toList();
        return Page.whole(all);
    }

    /** Admits within the places; the others who passed wait. Once more after an upheld appeal; member {@code day}. */
    @POST
    @Path("{id}/decision")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response decide(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, DayJson sent) {
        return shown(deciding.decide(id, seen(id, ifMatch), DayJson.of(sent)));
    }

    @GET
    @Path("{id}/protocols")
    @RolesAllowed({"AUTHORISED_BODY", "PROVIDER", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<ProtocolJson> protocols(@PathParam("id") long id) {
        var all = deciding.protocols(id).stream().map(ProtocolJson::of).toList();
        return Page.whole(all);
    }

    /** A protocol as it was made. */
    @GET
    @Path("{id}/protocols/{edition}/paper")
    @Produces("application/pdf")
    @RolesAllowed({"AUTHORISED_BODY", "PROVIDER", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public byte[] paper(@PathParam("id") long id, @PathParam("edition") int edition) {
        return deciding.protocol(id, edition).paper();
    }

    private long seen(long id, String ifMatch) {
        return Versions.seenOr(ifMatch, () -> calls.find(id).version());
    }

    private static Response shown(Admission call) {
        return Versioned.shown(CallJson.of(call), call.version());
    }
}
