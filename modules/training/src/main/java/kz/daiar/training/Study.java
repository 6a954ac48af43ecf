package kz.daiar.training;

import static kz.daiar.training.TrainingTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.LocalText;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;
import kz.daiar.training.Enrolment.State;

/**
 * The front door to what becomes of a listener from admission on: attendance, assessment, completion or expulsion. Admission
 * begins the training as a fact about the person, completion ends it; both are told to whoever judges duties, in the same
 * transaction.
 */
@ApplicationScoped
@Transactional
public class Study {

    private final EntityManager database;
    private final Enrolments places;
    private final Ledger ledger;
    private final Scope scope;
    private final Completion completion;
    private final Event<TrainingCompleted> completed;
    private final Viewer viewer;
    private final Clock clock;

    protected Study() {
        this(null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Study(
            EntityManager database,
            Enrolments places,
            Ledger ledger,
            Scope scope,
            Completion completion,
            Event<TrainingCompleted> completed,
            Viewer viewer,
            Clock clock) {
        this.database = database;
        this.places = places;
        this.ledger = ledger;
        this.scope = scope;
        this.completion = completion;
        this.completed = completed;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The listener has come: the training begins for him on {@code day} (decree-1457/14 counts from it). */
    public Enrolment admit(long id, long seen, LocalDate day) {
        var enrolment = own(id, seen);
        var days = enrolment.group().days();
        if (!days.contains(day) || day.isAfter(LocalDate.now(clock))) {
            throw TEXTS.refused("admission-outside-group", days.from(), days.last());
        }
        if (enrolment.group().state() != Group.State.RUNNING) {
            throw Conflict.of(TEXTS, "group-not-running");
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

    /** Writes down what was seen at a lesson; if something else was written before, it is a correction with its reason. */
    public Attendance mark(long sessionId, long enrolmentId, Attendance.Mark mark, int madeUp, String reason) {
        var enrolment = own(enrolmentId);
        var session = ledger.find(Session.class, sessionId);
        if (!session.group().id().equals(enrolment.group().id())) {
            throw NotHere.named("session " + sessionId);
        }
        mustBeAdmitted(enrolment);
        var known = attendance(session, enrolment);
        if (known == null) {
            return ledger.add(Attendance.of(session, enrolment, mark, madeUp, Change.first(viewer)));
        }
        if (!known.says(mark, madeUp)) {
            known.mark(mark, madeUp, Change.correction(viewer, reason));
            ledger.correct();
        }
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
        var enrolment = own(id);
        mustBeAdmitted(enrolment);
        return ledger.add(Assessment.of(enrolment, facts, Change.first(viewer)));
    }

    /** What each of a group's listeners in the training still lacks before he can complete, in words; by place. */
    public Map<Long, List<LocalText>> lackingOf(long group) {
        var admitted = places.of(group).stream()
                .filter(one -> one.state() == State.ADMITTED)
                .toList();
        return completion.lackingOf(ledger.find(Group.class, group), admitted);
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
            throw TEXTS.refused("end-outside-training", enrolment.admitted(), LocalDate.now(clock));
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

    private static void mustBeAdmitted(Enrolment enrolment) {
        if (enrolment.state() != State.ADMITTED) {
            throw Conflict.of(TEXTS, "not-admitted", enrolment.person().fullName());
        }
    }

    private Enrolment own(long id, long seen) {
        var enrolment = places.find(id);
        StaleVersion.unless(seen, enrolment.version());
        scope.own(enrolment.group().provider());
        return enrolment;
    }

    private Enrolment own(long id) {
        var enrolment = places.find(id);
        scope.own(enrolment.group().provider());
        return enrolment;
    }

    private void tell(TrainingRecord training) {
        ledger.tell(training, Set.of(training.person().id()));
    }
}
