package kz.daiar.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.daiar.foundation.PagePlans;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.norms.Status;
import org.hibernate.Session;

/** The front door to the worklist: what is due, overdue, running, or needs a correction of the record, at any moment. */
@ApplicationScoped
public class Worklist {

    private final EntityManager entities;
    private final Sight sight;
    private final Clock clock;
    private final NormsInForce inForce;

    protected Worklist() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Worklist(EntityManager entities, Sight sight, Clock clock, NormsInForce inForce) {
        this.entities = entities;
        this.sight = sight;
        this.clock = clock;
        this.inForce = inForce;
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

        String columns() {
            return columns;
        }
    }

    /** What is asked of the worklist: the list by {@code filter}, its order, and the moment. */
    public record Asked(DutyFilter filter, Order order, Moment moment) {}

    /**
     * One look: figures, total and a page of the list.
     *
     * @param wide what the figures are counted over; its statuses and due days are ignored
     */
    @Transactional
    public WorklistView look(Asked asked, DutyFilter wide, long offset, int size) {
        var query = query(asked.filter());
        var all = query(wide.withoutList());
        return at(asked, rows -> {
                    var counts = rows.figures().counts(all, asked.moment().asOf());
                    return new WorklistView(
                            counts,
                            rows.page(query, asked.order().columns, offset, size),
                            isOfOverdue(asked.filter(), wide)
                                    ? counts.overdue()
                                    : rows.figures().count(query),
                            judged(asked.moment(), rows),
                            false);
                })
                .orElseGet(WorklistView::ofTooMany);
    }

    /** Whether the list is just what one of the figures counts: the list most looked at is not counted twice. */
    private static boolean isOfOverdue(DutyFilter filter, DutyFilter wide) {
        return filter.equals(wide.withoutList().withStatuses(Set.of(Status.OVERDUE.name())));
    }

    /** How many duties there are today, as the filter wants them. */
    @Transactional
    public long count(DutyFilter filter) {
        var query = query(filter);
        return entities.unwrap(Session.class)
                .doReturningWork(
                        connection -> new WorklistRows(connection).figures().count(query));
    }

    /** Hands every duty of the list over, page by page; none when the people are too many for another moment. */
    @Transactional
    public void each(Asked asked, Consumer<DutyItem> visitor) {
        var query = query(asked.filter());
        at(asked, rows -> {
            PageByPage.each((at, size) -> rows.page(query, asked.order().columns, at, size), visitor);
            return true;
        });
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(WorklistRows rows) throws SQLException;
    }

    /** Reads from the projection for today as known now, else from a snapshot; empty when that would be too large. */
    private <T> Optional<T> at(Asked asked, Reading<T> reading) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            var moment = asked.moment();
            PagePlans.of(connection);
            if (moment.equals(Moment.on(LocalDate.now(clock)))) {
                return Optional.of(reading.of(new WorklistRows(connection)));
            }
            var snapshot = new Snapshot(connection, moment, moment.norms(inForce));
            return snapshot.take(sight.employers(asked.filter().employer()))
                    ? Optional.of(reading.of(new WorklistRows(connection, Snapshot.TABLE)))
                    : Optional.empty();
        });
    }

    private LocalDateTime judged(Moment moment, WorklistRows rows) throws SQLException {
        var now = LocalDateTime.now(clock);
        return moment.equals(Moment.on(now.toLocalDate())) ? rows.judged(clock.getZone()) : now;
    }

    private WorklistQuery query(DutyFilter filter) {
        return new WorklistQuery(filter, sight.employers(filter.employer()));
    }
}
