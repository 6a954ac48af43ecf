package kz.daiar.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/** The front door to the worklist of today: what is due, overdue, running, or needs a correction of the record. */
@ApplicationScoped
public class Worklist {

    private final EntityManager entities;
    private final Sight sight;
    private final Clock clock;

    protected Worklist() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    Worklist(EntityManager entities, Sight sight, Clock clock) {
        this.entities = entities;
        this.sight = sight;
        this.clock = clock;
    }

    /** What a list can be ordered by. */
    public enum Order {
        DUE("d.due, d.person_id, d.seq"),
        DUE_LAST_FIRST("d.due DESC, d.person_id, d.seq"),
        PERSON("p.surname, p.name, p.patronymic, d.person_id, d.seq"),
        EMPLOYER("e.name_kk, d.due, d.person_id, d.seq"),
        STATUS("d.status, d.due, d.person_id, d.seq");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }
    }

    /** The figures over the filtered duties the viewer sees; statuses and due days of the filter are ignored. */
    @Transactional
    public WorklistCounts counts(DutyFilter filter) {
        var wide = new DutyFilter(
                filter.employer(),
                filter.kinds(),
                Set.of(),
                filter.grounds(),
                filter.venues(),
                null,
                null,
                false,
                filter.person());
        var query = query(wide);
        return work(connection -> new WorklistRows(connection).counts(query, LocalDate.now(clock)));
    }

    @Transactional
    public long count(DutyFilter filter) {
        var query = query(filter);
        return work(connection -> new WorklistRows(connection).count(query));
    }

    /** A page of the list, from {@code offset}. */
    @Transactional
    public List<DutyItem> page(DutyFilter filter, Order order, long offset, int size) {
        var query = query(filter);
        return work(connection -> new WorklistRows(connection).page(query, order.columns, offset, size));
    }

    private WorklistQuery query(DutyFilter filter) {
        return new WorklistQuery(filter, sight.employers(filter.employer()));
    }

    private <T> T work(ReturningWork<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work);
    }
}
