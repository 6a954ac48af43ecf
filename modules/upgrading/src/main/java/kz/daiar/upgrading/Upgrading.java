package kz.daiar.upgrading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.daiar.duties.CarriedDuty;
import kz.daiar.duties.CarriedFigures;
import kz.daiar.duties.CarriedFilter;
import kz.daiar.duties.CarryingOut;
import kz.daiar.duties.CarryingOut.Order;
import kz.daiar.duties.DutyFilter;
import kz.daiar.foundation.Viewer;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.LocalText;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.Occasion;
import kz.daiar.registry.Appointment;
import kz.daiar.registry.EmployerTree;
import kz.daiar.registry.Employers;
import kz.daiar.training.Programmes;

/** The front door to upgrading outside the yearly plan: two unsatisfactory results, and the career plans of corps A. */
@ApplicationScoped
@Transactional
public class Upgrading {

    private static final Set<String> KIND = Set.of(Answering.KIND);
    private static final Set<String> TO_BE_MET = Set.of("OPEN", "OVERDUE", "IN_PROGRESS");

    private final CarryingOut carryingOut;
    private final EntityManager database;
    private final Programmes programmes;
    private final Employers employers;
    private final EmployerTree tree;
    private final NormsInForce norms;
    private final Viewer viewer;
    private final Clock clock;

    protected Upgrading() {
        this(null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Upgrading(
            CarryingOut carryingOut,
            EntityManager database,
            Programmes programmes,
            Employers employers,
            EmployerTree tree,
            NormsInForce norms,
            Viewer viewer,
            Clock clock) {
        this.carryingOut = carryingOut;
        this.database = database;
        this.programmes = programmes;
        this.employers = employers;
        this.tree = tree;
        this.norms = norms;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * The people of a body whose work was twice found unsatisfactory, the most pressing first, each with the approved
     * programmes that answer the directions found so (decree-1457/20, 24).
     *
     * @param employer BIN of a body, which stands for its subtree too; null for all the viewer sees
     */
    public List<UnsatisfactoryCase> cases(String employer, long offset, int size) {
        var answering = new Answering(programmes.all(false));
        var today = LocalDate.now(clock);
        return carryingOut.page(twice(employer), Order.DUE, offset, size).stream()
                .map(one -> new UnsatisfactoryCase(one, answering.to(one), today))
                .toList();
    }

    /** How many of them there are, and how far they are. */
    public CarriedFigures casesFigures(String employer) {
        return carryingOut.figures(twice(employer));
    }

    private CarriedFilter twice(String employer) {
        return filter(employer, TO_BE_MET, Occasion.UNSATISFACTORY_APPRAISALS);
    }

    private CarriedFilter filter(String employer, Set<String> statuses, Occasion on) {
        var grounds = norms.current().duties().grounds(Answering.KIND, on);
        return CarriedFilter.of(
                new DutyFilter(employer, KIND, statuses, grounds, Set.of(), Set.of(), null, null, false, null));
    }

    /**
     * Servants of corps A, each with the duty his career plan sets (decree-1457/19, 20) or without one.
     *
     * @param employer BIN of a body, which stands for its subtree too; null for all the viewer sees
     */
    public List<CareerPlan> careerPlans(String employer) {
        var current = norms.current();
        var planned = current.duties().populations(Answering.KIND, Occasion.CAREER_PLAN);
        var today = LocalDate.now(clock);
        var latest = new HashMap<Long, CarriedDuty>();
        carryingOut.each(
                filter(employer, Set.of(), Occasion.CAREER_PLAN),
                Order.AROSE,
                one -> latest.put(one.duty().person(), one));
        return serving(planned, employer, today).stream()
                .map(post -> careerPlan(post, latest.get(post.person().id()), current, today))
                .toList();
    }

    private static CareerPlan careerPlan(Appointment post, CarriedDuty duty, NormSet norms, LocalDate day) {
        var population = post.facts().demands().population();
        var outside = duty == null ? List.<String>of() : outside(duty, population, norms, day);
        return new CareerPlan(
                post.person().iin(),
                post.person().fullName(),
                post.employer().bin(),
                new LocalText(
                        post.employer().name(Language.KK),
                        post.employer().name(Language.RU),
                        post.employer().name(Language.EN)),
                duty,
                outside);
    }

    /** Who serves in one of these populations today, by name. */
    private List<Appointment> serving(Set<String> populations, String employer, LocalDate day) {
        var scope = employer == null
                ? tree.of(viewer)
                : tree.below(Set.of(employers.find(employer).bin()));
        return database.createQuery(
                        "FROM Appointment a JOIN FETCH a.person p JOIN FETCH a.employer e WHERE a.demands.population IN :populations"
                                + " AND a.acting = false AND a.from <= :day AND (a.to IS NULL OR a.to >= :day)"
                                + " AND (:all = true OR e.id IN :scope) ORDER BY p.surname, p.name, p.id",
                        Appointment.class)
                .setParameter("populations", populations)
                .setParameter("day", day)
                .setParameter("all", employer == null && viewer.seesEverything())
                .setParameter("scope", scope.isEmpty() ? Set.of(0L) : scope)
                .getResultList();
    }

    /** The fields of a career plan that are none of those the act names for corps A (decree-1457/19). */
    private static List<String> outside(CarriedDuty duty, String population, NormSet norms, LocalDate day) {
        var without = violations(List.of(), population, norms, day);
        return duty.duty().direction().stream()
                .filter(field ->
                        !violations(List.of(field), population, norms, day).equals(without))
                .toList();
    }

    /** What a programme in these fields would violate; its hours are bound by no paragraph. */
    private static List<String> violations(List<String> fields, String population, NormSet norms, LocalDate day) {
        var given =
                Map.<String, Object>of("kind", Answering.KIND, "population", population, "fields", fields, "hours", 1);
        return norms.violations(population, day, given);
    }
}
