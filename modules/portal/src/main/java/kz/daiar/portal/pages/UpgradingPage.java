package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.duties.CarriedDuty;
import kz.daiar.duties.CarriedFigures;
import kz.daiar.training.Programme;
import kz.daiar.upgrading.CareerPlan;
import kz.daiar.upgrading.ForeignLecturers;
import kz.daiar.upgrading.Plan;
import kz.daiar.upgrading.Plans;
import kz.daiar.upgrading.UnsatisfactoryCase;
import kz.daiar.upgrading.Upgrading;

/** Upgrading: the plans of bodies, two unsatisfactory results, career plans of corps A, programmes with foreign lecturers. */
@Named
@RequestScoped
public class UpgradingPage {

    private static final int ROWS = 50;

    @Inject
    Upgrading upgrading;

    @Inject
    Plans plans;

    @Inject
    ForeignLecturers foreign;

    @Inject
    HouseDay day;

    @Inject
    PageLanguage language;

    @Inject
    Reply reply;

    private String employer;
    private int page = 1;
    private String body;
    private Integer year;
    private Plan drafted;
    private List<PlanRow> planRows;
    private List<CaseRow> cases;
    private CarriedFigures casesFigures;
    private List<CareerPlan> careerPlans;
    private List<ProgrammeLine> foreignProgrammes;
    private List<ForeignLecturers.Line> report;

    /** A plan of the list. */
    public record PlanRow(
            long id,
            String employer,
            int year,
            int edition,
            Plan.State state,
            LocalDate approvedOn,
            String approvedBy) {

        public String stateKey() {
            return Door.textKey("upgrading.state", state);
        }

        /** The year as people write it, without a separator of thousands. */
        public String yearWritten() {
            return String.valueOf(year);
        }

        /** The chip that shows the state. */
        public String style() {
            return switch (state) {
                case DRAFT -> "gap";
                case APPROVED -> "fulfilled";
                case REPLACED -> "lapsed";
            };
        }

        static PlanRow of(Plan plan, String employer) {
            return new PlanRow(
                    plan.id(),
                    employer,
                    plan.year(),
                    plan.edition(),
                    plan.state(),
                    plan.approvedOn(),
                    plan.approvedBy());
        }
    }

    /** A programme named by title, provider and hours. */
    public record ProgrammeLine(String title, String provider, int hours, Programme.Facts facts) {}

    /** Somebody twice found unsatisfactory, with the programmes that answer. */
    public record CaseRow(CarriedDuty carried, long left, List<ProgrammeLine> programmes) {}

    @Transactional
    public List<PlanRow> getPlans() {
        if (planRows == null) {
            planRows = plans.all().stream()
                    .map(plan -> PlanRow.of(plan, plan.employer().name(language.language())))
                    .toList();
        }
        return planRows;
    }

    /** Drafts a plan from the duties that fall due. */
    public String draft() {
        return reply.to(() -> drafted = plans.draft(body, getYear()), "upgrading.drafted")
                ? "upgrading-plan?faces-redirect=true&id=" + drafted.id()
                : null;
    }

    /** One page of those twice found unsatisfactory, the most pressing first. */
    @Transactional
    public List<CaseRow> getCases() {
        if (cases == null) {
            cases = upgrading.cases(employer, (long) (page - 1) * ROWS, ROWS).stream()
                    .map(this::row)
                    .toList();
        }
        return cases;
    }

    private CaseRow row(UnsatisfactoryCase one) {
        return new CaseRow(
                one.carried(),
                one.left(),
                one.programmes().stream().map(this::line).toList());
    }

    private ProgrammeLine line(Programme one) {
        return new ProgrammeLine(
                one.title(language.language()), one.provider().name(language.language()), one.hours(), one.facts());
    }

    public CarriedFigures getCasesFigures() {
        if (casesFigures == null) {
            casesFigures = upgrading.casesFigures(employer);
        }
        return casesFigures;
    }

    public boolean isMore() {
        return (long) page * ROWS < getCasesFigures().total();
    }

    @Transactional
    public List<CareerPlan> getCareerPlans() {
        if (careerPlans == null) {
            careerPlans = upgrading.careerPlans(employer);
        }
        return careerPlans;
    }

    @Transactional
    public List<ProgrammeLine> getForeignProgrammes() {
        if (foreignProgrammes == null) {
            foreignProgrammes =
                    foreign.programmes(null).stream().map(this::line).toList();
        }
        return foreignProgrammes;
    }

    /** The trainings by such programmes completed this year. */
    public List<ForeignLecturers.Line> getReport() {
        if (report == null) {
            report = foreign.report(day.today().getYear());
        }
        return report;
    }

    /** The word for how far a case is. */
    public String stageKey(CaseRow row) {
        return Door.textKey("stage", row.carried().stage());
    }

    public String getQuery() {
        return new Query().with("employer", employer).toString();
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String bin) {
        employer = Query.typed(bin);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int asked) {
        page = Math.max(1, asked);
    }

    /** The body to plan for. */
    public String getBody() {
        return body;
    }

    public void setBody(String bin) {
        body = bin;
    }

    /** The year to plan; the next one unless another is typed. */
    public Integer getYear() {
        return year == null ? Integer.valueOf(day.today().getYear() + 1) : year;
    }

    public void setYear(Integer typed) {
        year = typed;
    }
}
