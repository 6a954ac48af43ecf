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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.preparation.Appeals;
import kz.daiar.preparation.Application;
import kz.daiar.preparation.Applications;
import kz.daiar.preparation.Checking;
import kz.daiar.preparation.Scoring;

/** {@code preparation/applications}: who applies, who refers him, what is found and decided of him (decree-1457/2, 10). */
@Path("preparation/applications")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class ApplicationsResource {

    private final Applications applications;
    private final Checking checking;
    private final Scoring scoring;
    private final Appeals appeals;
    private final Viewer viewer;

    protected ApplicationsResource() {
        this(null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    public ApplicationsResource(
            Applications applications, Checking checking, Scoring scoring, Appeals appeals, Viewer viewer) {
        this.applications = applications;
        this.checking = checking;
        this.scoring = scoring;
        this.appeals = appeals;
        this.viewer = viewer;
    }

    /** Papers in the place of those handed in before. */
    public record PapersJson(List<ApplicationJson.PaperJson> papers) {}

    /** What the Academy found of a requirement that a person judges; {@code requirement}: its place, from 1. */
    public record JudgedJson(Integer requirement, Boolean met, String why) {}

    /** What the Academy found of those requirements that a person judges. */
    public record CheckingJson(List<JudgedJson> judged) {}

    /** Points of the commission; {@code reason} where others were written before. */
    public record ScoresJson(List<ApplicationJson.PointsJson> points, String reason) {}

    /** Why somebody drops out, and on which day. */
    public record DroppedJson(LocalDate day, String reason) {}

    /** The applications the viewer sees, of one call or of all; a servant sees his own. */
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
    public Page<ApplicationJson> list(@QueryParam("call") Long call) {
        var all = applications.of(call).stream()
                .map(one -> ApplicationJson.of(one, null, viewer.language()))
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
        "SERVANT",
        "LAWYER",
        "AUDITOR",
        "ADMIN",
        "SYSTEM"
    })
    public Response one(@PathParam("id") long id) {
        return shown(applications.find(id));
    }

    /** Members {@code call}, {@code iin}, {@code papers}, {@code appliedOn}. */
    @POST
    @RolesAllowed({"HR_OFFICER", "SERVANT", "ADMIN", "SYSTEM"})
    public Response apply(ApplicationJson sent, @Context UriInfo here) {
        Body.of(sent, viewer)
                .needs("call", sent.call())
                .needs("iin", sent.iin())
                .complete();
        named(sent.papers());
        var applied = applications.apply(sent.call(), sent.iin(), sent.handed(), sent.appliedOn());
        return Versioned.created(here, applied.id(), json(applied), applied.version());
    }

    /** Papers in the place of those handed in before, while the call takes applications. */
    @PUT
    @Path("{id}/papers")
    @RolesAllowed({"HR_OFFICER", "SERVANT", "ADMIN", "SYSTEM"})
    public Response hand(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, PapersJson sent) {
        long seen = Versions.seen(ifMatch);
        Body.of(sent, viewer).needs("papers", sent.papers()).complete();
        named(sent.papers());
        var papers =
                sent.papers().stream().map(ApplicationJson.PaperJson::paper).toList();
        return shown(applications.hand(id, seen, papers));
    }

    private void named(List<ApplicationJson.PaperJson> papers) {
        if (papers != null) {
            papers.forEach(
                    one -> Body.of(one, viewer).needs("papers.name", one.name()).complete());
        }
    }

    /** The head of the body refers him (decree-1457/2); member {@code day}. */
    @POST
    @Path("{id}/referral")
    @RolesAllowed("HEAD")
    public Response refer(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CallsResource.DayJson sent) {
        return shown(applications.refer(id, seen(id, ifMatch), CallsResource.DayJson.of(sent)));
    }

    /** The Academy checks the requirements; member {@code judged} for those a person judges. */
    @POST
    @Path("{id}/check")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response check(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CheckingJson sent) {
        return shown(checking.check(id, seen(id, ifMatch), judged(sent)));
    }

    private Map<Integer, Checking.Judged> judged(CheckingJson sent) {
        if (sent == null || sent.judged() == null) {
            return Map.of();
        }
        sent.judged().forEach(one -> Body.of(one, viewer)
                .needs("judged.requirement", one.requirement())
                .needs("judged.met", one.met())
                .complete());
        return sent.judged().stream()
                .collect(Collectors.toMap(
                        JudgedJson::requirement,
                        one -> new Checking.Judged(one.met(), one.why()),
                        (first, next) -> next));
    }

    /** Points of the commission; members {@code points}, {@code reason} where others were written before. */
    @POST
    @Path("{id}/points")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response give(@PathParam("id") long id, ScoresJson sent) {
        Body.of(sent, viewer).needs("points", sent.points()).complete();
        sent.points().forEach(one -> Body.of(one, viewer)
                .needs("points.stage", one.stage())
                .needs("points.member", one.member())
                .needs("points.points", one.points())
                .complete());
        var given = sent.points().stream()
                .map(one -> new Scoring.Given(one.stage(), one.member(), one.points()))
                .toList();
        scoring.give(id, given, sent.reason());
        return shown(applications.find(id));
    }

    /** He drops out, and the next of the waiting list comes up; members {@code reason}, {@code day}. */
    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({"HR_OFFICER", "SERVANT", "ADMIN", "SYSTEM"})
    public Response withdraw(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, DroppedJson sent) {
        Body.of(sent, viewer);
        return shown(applications.withdraw(id, seen(id, ifMatch), sent.day(), sent.reason()));
    }

    /** He does not agree with the decision; members {@code words}, {@code filedOn}. */
    @POST
    @Path("{id}/appeal")
    @RolesAllowed({"HR_OFFICER", "SERVANT", "ADMIN", "SYSTEM"})
    public ApplicationJson appeal(@PathParam("id") long id, ApplicationJson.AppealJson sent) {
        Body.of(sent, viewer).needs("words", sent.words()).complete();
        appeals.file(id, sent.words(), sent.filedOn());
        return json(applications.find(id));
    }

    /** The Academy decides the appeal; members {@code upheld}, {@code grounds}, {@code decidedOn}. {@code If-Match}: of the appeal. */
    @POST
    @Path("{id}/appeal/decision")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public ApplicationJson decide(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            ApplicationJson.AppealJson sent) {
        Body.of(sent, viewer)
                .needs("upheld", sent.upheld())
                .needs("grounds", sent.grounds())
                .complete();
        long seen = Versions.seenOr(ifMatch, () -> appeals.of(applications.find(id))
                .map(one -> one.version())
                .orElse(0));
        appeals.decide(id, seen, new Appeals.Verdict(sent.upheld(), sent.grounds(), sent.decidedOn()));
        return json(applications.find(id));
    }

    private long seen(long id, String ifMatch) {
        return Versions.seenOr(ifMatch, () -> applications.find(id).version());
    }

    private ApplicationJson json(Application one) {
        var details = new ApplicationJson.Details(
                checking.of(one), scoring.of(one), appeals.of(one).orElse(null));
        return ApplicationJson.of(one, details, viewer.language());
    }

    private Response shown(Application one) {
        return Versioned.shown(json(one), one.version());
    }
}
