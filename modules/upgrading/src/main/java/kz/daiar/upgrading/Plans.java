package kz.daiar.upgrading;

import static kz.daiar.upgrading.UpgradingTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.daiar.duties.CarriedDuty;
import kz.daiar.duties.CarriedFilter;
import kz.daiar.duties.CarryingOut;
import kz.daiar.duties.CarryingOut.Order;
import kz.daiar.duties.DutyFilter;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.norms.Occasion;
import kz.daiar.registry.Change;
import kz.daiar.registry.Employer;
import kz.daiar.registry.EmployerTree;
import kz.daiar.registry.Employers;
import kz.daiar.registry.Ledger;
import kz.daiar.training.Programmes;
import org.hibernate.Session;

/** The front door to plans of upgrading: drafted by the personnel service, approved by the head of the body alone. */
@ApplicationScoped
@Transactional
public class Plans {

    private static final Set<String> KIND = Set.of(Answering.KIND);

    private final EntityManager database;
    private final CarryingOut carryingOut;
    private final Programmes programmes;
    private final Employers employers;
    private final EmployerTree tree;
    private final Ledger ledger;
    private final NormsInForce norms;
    private final Viewer viewer;
    private final Clock clock;

    protected Plans() {
        this(null, null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Plans(
            EntityManager database,
            CarryingOut carryingOut,
            Programmes programmes,
            Employers employers,
            EmployerTree tree,
            Ledger ledger,
            NormsInForce norms,
            Viewer viewer,
            Clock clock) {
        this.database = database;
        this.carryingOut = carryingOut;
        this.programmes = programmes;
        this.employers = employers;
        this.tree = tree;
        this.ledger = ledger;
        this.norms = norms;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The plans of the viewer's bodies, the latest year and edition first. */
    public List<Plan> all() {
        var scope = tree.of(viewer);
        return database.createQuery(
                        "FROM Plan p JOIN FETCH p.employer e WHERE :all = true OR e.id IN :scope"
                                + " ORDER BY p.year DESC, e.nameKk, p.edition DESC",
                        Plan.class)
                .setParameter("all", viewer.seesEverything())
                .setParameter("scope", scope.isEmpty() ? Set.of(0L) : scope)
                .getResultList();
    }

    /** @throws kz.daiar.foundation.NotHere when there is none, or it lies outside the viewer's bodies */
    public Plan find(long id) {
        var plan = ledger.find(Plan.class, id);
        employers.find(plan.employer().bin());
        return plan;
    }

    /**
     * Drafts the next edition of a body's plan for a year: a line for each duty of its people that falls due in the year, or is
     * overdue already (decree-1457/20, 24).
     *
     * @throws kz.daiar.kernel.RuleBroken for a year that has passed
     * @throws kz.daiar.foundation.Conflict while there is a draft
     */
    public Plan draft(String bin, int year) {
        if (year < LocalDate.now(clock).getYear()) {
            throw TEXTS.refused("plan-year", String.valueOf(year));
        }
        var employer = employers.find(bin);
        var editions = editions(employer, year);
        editions.forEach(Plans::mustBeDecided);
        var plan = ledger.add(Plan.drafted(employer, year, editions.size() + 1, Change.first(viewer)));
        var proposal = new PlanProposal(plan, new Answering(programmes.all(false)), viewer.name());
        var duties = due(bin, year);
        database.unwrap(Session.class).doWork(connection -> proposal.write(duties, connection));
        return plan;
    }

    private static void mustBeDecided(Plan plan) {
        if (plan.state() == Plan.State.DRAFT) {
            throw Conflict.of(TEXTS, "plan-exists", String.valueOf(plan.year()));
        }
    }

    private List<Plan> editions(Employer employer, int year) {
        return database.createQuery("FROM Plan p WHERE p.employer = :employer AND p.year = :year", Plan.class)
                .setParameter("employer", employer)
                .setParameter("year", year)
                .getResultList();
    }

    /** The body's own people: those of the bodies below stand in their plans. */
    private List<CarriedDuty> due(String bin, int year) {
        var grounds = norms.current().duties().grounds(Answering.KIND, Occasion.RUNNING_PERIOD, Occasion.CAREER_PLAN);
        var filter = new DutyFilter(
                        bin, KIND, Set.of(), grounds, Set.of(), Set.of(), null, LocalDate.of(year, 12, 31), false, null)
                .unmet();
        var begins = LocalDate.of(year, 1, 1);
        var found = new ArrayList<CarriedDuty>();
        carryingOut.each(CarriedFilter.of(filter), Order.DUE, one -> {
            boolean due =
                    one.duty().status().equals("OVERDUE") || !one.duty().due().isBefore(begins);
            if (due && one.post() != null && one.duty().employerBin().equals(bin)) {
                found.add(one);
            }
        });
        return found;
    }

    /**
     * The head approves: from then on the plan never changes, and replaces the edition approved before.
     *
     * @throws kz.daiar.kernel.RuleBroken while a line says no hours, or when the viewer is not the head of this body
     * @throws kz.daiar.foundation.Conflict when it is no draft
     */
    public Plan approve(long id, long seen) {
        var plan = find(id);
        if (!viewer.isHeadOf(plan.employer().bin())) {
            throw TEXTS.refused("plan-of-another-body", plan.employer().name(viewer.language()));
        }
        StaleVersion.unless(seen, plan.version());
        var lines = new PlanLines(database).of(plan);
        long without = lines.stream()
                .filter(line -> !line.leftOut() && line.planned().hours() == null)
                .count();
        if (without > 0) {
            throw TEXTS.refused("plan-hours", without);
        }
        editions(plan.employer(), plan.year()).stream()
                .filter(one -> one.state() == Plan.State.APPROVED)
                .forEach(one -> one.replaced(Change.first(viewer)));
        ledger.correct();
        var head = Objects.requireNonNullElse(viewer.fullName(), viewer.name());
        plan.approve(LocalDate.now(clock), head, PlanLines.sha256(lines), Change.first(viewer));
        ledger.correct();
        return plan;
    }

    /** A page of a plan's lines, by quarter and name; {@code quarter}: 1 to 4, or null for all. */
    public List<PlannedLine> lines(long id, Integer quarter, int offset, int size) {
        return withDuties(new PlanLines(database).page(find(id), quarter, offset, size));
    }

    /** How many lines such a list has. */
    public long count(long id, Integer quarter) {
        return new PlanLines(database).count(find(id), quarter);
    }

    /** Everything a plan holds, line by line. */
    public List<PlannedLine> lines(long id) {
        return withDuties(new PlanLines(database).of(find(id)));
    }

    /** How many people and hours are planned, by quarter, kind of organisation, field and certification profile. */
    public List<PlanFigure> figures(long id) {
        return new PlanLines(database).figures(find(id));
    }

    /** The plan beside what was carried through, quarter by quarter. */
    public List<QuarterCarried> carried(long id) {
        return QuarterCarried.of(lines(id));
    }

    private List<PlannedLine> withDuties(List<PlanLine> lines) {
        return PlannedLine.of(lines, carryingOut);
    }
}
