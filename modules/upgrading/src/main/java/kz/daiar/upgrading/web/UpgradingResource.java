package kz.daiar.upgrading.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.duties.CarriedDuty.Stage;
import kz.daiar.foundation.Page;
import kz.daiar.training.Programme;
import kz.daiar.upgrading.CareerPlan;
import kz.daiar.upgrading.ForeignLecturers;
import kz.daiar.upgrading.UnsatisfactoryCase;
import kz.daiar.upgrading.Upgrading;

/** {@code upgrading}: two unsatisfactory results, career plans of corps A, programmes with foreign lecturers (decree-1457/19-21, 24, 26). */
@Path("upgrading")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class UpgradingResource {

    private final Upgrading upgrading;
    private final ForeignLecturers foreign;
    private final Clock clock;

    protected UpgradingResource() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    public UpgradingResource(Upgrading upgrading, ForeignLecturers foreign, Clock clock) {
        this.upgrading = upgrading;
        this.foreign = foreign;
        this.clock = clock;
    }

    /** A programme in short. */
    public record ProgrammeJson(
            long id,
            String provider,
            String titleKk,
            String titleRu,
            int hours,
            List<String> populations,
            List<String> fields) {

        static ProgrammeJson of(Programme one) {
            var facts = one.facts();
            return new ProgrammeJson(
                    one.id(),
                    one.provider().bin(),
                    facts.titleKk(),
                    facts.titleRu(),
                    facts.hours(),
                    facts.populations(),
                    facts.fields());
        }
    }

    /** Somebody twice found unsatisfactory; {@code left}: days of the term, negative once it has passed. */
    public record CaseJson(
            String iin,
            String person,
            String employer,
            LocalDate result,
            LocalDate due,
            long left,
            String status,
            Stage stage,
            List<String> direction,
            List<ProgrammeJson> programmes) {

        static CaseJson of(UnsatisfactoryCase one) {
            var duty = one.carried().duty();
            return new CaseJson(
                    duty.iin(),
                    duty.personName(),
                    duty.employerBin(),
                    duty.arose(),
                    duty.due(),
                    one.left(),
                    duty.status(),
                    one.carried().stage(),
                    duty.direction(),
                    one.programmes().stream().map(ProgrammeJson::of).toList());
        }
    }

    /** A servant of corps A; without an entry in the career plan the members after {@code employer} are missing. */
    public record CareerPlanJson(
            String iin,
            String person,
            String employer,
            List<String> fields,
            List<String> outside,
            LocalDate from,
            LocalDate due,
            String status) {

        static CareerPlanJson of(CareerPlan one) {
            if (one.duty() == null) {
                return new CareerPlanJson(one.iin(), one.personName(), one.employerBin(), null, null, null, null, null);
            }
            var duty = one.duty().duty();
            return new CareerPlanJson(
                    one.iin(),
                    one.personName(),
                    one.employerBin(),
                    duty.direction(),
                    one.outside(),
                    duty.arose(),
                    duty.due(),
                    duty.status());
        }
    }

    /** Programmes of the Academy with foreign lecturers, and the trainings by them completed in a year. */
    public record ForeignJson(int year, List<ProgrammeJson> programmes, List<ForeignLecturers.Line> completed) {}

    @GET
    @Path("unsatisfactory")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<CaseJson> cases(
            @QueryParam("employer") String employer,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("size") Integer size) {
        var page = upgrading.cases(employer, after, Page.size(size)).stream()
                .map(CaseJson::of)
                .toList();
        long total = upgrading.casesFigures(employer).total();
        long reached = after + page.size();
        return new Page<>(page, reached < total ? String.valueOf(reached) : null, total);
    }

    @GET
    @Path("career-plans")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<CareerPlanJson> careerPlans(@QueryParam("employer") String employer) {
        var all =
                upgrading.careerPlans(employer).stream().map(CareerPlanJson::of).toList();
        return Page.whole(all);
    }

    /** {@code year}: of the completed trainings, this one without it; {@code population}: for whom the programmes are. */
    @GET
    @Path("foreign-lecturers")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public ForeignJson foreign(@QueryParam("year") Integer year, @QueryParam("population") String population) {
        int asked = year == null ? LocalDate.now(clock).getYear() : year;
        var programmes =
                foreign.programmes(population).stream().map(ProgrammeJson::of).toList();
        return new ForeignJson(asked, programmes, foreign.report(asked));
    }
}
