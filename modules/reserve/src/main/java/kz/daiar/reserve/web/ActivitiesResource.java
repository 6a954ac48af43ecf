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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.reserve.Activities;
import kz.daiar.reserve.Activities.Outcome;
import kz.daiar.reserve.Activities.Replaced;
import kz.daiar.reserve.Activity;

/** {@code reserve/activities}: what members of the reserve are given to do (reserve/11). */
@Path("reserve/activities")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class ActivitiesResource {

    private final Activities activities;
    private final Viewer viewer;
    private final Clock clock;

    protected ActivitiesResource() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    public ActivitiesResource(Activities activities, Viewer viewer, Clock clock) {
        this.activities = activities;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * An activity on the wire, in both directions.
     *
     * @param item id of the item of the development plan it carries out, or null
     * @param replaced IIN of the official somebody acts for, {@code actingReason} why; null for other activities
     */
    public record ActivityJson(
            Long id,
            Long membership,
            String iin,
            String person,
            String kind,
            String topic,
            LocalDate from,
            LocalDate to,
            String document,
            Long item,
            String replaced,
            String actingReason,
            Long appointment,
            LocalDate ended,
            String result,
            Activity.Warning warning,
            Integer version) {

        Activity.Facts facts() {
            return new Activity.Facts(kind, topic, from, to, document);
        }
    }

    /** What came of it. */
    public record OutcomeJson(LocalDate day, String result, String document) {}

    /** What a member was given to do, the latest first. */
    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<ActivityJson> of(@QueryParam("membership") Long membership) {
        Body.named("membership", membership == null ? null : String.valueOf(membership), viewer);
        return page(activities.of(membership));
    }

    /** Who acts for somebody without an end, or longer than was ordered. */
    @GET
    @Path("warnings")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<ActivityJson> odd() {
        return page(activities.odd());
    }

    private Page<ActivityJson> page(List<Activity> all) {
        return new Page<>(all.stream().map(this::json).toList(), null, all.size());
    }

    @POST
    @RolesAllowed({"HR_OFFICER", "HEAD", "ADMIN", "SYSTEM"})
    public Response give(ActivityJson sent, @Context UriInfo here) {
        var body = Body.of(sent, viewer)
                .needs("membership", sent.membership())
                .needs("kind", sent.kind())
                .needs("topic", sent.topic())
                .needs("from", sent.from());
        boolean acting = Activity.ACTING.equals(sent.kind());
        if (acting) {
            body.needs("replaced", sent.replaced()).needs("actingReason", sent.actingReason());
        }
        body.complete();
        var given = acting
                ? activities.act(
                        sent.membership(),
                        sent.item(),
                        sent.facts(),
                        new Replaced(sent.replaced(), sent.actingReason()))
                : activities.give(sent.membership(), sent.item(), sent.facts());
        return Versioned.created(here, given.id(), json(given), given.version());
    }

    /** It is over. */
    @POST
    @Path("{id}/result")
    @RolesAllowed({"HR_OFFICER", "HEAD", "ADMIN", "SYSTEM"})
    public Response end(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, OutcomeJson sent) {
        Body.of(sent, viewer)
                .needs("day", sent.day())
                .needs("result", sent.result())
                .complete();
        long seen = Versions.seenOr(ifMatch, () -> activities.find(id).version());
        var ended = activities.end(id, seen, new Outcome(sent.day(), sent.result(), sent.document()));
        return Versioned.shown(json(ended), ended.version());
    }

    private ActivityJson json(Activity one) {
        var facts = one.facts();
        var acting = one.acting();
        return new ActivityJson(
                one.id(),
                one.membership().id(),
                one.person().iin(),
                one.person().fullName(),
                facts.kind(),
                facts.topic(),
                facts.from(),
                facts.to(),
                facts.document(),
                one.item() == null ? null : one.item().id(),
                acting == null ? null : acting.replaced().iin(),
                acting == null ? null : acting.reason(),
                acting == null ? null : acting.appointment().id(),
                one.endedOn(),
                one.result(),
                one.warning(LocalDate.now(clock)),
                one.version());
    }
}
