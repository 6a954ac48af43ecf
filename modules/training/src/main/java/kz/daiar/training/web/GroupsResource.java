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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.training.Enrolments;
import kz.daiar.training.Group;
import kz.daiar.training.Groups;
import kz.daiar.training.LessonCompletions;
import kz.daiar.training.Study;

/** {@code training/groups}: groups, their timetables and listeners. */
@Path("training/groups")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class GroupsResource {

    private static final int MONTHS_AHEAD = 12;

    private final Groups groups;
    private final Enrolments enrolments;
    private final Study study;
    private final LessonCompletions completions;
    private final Viewer viewer;
    private final Clock clock;

    protected GroupsResource() {
        this(null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    public GroupsResource(
            Groups groups,
            Enrolments enrolments,
            Study study,
            LessonCompletions completions,
            Viewer viewer,
            Clock clock) {
        this.groups = groups;
        this.enrolments = enrolments;
        this.study = study;
        this.completions = completions;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The state a group goes to. */
    public record Step(Group.State state) {}

    /** A row that was refused, with the column at fault and what stood there. */
    public record RefusedJson(int row, String column, String value, String why) {}

    /** What became of a file: lessons marked as taken, those marked so before, and rows refused. */
    public record OutcomeJson(int written, int same, List<RefusedJson> refused) {}

    /** Why a lesson is cancelled. */
    public record Cancellation(String reason) {}

    /** Groups of a span of days; from today on for a year without them. */
    @GET
    @RolesAllowed({
        "HR_OFFICER",
        "HEAD",
        "AUTHORISED_BODY",
        "PROVIDER",
        "UNIT_HEAD",
        "LAWYER",
        "AUDITOR",
        "ADMIN",
        "SYSTEM"
    })
    public Page<GroupJson> list(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("own") Boolean own) {
        var first = day("from", from, LocalDate.now(clock));
        var last = day("to", to, first.plusMonths(MONTHS_AHEAD));
        var all = groups.between(first, last, Boolean.TRUE.equals(own)).stream()
                .map(GroupJson::of)
                .toList();
        return Page.whole(all);
    }

    private static LocalDate day(String field, String text, LocalDate otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Malformed.day(field, text);
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        "HR_OFFICER",
        "HEAD",
        "AUTHORISED_BODY",
        "PROVIDER",
        "UNIT_HEAD",
        "LAWYER",
        "AUDITOR",
        "ADMIN",
        "SYSTEM"
    })
    public Response one(@PathParam("id") long id) {
        var seats = groups.seats(id);
        return Versioned.shown(GroupJson.of(seats), seats.group().version());
    }

    @POST
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response plan(GroupJson sent, @Context UriInfo here) {
        Body.of(sent, viewer).needs("programme", sent.programme()).complete();
        var group = groups.plan(sent.programme(), sent.facts(viewer));
        return Versioned.created(here, group.id(), GroupJson.of(groups.seats(group.id())), group.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, GroupJson sent) {
        long seen = Versions.seen(ifMatch);
        Body.of(sent, viewer);
        groups.correct(id, seen, sent.facts(viewer), sent.reason());
        return one(id);
    }

    /** OPEN, RUNNING, COMPLETED or CANCELLED. */
    @POST
    @Path("{id}/state")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response go(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Step step) {
        Body.of(step, viewer).needs("state", step.state()).complete();
        long seen = Versions.seenOr(ifMatch, () -> groups.find(id).version());
        groups.go(id, seen, step.state());
        return one(id);
    }

    @GET
    @Path("{id}/sessions")
    @RolesAllowed({
        "HR_OFFICER",
        "HEAD",
        "AUTHORISED_BODY",
        "PROVIDER",
        "UNIT_HEAD",
        "LAWYER",
        "AUDITOR",
        "ADMIN",
        "SYSTEM"
    })
    public Page<SessionJson> timetable(@PathParam("id") long id) {
        groups.find(id);
        var all = groups.timetable(id).stream().map(SessionJson::of).toList();
        return Page.whole(all);
    }

    /** The lessons as an iCalendar feed. */
    @GET
    @Path("{id}/calendar")
    @Produces("text/calendar;charset=UTF-8")
    @RolesAllowed({
        "HR_OFFICER",
        "HEAD",
        "AUTHORISED_BODY",
        "PROVIDER",
        "UNIT_HEAD",
        "LAWYER",
        "AUDITOR",
        "ADMIN",
        "SYSTEM"
    })
    public String calendar(@PathParam("id") long id) {
        return groups.calendar(id);
    }

    @POST
    @Path("{id}/sessions")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response addSession(@PathParam("id") long id, SessionJson sent, @Context UriInfo here) {
        Body.of(sent, viewer);
        var session = groups.addSession(id, sent.facts(viewer));
        return Versioned.created(here, session.id(), SessionJson.of(session), session.version());
    }

    @PUT
    @Path("sessions/{id}")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response correctSession(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, SessionJson sent) {
        long seen = Versions.seen(ifMatch);
        Body.of(sent, viewer);
        var session = groups.correctSession(id, seen, sent.facts(viewer), sent.reason());
        return Versioned.shown(SessionJson.of(session), session.version());
    }

    @POST
    @Path("sessions/{id}/cancellation")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response cancelSession(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Cancellation sent) {
        long seen = Versions.seen(ifMatch);
        Body.of(sent, viewer);
        var session = groups.cancelSession(id, seen, sent.reason());
        return Versioned.shown(SessionJson.of(session), session.version());
    }

    /** Lessons completed at a distance, as the file of a learning management system tells; part {@code file}. */
    @POST
    @Path("{id}/completions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public OutcomeJson complete(@PathParam("id") long id, List<EntityPart> parts) throws IOException {
        var file = parts.stream()
                .filter(part -> part.getName().equals("file"))
                .findFirst()
                .orElse(null);
        Body.of(parts, viewer).needs("file", file).complete();
        var outcome = completions.read(id, file.getContent(), file.getFileName().orElse("file"));
        var refused = outcome.refused().stream()
                .map(one -> new RefusedJson(
                        one.row(), one.column(), one.value(), one.why().in(viewer.language())))
                .toList();
        return new OutcomeJson(outcome.written(), outcome.same(), refused);
    }

    /** The listeners the caller may see. */
    @GET
    @Path("{id}/enrolments")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "PROVIDER", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<EnrolmentJson> listeners(@PathParam("id") long id) {
        var all = enrolments.of(id).stream().map(EnrolmentJson::of).toList();
        return Page.whole(all);
    }

    /** What was seen at the lessons of the group. */
    @GET
    @Path("{id}/attendance")
    @RolesAllowed({"PROVIDER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<AttendanceJson> attendance(@PathParam("id") long id) {
        var seen = enrolments.of(id).stream().map(one -> one.id()).toList();
        var all = study.attendanceOf(id).stream()
                .filter(one -> seen.contains(one.enrolment().id()))
                .map(AttendanceJson::of)
                .toList();
        return Page.whole(all);
    }
}
