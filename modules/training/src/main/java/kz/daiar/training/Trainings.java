package kz.daiar.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;
import kz.daiar.registry.Person;
import kz.daiar.registry.Persons;

/** The front door to trainings as facts about persons. */
@ApplicationScoped
@Transactional
public class Trainings {

    private final EntityManager database;
    private final Persons persons;
    private final Ledger ledger;
    private final Viewer viewer;

    protected Trainings() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Trainings(EntityManager database, Persons persons, Ledger ledger, Viewer viewer) {
        this.database = database;
        this.persons = persons;
        this.ledger = ledger;
        this.viewer = viewer;
    }

    /** The trainings of a person the viewer may see, the first one first. */
    public List<TrainingRecord> of(String iin) {
        return database.createQuery(
                        "FROM TrainingRecord t WHERE t.person = :person ORDER BY t.from, t.id", TrainingRecord.class)
                .setParameter("person", persons.find(iin))
                .getResultList();
    }

    public TrainingRecord find(long id) {
        var training = ledger.find(TrainingRecord.class, id);
        persons.find(training.person().iin());
        return training;
    }

    public TrainingRecord add(String iin, TrainingRecord.Facts facts) {
        return completedElsewhere(persons.find(iin), facts);
    }

    /**
     * A training that a room above has seen completed: who may record it was decided there, and is not asked here.
     *
     * @throws kz.daiar.foundation.Conflict when the record has this training already
     */
    public TrainingRecord completedElsewhere(Person person, TrainingRecord.Facts facts) {
        var training = ledger.add(TrainingRecord.of(person, facts, Change.first(viewer)));
        ledger.tell(training, Set.of(person.id()));
        return training;
    }

    public TrainingRecord correct(long id, long seen, TrainingRecord.Facts facts, String reason) {
        var training = find(id);
        StaleVersion.unless(seen, training.version());
        training.correct(facts, Change.correction(viewer, reason));
        ledger.correct();
        ledger.tell(training, Set.of(training.person().id()));
        return training;
    }
}
