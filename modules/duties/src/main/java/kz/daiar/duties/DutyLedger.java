package kz.daiar.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.daiar.duties.LedgerEntry.Kind;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Page;
import kz.daiar.registry.Persons;
import org.hibernate.Session;

/** The front door to the ledger: what recorded facts and other norms did to duties, for the employers the viewer sees. */
@ApplicationScoped
public class DutyLedger {

    private final EntityManager entities;
    private final Sight sight;
    private final Persons persons;
    private final Clock clock;

    protected DutyLedger() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    DutyLedger(EntityManager entities, Sight sight, Persons persons, Clock clock) {
        this.entities = entities;
        this.sight = sight;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * Entries in the order they were written, for whoever follows the ledger.
     *
     * @param after id of the last entry of the page before; 0 for the first page
     * @throws NotHere when the viewer does not see the employer or the person
     */
    @Transactional
    public Page<LedgerEntry> page(LedgerFilter filter, long after, int size) {
        return work(filter, rows -> {
            var found = rows.after(after, size + 1);
            var items = found.subList(0, Math.min(size, found.size()));
            var next = found.size() > size
                    ? String.valueOf(items.get(items.size() - 1).id())
                    : null;
            return new Page<>(items, next, rows.count());
        });
    }

    /** The newest entries older than {@code before} (null: of all), the newest first. */
    @Transactional
    public List<LedgerEntry> newest(LedgerFilter filter, Long before, int size) {
        return work(filter, rows -> rows.before(before == null ? Long.MAX_VALUE : before, size));
    }

    /** How many entries of each kind there are; the kinds of the filter are ignored. */
    @Transactional
    public Map<Kind, Long> counts(LedgerFilter filter) {
        var all = new LedgerFilter(filter.since(), filter.employer(), filter.iin(), Set.of());
        return work(all, LedgerRows::counts);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(LedgerRows rows) throws SQLException;
    }

    /** One person's entries are shown whole to whoever sees the person. */
    private <T> T work(LedgerFilter filter, Reading<T> reading) {
        Long person = filter.iin() == null ? null : persons.find(filter.iin()).id();
        boolean whole = person != null && filter.employer() == null;
        var employers = whole ? null : sight.employers(filter.employer());
        return entities.unwrap(Session.class)
                .doReturningWork((Connection connection) ->
                        reading.of(new LedgerRows(connection, filter, person, employers, clock.getZone())));
    }
}
