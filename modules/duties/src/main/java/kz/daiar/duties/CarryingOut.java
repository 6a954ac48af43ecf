package kz.daiar.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.daiar.gazette.NormsInForce;
import org.hibernate.Session;

/**
 * The front door to how far duties are carried out: who is sent, who has begun, who is done, now or at another moment. It
 * sees the duties of the viewer's employers.
 */
@ApplicationScoped
public class CarryingOut {

    private final EntityManager entities;
    private final Sight sight;
    private final Clock clock;
    private final NormsInForce norms;

    protected CarryingOut() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    CarryingOut(EntityManager entities, Sight sight, Clock clock, NormsInForce norms) {
        this.entities = entities;
        this.sight = sight;
        this.clock = clock;
        this.norms = norms;
    }

    /** What a list can be ordered by. */
    public enum Order {
        AROSE("d.arose, d.person_id, d.seq"),
        DUE("d.due, d.person_id, d.seq");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }
    }

    /** A page of the duties asked for, now. */
    @Transactional
    public List<CarriedDuty> page(CarriedFilter filter, Order order, long offset, int size) {
        return at(now(), filter, rows -> rows.page(filter, order, offset, size)).orElseThrow();
    }

    /** Hands every duty asked for over, page by page. */
    @Transactional
    public void each(CarriedFilter filter, Order order, Consumer<CarriedDuty> visitor) {
        each(now(), filter, order, visitor);
    }

    /** The same at another moment; none when the people are too many for that. */
    @Transactional
    public void each(Moment moment, CarriedFilter filter, Order order, Consumer<CarriedDuty> visitor) {
        at(moment, filter, rows -> {
            PageByPage.each((from, size) -> rows.page(filter, order, from, size), visitor);
            return true;
        });
    }

    /** The figures of all that is asked for, now. */
    @Transactional
    public CarriedFigures figures(CarriedFilter filter) {
        return at(now(), filter, rows -> rows.carried().figures(rows.query(filter)))
                .orElseThrow();
    }

    /**
     * One look at any moment: a page of the list and the figures.
     *
     * @param wide what the figures are counted over
     */
    @Transactional
    public CarriedView look(Moment moment, CarriedFilter list, CarriedFilter wide, Order order, long offset, int size) {
        return at(moment, wide, rows -> {
                    var all = rows.query(wide);
                    return new CarriedView(
                            rows.page(list, order, offset, size),
                            rows.carried().figures(all),
                            rows.carried().byEmployer(all),
                            rows.carried().byResponsible(all),
                            false);
                })
                .orElseGet(CarriedView::ofTooMany);
    }

    private Moment now() {
        return Moment.on(LocalDate.now(clock));
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(At rows) throws SQLException;
    }

    /** Reads the projection for today as known now, else a snapshot; empty when that would be too large. */
    private <T> Optional<T> at(Moment moment, CarriedFilter filter, Reading<T> reading) {
        var employers = sight.employers(filter.duties().employer());
        var judgedBy = moment.norms(norms);
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            boolean isNow = moment.equals(now());
            if (!isNow && !new Snapshot(connection, moment, judgedBy).take(employers)) {
                return Optional.empty();
            }
            var carried = isNow ? new CarriedRows(connection) : new CarriedRows(connection, moment);
            return Optional.of(reading.of(new At(carried, employers, new Judgement(connection, moment, judgedBy))));
        });
    }

    /** What is read at one moment. */
    private record At(CarriedRows carried, Set<Long> employers, Judgement judgement) {

        WorklistQuery query(CarriedFilter filter) {
            return carried.query(filter, employers);
        }

        List<CarriedDuty> page(CarriedFilter filter, Order order, long offset, int size) throws SQLException {
            var page = carried.page(query(filter), order.columns, offset, size);
            var waiting = page.stream()
                    .filter(CarriedDuty::waitsForParts)
                    .map(one -> one.duty().person())
                    .collect(Collectors.toSet());
            if (waiting.isEmpty()) {
                return page;
            }
            var judged = judgement.byPerson(waiting);
            return page.stream().map(one -> withParts(one, judged)).toList();
        }
    }

    private static CarriedDuty withParts(CarriedDuty one, Map<Long, JudgedPerson> judged) {
        if (!one.waitsForParts()) {
            return one;
        }
        var person = judged.get(one.duty().person());
        return person.duty(one.duty().key())
                .map(duty -> one.withTaken(new PartsTaken(duty, person.facts().facts()).hours()))
                .orElse(one);
    }
}
