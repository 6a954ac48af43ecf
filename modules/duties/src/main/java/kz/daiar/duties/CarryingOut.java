package kz.daiar.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.daiar.gazette.NormsInForce;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/**
 * The front door to how far duties are carried out: who is sent, who has begun, who is done, today and as known now. It sees
 * the duties of the viewer's employers.
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

    /** A page of the duties asked for. */
    @Transactional
    public List<CarriedDuty> page(CarriedFilter filter, Order order, long offset, int size) {
        var query = query(filter);
        return work(connection -> page(connection, query, order, offset, size));
    }

    /** Hands every duty asked for over, page by page. */
    @Transactional
    public void each(CarriedFilter filter, Order order, Consumer<CarriedDuty> visitor) {
        var query = query(filter);
        work(connection -> {
            PageByPage.each((at, size) -> page(connection, query, order, at, size), visitor);
            return null;
        });
    }

    /** The figures of all that is asked for. */
    @Transactional
    public CarriedFigures figures(CarriedFilter filter) {
        var query = query(filter);
        return work(connection -> new CarriedRows(connection).figures(query));
    }

    /** The figures body by body. */
    @Transactional
    public List<CarriedFigures> byEmployer(CarriedFilter filter) {
        var query = query(filter);
        return work(connection -> new CarriedRows(connection).byEmployer(query));
    }

    /** The figures by who is responsible. */
    @Transactional
    public List<CarriedFigures> byResponsible(CarriedFilter filter) {
        var query = query(filter);
        return work(connection -> new CarriedRows(connection).byResponsible(query));
    }

    private WorklistQuery query(CarriedFilter filter) {
        return CarriedRows.query(filter, sight.employers(filter.duties().employer()));
    }

    private <T> T work(ReturningWork<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work);
    }

    private List<CarriedDuty> page(Connection connection, WorklistQuery query, Order order, long offset, int size)
            throws SQLException {
        var page = new CarriedRows(connection).page(query, order.columns, offset, size);
        var waiting = page.stream()
                .filter(CarriedDuty::waitsForParts)
                .map(one -> one.duty().person())
                .collect(Collectors.toSet());
        if (waiting.isEmpty()) {
            return page;
        }
        var judged = new Judgement(connection, Moment.on(LocalDate.now(clock)), norms.current()).byPerson(waiting);
        return page.stream().map(one -> withParts(one, judged)).toList();
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
