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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Facts;
import org.hibernate.Session;

/** The front door to duties that are to be met yet, each with the facts it rests on: read for many people at once. */
@ApplicationScoped
public class UnmetDuties {

    private final EntityManager entities;
    private final Sight sight;
    private final NormsInForce inForce;
    private final Clock clock;

    protected UnmetDuties() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    UnmetDuties(EntityManager entities, Sight sight, NormsInForce inForce, Clock clock) {
        this.entities = entities;
        this.sight = sight;
        this.inForce = inForce;
        this.clock = clock;
    }

    /** A duty to be met, as the worklist shows it, and the facts of its person. */
    public record Unmet(DutyItem item, Facts facts, Duty duty) {}

    /**
     * The first {@code most} duties to be met of the people the viewer sees, by the day they are due.
     *
     * @param filter its statuses are not asked for
     */
    @Transactional
    public List<Unmet> first(DutyFilter filter, int most) {
        var employers = sight.employers(filter.employer());
        return read(new WorklistQuery(filter.unmet(), employers), most);
    }

    /** All duties to be met of these people; those the viewer does not see are left out. */
    @Transactional
    public List<Unmet> of(Set<String> iins) {
        var query = new WorklistQuery(DutyFilter.NONE.unmet(), sight.employers(null));
        return read(query.among(iins), Integer.MAX_VALUE);
    }

    private List<Unmet> read(WorklistQuery query, int most) {
        return entities.unwrap(Session.class)
                .doReturningWork(connection -> judged(
                        connection, new WorklistRows(connection).page(query, Worklist.Order.DUE.columns(), 0, most)));
    }

    private List<Unmet> judged(Connection connection, List<DutyItem> items) throws SQLException {
        var people = items.stream().map(DutyItem::person).collect(Collectors.toSet());
        var judged = new Judgement(connection, Moment.on(LocalDate.now(clock)), inForce.current()).byPerson(people);
        return items.stream()
                .flatMap(item -> unmet(item, judged.get(item.person())).stream())
                .toList();
    }

    private static Optional<Unmet> unmet(DutyItem item, JudgedPerson person) {
        return person.duty(item.key())
                .map(duty -> new Unmet(item, person.facts().facts(), duty));
    }
}
