package kz.daiar.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.daiar.duties.NeedItem.State;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Change;
import kz.daiar.registry.Employer;
import kz.daiar.registry.Ledger;
import kz.daiar.registry.Person;
import kz.daiar.registry.Persons;
import kz.daiar.registry.Service;
import kz.daiar.training.Programme;
import org.hibernate.Session;

/**
 * The front door to needs: other rooms raise and withdraw them here, and {@link NeedRaised} tells those that teach. A need is no
 * duty; nobody is ever late with one.
 */
@ApplicationScoped
@Transactional
public class Needs {

    private final EntityManager entities;
    private final Sight sight;
    private final Persons persons;
    private final Service service;
    private final Ledger ledger;
    private final Event<NeedRaised> raised;
    private final Viewer viewer;
    private final Clock clock;

    protected Needs() {
        this(null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Needs(
            EntityManager entities,
            Sight sight,
            Persons persons,
            Service service,
            Ledger ledger,
            Event<NeedRaised> raised,
            Viewer viewer,
            Clock clock) {
        this.entities = entities;
        this.sight = sight;
        this.persons = persons;
        this.service = service;
        this.ledger = ledger;
        this.raised = raised;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Raises a need and tells of it; what a source raised already stands as it is. Who may is the business of its source. */
    public Need raise(Person person, Employer employer, Need.Facts facts, Need.Source source) {
        return asked(source).orElseGet(() -> {
            var today = LocalDate.now(clock);
            var need = ledger.add(Need.of(person, employer, facts, source, today, Change.first(viewer)));
            var post = service.postOn(person, today);
            raised.fire(NeedRaised.of(
                    need, post.map(one -> one.facts().demands().population()).orElse(null)));
            return need;
        });
    }

    /** The programme that answers a need, by the room that carries such trainings through. */
    public void answer(long need, Programme programme) {
        ledger.find(Need.class, need).answeredBy(programme, Change.first(viewer));
        ledger.correct();
    }

    /** The source asks for it no longer; what is met already stays met. */
    public void withdraw(Need.Source source, String why) {
        asked(source).ifPresent(need -> {
            if (bySource(source.room(), List.of(source.id())).get(source.id()).state() == State.OPEN) {
                need.withdraw(LocalDate.now(clock), Change.correction(viewer, why));
                ledger.correct();
            }
        });
    }

    private Optional<Need> asked(Need.Source source) {
        return entities.createQuery(
                        "FROM Need n WHERE n.source = :room AND n.sourceId = :id AND n.withdrawnOn IS NULL", Need.class)
                .setParameter("room", source.room())
                .setParameter("id", source.id())
                .getResultStream()
                .findFirst();
    }

    /**
     * A page of the needs of the viewer's bodies, in the order they were raised.
     *
     * @param after id of the last one of the page before; 0 for the first page
     * @throws kz.daiar.foundation.NotHere when the viewer does not see the employer
     */
    public Page<NeedItem> page(NeedFilter filter, long after, int size) {
        var employers = sight.employers(filter.employer());
        return work(connection -> {
            var rows = rows(connection).among(filter, employers);
            var found = rows.page(after, size + 1);
            var items = found.subList(0, Math.min(size, found.size()));
            var next = found.size() > size
                    ? String.valueOf(items.get(items.size() - 1).id())
                    : null;
            return new Page<>(items, next, rows.count());
        });
    }

    /**
     * What one person needs and needed.
     *
     * @throws kz.daiar.foundation.NotHere when there is no such person, or he never served under an employer the viewer sees
     */
    public List<NeedItem> of(String iin) {
        long person = persons.find(iin).id();
        return work(connection -> rows(connection).ofPerson(person).page(0, Integer.MAX_VALUE));
    }

    /** The latest need each of these sources raised, for the room they belong to; no entry for one that raised none. */
    public Map<Long, NeedItem> bySource(String room, Collection<Long> ids) {
        var found = new HashMap<Long, NeedItem>();
        if (!ids.isEmpty()) {
            work(connection -> rows(connection).ofSource(room, ids).page(0, Integer.MAX_VALUE))
                    .forEach(one -> found.put(one.source().id(), one));
        }
        return found;
    }

    private NeedRows rows(Connection connection) {
        return new NeedRows(connection, LocalDate.now(clock));
    }

    @FunctionalInterface
    private interface Reading<T> {
        T in(Connection connection) throws SQLException;
    }

    private <T> T work(Reading<T> reading) {
        return entities.unwrap(Session.class).doReturningWork(reading::in);
    }
}
