package kz.daiar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.util.Set;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.StaleVersion;

/**
 * Where facts are written down: the database's refusal is told in words, and those whose facts changed are named to
 * whoever listens, in the same transaction. For the rooms that record facts about persons.
 */
@ApplicationScoped
public class Ledger {

    private final EntityManager database;
    private final Event<PersonFactsChanged> changed;

    protected Ledger() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    Ledger(EntityManager database, Event<PersonFactsChanged> changed) {
        this.database = database;
        this.changed = changed;
    }

    /**
     * The stored fact.
     *
     * @throws NotHere when there is none with this id
     */
    public <T extends Recorded> T find(Class<T> type, long id) {
        var found = database.find(type, id);
        if (found == null) {
            throw NotHere.named(type.getSimpleName() + " " + id);
        }
        return found;
    }

    /** Writes a new fact. */
    public <T extends Recorded> T add(T fact) {
        translated(() -> database.persist(fact));
        return fact;
    }

    /** Writes what was corrected in entities that were read here. */
    public void correct() {
        translated(() -> {});
    }

    /** Tells that these persons' facts changed with this one; to be called after writing. */
    public void tell(Recorded fact, Set<Long> persons) {
        if (!persons.isEmpty()) {
            changed.fire(PersonFactsChanged.by(fact, persons));
        }
    }

    /** Tells that the facts of several persons changed at once; {@code source}: what did it, and its id. */
    public void tell(String source, Change change, Set<Long> persons) {
        changed.fire(new PersonFactsChanged(persons, change, source));
    }

    private void translated(Runnable work) {
        try {
            work.run();
            database.flush();
        } catch (OptimisticLockException e) {
            StaleVersion.unless(0, 1);
        } catch (PersistenceException e) {
            throw Rules.told(e);
        }
    }
}
