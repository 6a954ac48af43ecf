package kz.daiar.preparation.web;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.preparation.DegreeStudy;
import kz.daiar.preparation.Studies;
import kz.daiar.preparation.StudyContract;

/** {@code preparation/studies}: studies for a degree, each under the id of its application (decree-1457/2, 12). */
@Path("preparation/studies")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class StudiesResource {

    private final Studies studies;
    private final Viewer viewer;

    protected StudiesResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public StudiesResource(Studies studies, Viewer viewer) {
        this.studies = studies;
        this.viewer = viewer;
    }

    /** A contract; {@code workOffMonths}: for how long it binds to serve afterwards. */
    public record ContractJson(String number, LocalDate day, Integer workOffMonths) {}

    /** A semester; {@code again}: the one failed last is passed after all. */
    public record SemesterJson(Boolean passed, BigDecimal mean, LocalDate day, String words, Boolean again) {}

    /** The first day, and the contract if there is one. */
    public record BeginningJson(LocalDate day, ContractJson contract) {}

    /** Leave, and its ground. */
    public record LeaveJson(LocalDate from, LocalDate until, String ground) {}

    /** The last day, and the reason. */
    public record ExpulsionJson(LocalDate day, String reason) {}

    /** The day of the degree, and the number of the diploma. */
    public record DegreeJson(LocalDate day, String diploma) {}

    /** A study; {@code boundUntil}: the first day after the time the contract binds to serve. */
    public record StudyJson(
            Long application,
            String iin,
            String person,
            String employer,
            DegreeStudy.State state,
            LocalDate begunOn,
            LocalDate leaveFrom,
            LocalDate leaveUntil,
            LocalDate endedOn,
            ContractJson contract,
            LocalDate boundUntil,
            String diploma,
            Long training,
            List<SemesterJson> semesters,
            Integer version,
            String reason) {

        static StudyJson of(DegreeStudy one) {
            var application = one.application();
            var contract = one.contract();
            return new StudyJson(
                    application.id(),
                    application.person().iin(),
                    application.person().fullName(),
                    application.employer().bin(),
                    one.state(),
                    one.begunOn(),
                    one.leaveFrom(),
                    one.leaveUntil(),
                    one.endedOn(),
                    contract == null
                            ? null
                            : new ContractJson(contract.number(), contract.day(), contract.workOffMonths()),
                    one.boundUntil(),
                    one.diplomaNo(),
                    one.training(),
                    one.semesters().stream()
                            .map(each -> new SemesterJson(each.passed(), each.mean(), each.day(), each.words(), null))
                            .toList(),
                    one.version(),
                    one.reason());
        }
    }

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
    public Page<StudyJson> list() {
        var all = studies.all().stream().map(StudyJson::of).toList();
        return Page.whole(all);
    }

    @GET
    @Path("{application}")
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
    public Response one(@PathParam("application") long application) {
        return shown(find(application));
    }

    /** Somebody admitted begins; members {@code day}, {@code contract}. 409 while an appeal may still change who is admitted. */
    @POST
    @Path("{application}/beginning")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response begin(@PathParam("application") long application, BeginningJson sent) {
        Body.of(sent, viewer).needs("day", sent.day()).complete();
        return shown(studies.begin(application, sent.day(), contract(sent.contract())));
    }

    private StudyContract contract(ContractJson sent) {
        if (sent == null) {
            return null;
        }
        Body.of(sent, viewer)
                .needs("contract.number", sent.number())
                .needs("contract.day", sent.day())
                .complete();
        return StudyContract.of(sent.number(), sent.day(), sent.workOffMonths());
    }

    /** The result of the next semester; members {@code passed}, {@code mean}, {@code day}, {@code words}, {@code again}. */
    @POST
    @Path("{application}/semesters")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response result(
            @PathParam("application") long application,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            SemesterJson sent) {
        Body.of(sent, viewer)
                .needs("passed", sent.passed())
                .needs("mean", sent.mean())
                .needs("day", sent.day())
                .complete();
        var result = new Studies.Result(
                sent.passed(), sent.mean(), sent.day(), sent.words(), Boolean.TRUE.equals(sent.again()));
        return shown(studies.result(application, seen(application, ifMatch), result));
    }

    /** Members {@code from}, {@code until}, {@code ground}. */
    @POST
    @Path("{application}/leave")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response leave(
            @PathParam("application") long application,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            LeaveJson sent) {
        Body.of(sent, viewer)
                .needs("from", sent.from())
                .needs("until", sent.until())
                .needs("ground", sent.ground())
                .complete();
        return shown(studies.leave(application, seen(application, ifMatch), sent.from(), sent.until(), sent.ground()));
    }

    @POST
    @Path("{application}/return")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response comeBack(
            @PathParam("application") long application, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(studies.comeBack(application, seen(application, ifMatch)));
    }

    /** Members {@code day}, {@code reason}. */
    @POST
    @Path("{application}/expulsion")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response expel(
            @PathParam("application") long application,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            ExpulsionJson sent) {
        Body.of(sent, viewer).needs("day", sent.day()).complete();
        return shown(studies.expel(application, seen(application, ifMatch), sent.day(), sent.reason()));
    }

    /** He has the degree, and his record the training; members {@code day}, {@code diploma}. */
    @POST
    @Path("{application}/degree")
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Response graduate(
            @PathParam("application") long application,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            DegreeJson sent) {
        Body.of(sent, viewer)
                .needs("day", sent.day())
                .needs("diploma", sent.diploma())
                .complete();
        return shown(studies.graduate(application, seen(application, ifMatch), sent.day(), sent.diploma()));
    }

    private DegreeStudy find(long application) {
        return studies.of(application).orElseThrow(() -> NotHere.named("study of application " + application));
    }

    private long seen(long application, String ifMatch) {
        return Versions.seenOr(ifMatch, () -> find(application).version());
    }

    private static Response shown(DegreeStudy study) {
        return Versioned.shown(StudyJson.of(study), study.version());
    }
}
