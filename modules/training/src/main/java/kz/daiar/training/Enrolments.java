package kz.daiar.training;

import static kz.daiar.training.TrainingTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Appointment;
import kz.daiar.registry.Change;
import kz.daiar.registry.Employer;
import kz.daiar.registry.EmployerTree;
import kz.daiar.registry.Ledger;
import kz.daiar.registry.Person;
import kz.daiar.registry.Persons;
import kz.daiar.registry.Service;
import kz.daiar.training.Enrolment.Purpose;
import kz.daiar.training.Enrolment.State;

/** The front door to places in groups: taken, waited for, given back. What follows from admission on is {@link Study}. */
@ApplicationScoped
@Transactional
public class Enrolments {

    private final EntityManager database;
    private final Persons persons;
    private final EmployerTree tree;
    private final Ledger ledger;
    private final Scope scope;
    private final Groups groups;
    private final Service service;
    private final Viewer viewer;
    private final Clock clock;

    protected Enrolments() {
        this(null, null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Enrolments(
            EntityManager database,
            Persons persons,
            EmployerTree tree,
            Ledger ledger,
            Scope scope,
            Groups groups,
            Service service,
            Viewer viewer,
            Clock clock) {
        this.database = database;
        this.persons = persons;
        this.tree = tree;
        this.ledger = ledger;
        this.scope = scope;
        this.groups = groups;
        this.service = service;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The listeners of a group the viewer may see: all of his own provider's, else those of his employers. */
    public List<Enrolment> of(long group) {
        var found = ledger.find(Group.class, group);
        var all = database.createQuery(
                        "FROM Enrolment e JOIN FETCH e.person LEFT JOIN FETCH e.employer WHERE e.group = :group"
                                + " ORDER BY e.person.surname, e.person.name, e.id",
                        Enrolment.class)
                .setParameter("group", found)
                .getResultList();
        if (scope.sees(found.provider())) {
            return all;
        }
        var seen = tree.of(viewer);
        return all.stream()
                .filter(one ->
                        one.employer() != null && seen.contains(one.employer().id()))
                .toList();
    }

    /** All places of one person the viewer may see, the latest first. */
    public List<Enrolment> ofPerson(String iin) {
        return database.createQuery(
                        "FROM Enrolment e JOIN FETCH e.group g JOIN FETCH g.programme WHERE e.person = :person"
                                + " ORDER BY g.from DESC, e.id DESC",
                        Enrolment.class)
                .setParameter("person", persons.find(iin))
                .getResultList();
    }

    /** A place somebody holds or waits for, in a group that is not over for him. */
    public record Held(
            long person, State state, String code, String ground, LocalDate arose, LocalDate from, LocalDate to) {}

    /** The places these people hold or wait for. Who may see the people is asked before. */
    public List<Held> heldBy(Collection<Long> people) {
        return database.createQuery(
                        "SELECT new kz.daiar.training.Enrolments$Held(e.person.id, e.state, g.code, e.ground, e.arose,"
                                + " g.from, g.to) FROM Enrolment e JOIN e.group g"
                                + " WHERE e.person.id IN :people AND e.state IN (WAITING, ENROLLED, ADMITTED)",
                        Held.class)
                .setParameter("people", people.isEmpty() ? List.of(0L) : people)
                .getResultList();
    }

    /** @throws NotHere when there is none, or it belongs neither to his provider nor to his employers */
    public Enrolment find(long id) {
        var enrolment = ledger.find(Enrolment.class, id);
        if (!scope.sees(enrolment.group().provider())) {
            persons.find(enrolment.person().iin());
        }
        return enrolment;
    }

    /**
     * The places with these ids, in their order.
     *
     * @throws NotHere when one is not there, or belongs neither to his provider nor to his employers
     */
    public List<Enrolment> find(List<Long> ids) {
        var seen = tree.of(viewer);
        var found = database.createQuery(
                        "FROM Enrolment e JOIN FETCH e.person LEFT JOIN FETCH e.employer JOIN FETCH e.group g"
                                + " JOIN FETCH g.programme p JOIN FETCH p.provider WHERE e.id IN :ids",
                        Enrolment.class)
                .setParameter("ids", ids.isEmpty() ? List.of(0L) : ids)
                .getResultStream()
                .filter(one -> scope.sees(one.group().provider())
                        || one.employer() != null
                                && seen.contains(one.employer().id()))
                .collect(Collectors.toMap(Enrolment::id, Function.identity()));
        return ids.stream()
                .map(id -> Optional.ofNullable(found.get(id)).orElseThrow(() -> NotHere.named("enrolment " + id)))
                .toList();
    }

    /**
     * Takes a place, or a place on the waiting list when none is free and {@code mayWait}.
     *
     * @throws kz.daiar.foundation.Conflict when the group takes nobody, or is full
     * @throws kz.daiar.kernel.RuleBroken when the person sits in another group on these days, or the place would not count
     *     and no reason is given
     */
    public Enrolment enrol(long groupId, String iin, Purpose purpose, boolean mayWait) {
        var group = database.find(Group.class, groupId, LockModeType.PESSIMISTIC_WRITE);
        if (group == null) {
            throw NotHere.named("group " + groupId);
        }
        if (!group.takesListeners()) {
            throw Conflict.of(TEXTS, "group-closed", group.code());
        }
        var person = persons.find(iin);
        notElsewhere(person, group);
        boolean free = groups.count(group, State.TAKING_PLACE) < group.places();
        if (!free && !mayWait) {
            throw Conflict.of(TEXTS, "group-full", group.code(), group.places());
        }
        var state = free ? State.ENROLLED : State.WAITING;
        return ledger.add(Enrolment.of(group, person, employerOf(person), state, purpose, Change.first(viewer)));
    }

    private void notElsewhere(Person person, Group group) {
        var days = group.facts();
        var other = database.createQuery(
                        "SELECT e.group.code FROM Enrolment e WHERE e.person = :person"
                                + " AND e.state IN (WAITING, ENROLLED, ADMITTED)"
                                + " AND e.group.from <= :to AND e.group.to >= :from",
                        String.class)
                .setParameter("person", person)
                .setParameter("from", days.from())
                .setParameter("to", days.to())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        if (other.isPresent()) {
            throw TEXTS.refused("person-elsewhere", person.fullName(), other.get());
        }
    }

    private Employer employerOf(Person person) {
        return service.postOn(person, LocalDate.now(clock))
                .map(Appointment::employer)
                .orElse(null);
    }

    /** Gives the place back; the first of the waiting list takes it. */
    public Enrolment withdraw(long id, long seen, String reason) {
        var enrolment = seen(id, seen);
        boolean freed = enrolment.state() == State.ENROLLED;
        enrolment.go(State.WITHDRAWN, Change.correction(viewer, reason));
        ledger.correct();
        if (freed) {
            next(enrolment.group());
        }
        return enrolment;
    }

    private void next(Group group) {
        database.createQuery(
                        "FROM Enrolment e WHERE e.group = :group AND e.state = WAITING ORDER BY e.id", Enrolment.class)
                .setParameter("group", group)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(waiting -> waiting.go(State.ENROLLED, Change.first(viewer)));
        ledger.correct();
    }

    private Enrolment seen(long id, long seen) {
        var enrolment = find(id);
        StaleVersion.unless(seen, enrolment.version());
        return enrolment;
    }
}
