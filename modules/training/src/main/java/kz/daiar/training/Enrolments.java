package kz.daiar.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.LocalText;
import kz.daiar.registry.Change;
import kz.daiar.registry.Employer;
import kz.daiar.registry.EmployerTree;
import kz.daiar.registry.Ledger;
import kz.daiar.registry.Person;
import kz.daiar.registry.Persons;
import kz.daiar.training.Enrolment.Purpose;
import kz.daiar.training.Enrolment.State;

/**
 * The front door to places in groups, from enrolment to completion or expulsion. Admission begins the training as a fact
 * about the person, completion ends it; both are told to whoever judges duties, in the same transaction.
 */
@ApplicationScoped
@Transactional
public class Enrolments {

    private final EntityManager database;
    private final Persons persons;
    private final EmployerTree tree;
    private final Ledger ledger;
    private final Scope scope;
    private final Completion completion;
    private final Event<TrainingCompleted> completed;
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
            Completion completion,
            Event<TrainingCompleted> completed,
            Viewer viewer,
            Clock clock) {
        this.database = database;
        this.persons = persons;
        this.tree = tree;
        this.ledger = ledger;
        this.scope = scope;
        this.completion = completion;
        this.completed = completed;
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

    /** @throws NotHere when there is none, or it belongs neither to his provider nor to his employers */
    public Enrolment find(long id) {
        var enrolment = ledger.find(Enrolment.class, id);
        if (!scope.sees(enrolment.group().provider())) {
            persons.find(enrolment.person().iin());
        }
        return enrolment;
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
            throw TrainingTexts.conflict("group-closed", group.code());
        }
        var person = persons.find(iin);
        notElsewhere(person, group);
        boolean free = taken(group) < group.places();
        if (!free && !mayWait) {
            throw TrainingTexts.conflict("group-full", group.code(), group.places());
        }
        var state = free ? State.ENROLLED : State.WAITING;
        return ledger.add(Enrolment.of(group, person, employerOf(person), state, purpose, Change.first(viewer)));
    }

    private long taken(Group group) {
        return database.createQuery(
                        "SELECT count(e) FROM Enrolment e WHERE e.group = :group"
                                + " AND e.state IN (ENROLLED, ADMITTED, COMPLETED, EXPELLED)",
                        Long.class)
                .setParameter("group", group)
                .getSingleResult();
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
            throw TrainingTexts.refused("person-elsewhere", person.fullName(), other.get());
        }
    }

    private Employer employerOf(Person person) {
        return database.createQuery(
                        "SELECT a.employer FROM Appointment a WHERE a.person = :person AND a.acting = false"
                                + " AND a.from <= :day ORDER BY a.from DESC",
                        Employer.class)
                .setParameter("person", person)
                .setParameter("day", LocalDate.now(clock))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
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

    /** The listener has come: the training begins for him on {@code day} (decree-1457/14 counts from it). */
    public Enrolment admit(long id, long seen, LocalDate day) {
        var enrolment = own(id, seen);
        var days = enrolment.group().days();
        if (!days.contains(day) || day.isAfter(LocalDate.now(clock))) {
            throw TrainingTexts.refused("admission-outside-group", days.from(), days.last());
        }
        if (enrolment.group().state() != Group.State.RUNNING) {
            throw TrainingTexts.conflict("group-not-running");
        }
        enrolment.go(State.ADMITTED, Change.first(viewer));
        var begun = begun(enrolment, day);
        enrolment.admittedOn(day, begun);
        ledger.correct();
        tell(begun);
        return enrolment;
    }

    /** A training whose admission was taken back once begins anew: it stays one fact. */
    private TrainingRecord begun(Enrolment enrolment, LocalDate day) {
        var known = enrolment.training();
        if (known == null) {
            return ledger.add(TrainingRecord.begun(enrolment, day, Change.first(viewer)));
        }
        known.beginsAgain(day, Change.first(viewer));
        return known;
    }

    /** Writes down what was seen at a lesson; seen again, it is a correction with its reason. */
    public Attendance mark(long sessionId, long enrolmentId, Attendance.Mark mark, int madeUp, String reason) {
        var enrolment = find(enrolmentId);
        scope.own(enrolment.group().provider());
        var session = ledger.find(Session.class, sessionId);
        if (!session.group().id().equals(enrolment.group().id())) {
            throw NotHere.named("session " + sessionId);
        }
        if (enrolment.state() != State.ADMITTED) {
            throw TrainingTexts.conflict("not-admitted", enrolment.person().fullName());
        }
        var known = attendance(session, enrolment);
        if (known == null) {
            return ledger.add(Attendance.of(session, enrolment, mark, madeUp, Change.first(viewer)));
        }
        known.mark(mark, madeUp, Change.correction(viewer, reason));
        ledger.correct();
        return known;
    }

    private Attendance attendance(Session session, Enrolment enrolment) {
        return database.createQuery(
                        "FROM Attendance a WHERE a.session = :session AND a.enrolment = :enrolment", Attendance.class)
                .setParameter("session", session)
                .setParameter("enrolment", enrolment)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** What was seen of a group's listeners, lesson by lesson. */
    public List<Attendance> attendanceOf(long group) {
        return completion.attendanceOf(ledger.find(Group.class, group));
    }

    public List<Assessment> assessmentsOf(long group) {
        return completion.assessmentsOf(ledger.find(Group.class, group));
    }

    /** Writes down what the commission found. */
    public Assessment assess(long id, Assessment.Facts facts) {
        var enrolment = find(id);
        scope.own(enrolment.group().provider());
        if (enrolment.state() != State.ADMITTED) {
            throw TrainingTexts.conflict("not-admitted", enrolment.person().fullName());
        }
        return ledger.add(Assessment.of(enrolment, facts, Change.first(viewer)));
    }

    /** What the listener still lacks before he can complete, in words; empty when nothing. */
    public List<LocalText> lacking(long id) {
        return completion.lacking(find(id));
    }

    /**
     * The listener has completed the training on {@code day}.
     *
     * @throws kz.daiar.kernel.RuleBroken with what he still lacks
     */
    public Enrolment complete(long id, long seen, LocalDate day) {
        var enrolment = own(id, seen);
        within(enrolment, day);
        completion.demand(enrolment);
        enrolment.go(State.COMPLETED, Change.first(viewer));
        enrolment.endedOn(day);
        enrolment.training().ended(day, Change.first(viewer));
        ledger.correct();
        tell(enrolment.training());
        completed.fire(new TrainingCompleted(
                enrolment.id(), enrolment.person().id(), enrolment.training().id()));
        return enrolment;
    }

    /** The listener is sent away before the end; the training never counts. */
    public Enrolment expel(long id, long seen, LocalDate day, String reason) {
        var enrolment = own(id, seen);
        within(enrolment, day);
        enrolment.go(State.EXPELLED, Change.correction(viewer, reason));
        enrolment.endedOn(day);
        enrolment.training().ended(day, Change.correction(viewer, reason));
        ledger.correct();
        tell(enrolment.training());
        return enrolment;
    }

    private void within(Enrolment enrolment, LocalDate day) {
        if (enrolment.admitted() != null && day.isBefore(enrolment.admitted()) || day.isAfter(LocalDate.now(clock))) {
            throw TrainingTexts.refused("end-outside-training", enrolment.admitted(), LocalDate.now(clock));
        }
    }

    /**
     * Takes a step back that was recorded wrongly. What followed from it is undone with it: a completion or an expulsion
     * that is taken back lets the training run on, an admission that is taken back ends it on its first day without document.
     *
     * @throws kz.daiar.foundation.Conflict when no correction leads there
     */
    public Enrolment correct(long id, long seen, State earlier, String reason) {
        var enrolment = own(id, seen);
        var change = Change.correction(viewer, reason);
        var training = enrolment.training();
        completion.noDocument(enrolment);
        enrolment.goBack(earlier, change);
        if (earlier == State.ADMITTED) {
            training.runsOn(change);
        } else {
            training.ended(training.facts().from(), change);
            enrolment.admittedOn(null, training);
        }
        ledger.correct();
        tell(training);
        return enrolment;
    }

    private Enrolment seen(long id, long seen) {
        var enrolment = find(id);
        StaleVersion.unless(seen, enrolment.version());
        return enrolment;
    }

    private Enrolment own(long id, long seen) {
        var enrolment = seen(id, seen);
        scope.own(enrolment.group().provider());
        return enrolment;
    }

    private void tell(TrainingRecord training) {
        ledger.tell(training, Set.of(training.person().id()));
    }
}
