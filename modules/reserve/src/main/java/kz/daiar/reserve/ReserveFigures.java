package kz.daiar.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.EmployerTree;
import kz.daiar.registry.Employers;
import org.hibernate.Session;

/**
 * The front door to whether the reserve works (reserve/1): who was appointed from it and who past it, how long positions stood vacant,
 * who stands in it and with whom nobody works. All follows from the facts on record.
 */
@ApplicationScoped
@Transactional
public class ReserveFigures {

    private final EntityManager database;
    private final Employers employers;
    private final EmployerTree tree;
    private final Gate gate;
    private final Viewer viewer;
    private final Law law;

    protected ReserveFigures() {
        this(null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    ReserveFigures(EntityManager database, Employers employers, EmployerTree tree, Gate gate, Viewer viewer, Law law) {
        this.database = database;
        this.employers = employers;
        this.tree = tree;
        this.gate = gate;
        this.viewer = viewer;
        this.law = law;
    }

    /**
     * The appointments to positions a reserve was kept for, the latest first.
     *
     * @param employer BIN of a body, which stands for its subtree too; null for all the viewer sees
     * @param year of the appointment; null for all
     */
    public List<FilledPosition> filled(String employer, Integer year) {
        var scope = scope(employer);
        return work(connection -> new FigureRows(connection, scope).filled(year));
    }

    /** The same figures by body and year; see {@link #filled}. */
    public List<Conversion> conversions(String employer, Integer year) {
        return Conversion.of(filled(employer, year));
    }

    /**
     * Who stood in the reserve at the end of a year, or stands in it today in the present one.
     *
     * @param year null for the present one
     */
    public List<ReserveMember> members(String employer, Integer year) {
        var scope = scope(employer);
        var today = gate.today();
        var last = year == null ? today : LocalDate.of(year, 12, 31);
        return work(connection -> new FigureRows(connection, scope).members(last.isAfter(today) ? today : last));
    }

    /** Whether nobody has worked with a member since a review of his list would have been due (title, 9, I-55). */
    public boolean isIdle(ReserveMember member) {
        return law.reviewBy(member.workedOn()).isBefore(member.day());
    }

    /** Ids of the employers asked for; null for everybody's. */
    private Set<Long> scope(String employer) {
        if (employer != null && !employer.isBlank()) {
            return tree.below(List.of(employers.find(employer).bin()));
        }
        return viewer.seesEverything() ? null : tree.of(viewer);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T in(Connection connection) throws SQLException;
    }

    private <T> T work(Reading<T> reading) {
        return database.unwrap(Session.class).doReturningWork(reading::in);
    }
}
