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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.training.Assessment;
import kz.daiar.training.Documents;
import kz.daiar.training.Enrolment;
import kz.daiar.training.Enrolments;
import kz.daiar.training.Study;

/** {@code training/enrolments}: a listener from the taken place to completion or expulsion. */
@Path("training/enrolments")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class EnrolmentsResource {

    private final Enrolments enrolments;
    private final Study study;
    private final Documents documents;
    private final Viewer viewer;

    protected EnrolmentsResource() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    public EnrolmentsResource(Enrolments enrolments, Study study, Documents documents, Viewer viewer) {
        this.enrolments = enrolments;
        this.study = study;
        this.documents = documents;
        this.viewer = viewer;
    }

    /** A step: the state it goes to, the day, and the reason where one is due. */
    public record Step(Enrolment.State state, LocalDate day, String reason) {}

    /** What a commission found. */
    public record AssessmentJson(
            Long id, Assessment.Form form, LocalDate day, List<String> commission, String grade, Boolean passed) {}

    /** The places of one person. */
    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<EnrolmentJson> list(@QueryParam("iin") String iin) {
        Body.named("iin", iin, viewer);
        var all = enrolments.ofPerson(iin).stream().map(EnrolmentJson::of).toList();
        return Page.whole(all);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "PROVIDER", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Response one(@PathParam("id") long id) {
        return shown(enrolments.find(id));
    }

    /** ADMITTED, COMPLETED, EXPELLED; or a step back with its reason, which is a correction. */
    @POST
    @Path("{id}/state")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response go(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Step step) {
        Body.of(step, viewer).needs("state", step.state()).complete();
        var enrolment = enrolments.find(id);
        long seen = Versions.seenOr(ifMatch, () -> enrolment.version());
        if (enrolment.state().goesBackTo(step.state())) {
            return shown(study.correct(id, seen, step.state(), step.reason()));
        }
        return shown(
                switch (step.state()) {
                    case ADMITTED -> study.admit(id, seen, day(step));
                    case EXPELLED -> study.expel(id, seen, day(step), step.reason());
                    default -> study.complete(id, seen, day(step));
                });
    }

    private LocalDate day(Step step) {
        Body.of(step, viewer).needs("day", step.day()).complete();
        return step.day();
    }

    /** Gives the place back, with the reason. */
    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({"HR_OFFICER", "PROVIDER", "ADMIN", "SYSTEM"})
    public Response withdraw(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Step step) {
        Body.of(step, viewer);
        long seen = Versions.seenOr(ifMatch, () -> enrolments.find(id).version());
        return shown(enrolments.withdraw(id, seen, step.reason()));
    }

    /** What was seen at a lesson. */
    @PUT
    @Path("{id}/attendance")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public AttendanceJson mark(@PathParam("id") long id, AttendanceJson sent) {
        Body.of(sent, viewer)
                .needs("session", sent.session())
                .needs("mark", sent.mark())
                .complete();
        int madeUp = sent.madeUp() == null ? 0 : sent.madeUp();
        return AttendanceJson.of(study.mark(sent.session(), id, sent.mark(), madeUp, sent.reason()));
    }

    /** What a commission found at the end. */
    @POST
    @Path("{id}/assessments")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public AssessmentJson assess(@PathParam("id") long id, AssessmentJson sent) {
        Body.of(sent, viewer)
                .needs("form", sent.form())
                .needs("day", sent.day())
                .needs("commission", sent.commission())
                .needs("grade", sent.grade())
                .needs("passed", sent.passed())
                .complete();
        var facts = new Assessment.Facts(sent.form(), sent.day(), sent.commission(), sent.grade(), sent.passed());
        var assessment = study.assess(id, facts);
        return new AssessmentJson(
                assessment.id(), sent.form(), sent.day(), facts.commission(), sent.grade(), sent.passed());
    }

    /** The document that confirms the completed training. */
    @POST
    @Path("{id}/document")
    @RolesAllowed("PROVIDER")
    public Response issue(@PathParam("id") long id, @Context UriInfo here) {
        return DocumentsResource.shown(documents.issue(id, HouseAddress.of(here)));
    }

    /** The reference of an expelled listener, with the reason. */
    @POST
    @Path("{id}/reference")
    @RolesAllowed("PROVIDER")
    public Response refer(@PathParam("id") long id, @Context UriInfo here) {
        return DocumentsResource.shown(documents.refer(id, HouseAddress.of(here)));
    }

    private static Response shown(Enrolment enrolment) {
        return Versioned.shown(EnrolmentJson.of(enrolment), enrolment.version());
    }
}
