package kz.daiar.upgrading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.daiar.foundation.Viewer;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.norms.DutiesOfActs.ForeignLecturing;
import kz.daiar.registry.EmployerTree;
import kz.daiar.training.Programme;
import kz.daiar.training.Programmes;

/**
 * The front door to upgrading by programmes to which foreign lecturers are invited: whose programmes, for whom and by which
 * paragraph the norms say (decree-1457/21, 26).
 */
@ApplicationScoped
@Transactional
public class ForeignLecturers {

    private static final String COMPLETED =
            "SELECT a.demands.population, count(DISTINCT e.id), count(DISTINCT e.person.id) FROM Enrolment e"
                    + " JOIN e.group g JOIN g.programme c JOIN c.provider v JOIN Appointment a ON a.person = e.person"
                    + " AND a.acting = false AND a.from <= e.admitted AND (a.to IS NULL OR a.to >= e.admitted)"
                    + " WHERE c.foreignLecturers = true AND c.kind = :kind AND v.venue IN :venues AND e.state = COMPLETED"
                    + " AND e.ended BETWEEN :from AND :to AND (:all = true OR e.employer.id IN :scope)"
                    + " GROUP BY a.demands.population";

    private final EntityManager database;
    private final Programmes programmes;
    private final EmployerTree tree;
    private final NormsInForce norms;
    private final Viewer viewer;

    protected ForeignLecturers() {
        this(null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    ForeignLecturers(
            EntityManager database, Programmes programmes, EmployerTree tree, NormsInForce norms, Viewer viewer) {
        this.database = database;
        this.programmes = programmes;
        this.tree = tree;
        this.norms = norms;
        this.viewer = viewer;
    }

    /**
     * A line of the report.
     *
     * @param paragraph the one that lets such programmes be
     * @param programmes approved ones for people of the population
     * @param trainings completed in the year
     * @param people who completed one in the year
     */
    public record Line(String population, String paragraph, long programmes, long trainings, long people) {}

    /** The approved programmes with foreign lecturers; {@code population}: for whom, or null for all. */
    public List<Programme> programmes(String population) {
        var permitted = permitted();
        return programmes.all(false).stream()
                .filter(one -> isOne(one) && permitted.stream().anyMatch(rule -> isUnder(one, rule)))
                .filter(one -> population == null || isFor(one, population))
                .toList();
    }

    private List<ForeignLecturing> permitted() {
        return norms.current().duties().foreignLecturing(Answering.KIND);
    }

    private static boolean isUnder(Programme one, ForeignLecturing rule) {
        return isFor(one, rule.population())
                && rule.venues().contains(one.provider().venue());
    }

    private static boolean isFor(Programme one, String population) {
        return one.facts().populations().contains(population);
    }

    private static boolean isOne(Programme one) {
        return one.facts().foreignLecturers()
                && one.state() == Programme.State.APPROVED
                && one.kind().equals(Answering.KIND);
    }

    /** The trainings of the viewer's people by such programmes that were completed in a year, by population. */
    public List<Line> report(int year) {
        var permitted = permitted();
        var completed = completed(
                year, permitted.stream().flatMap(rule -> rule.venues().stream()).collect(Collectors.toSet()));
        var approved = programmes(null);
        var lines = new ArrayList<Line>();
        for (var rule : permitted) {
            var counted = completed.getOrDefault(rule.population(), new Object[] {rule.population(), 0L, 0L});
            lines.add(new Line(
                    rule.population(),
                    rule.paragraph(),
                    approved.stream().filter(one -> isUnder(one, rule)).count(),
                    (Long) counted[1],
                    (Long) counted[2]));
        }
        return lines;
    }

    private Map<String, Object[]> completed(int year, Set<String> venues) {
        var scope = tree.of(viewer);
        return database.createQuery(COMPLETED, Object[].class)
                .setParameter("kind", Answering.KIND)
                .setParameter("venues", venues)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("to", LocalDate.of(year, 12, 31))
                .setParameter("all", viewer.seesEverything())
                .setParameter("scope", scope.isEmpty() ? Set.of(0L) : scope)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> row));
    }
}
