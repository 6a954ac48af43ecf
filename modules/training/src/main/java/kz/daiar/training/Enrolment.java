package kz.daiar.training;

import static kz.daiar.training.TrainingTexts.TEXTS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kz.daiar.foundation.Conflict;
import kz.daiar.registry.Change;
import kz.daiar.registry.Employer;
import kz.daiar.registry.Person;
import kz.daiar.registry.Recorded;

/**
 * A listener's place in a group: waiting or taken, then admitted when the training starts, and completed, expelled or
 * withdrawn in the end. A step back is a correction with its reason.
 */
@Entity
@Table(schema = "training", name = "enrolment")
public class Enrolment extends Recorded {

    /** Where it stands, and where it may go from there. */
    public enum State {
        WAITING,
        ENROLLED,
        ADMITTED,
        COMPLETED,
        EXPELLED,
        WITHDRAWN;

        /** Steps forward; any other is a correction. */
        public boolean leadsTo(State next) {
            return switch (this) {
                case WAITING -> next == ENROLLED || next == WITHDRAWN;
                case ENROLLED -> next == ADMITTED || next == WITHDRAWN;
                case ADMITTED -> next == COMPLETED || next == EXPELLED;
                case COMPLETED, EXPELLED, WITHDRAWN -> false;
            };
        }

        /** Steps back that a recorded correction may take. */
        public boolean goesBackTo(State earlier) {
            return switch (this) {
                case ADMITTED -> earlier == ENROLLED;
                case COMPLETED, EXPELLED -> earlier == ADMITTED;
                case WAITING, ENROLLED, WITHDRAWN -> false;
            };
        }

        /** The states in which a listener holds one of the group's places: no expulsion frees it for another. */
        static final Set<State> TAKING_PLACE = EnumSet.of(ENROLLED, ADMITTED, COMPLETED, EXPELLED);
    }

    /**
     * What the place is for.
     *
     * @param ground of the duty it is to meet, or null
     * @param arose the day that duty arose, or null
     * @param counts whether the training can meet it
     * @param why the reason given for a place that would not count; null when it counts
     * @param normSet SHA-256 of the norms by which it counts or not; null for what was decided before norms were named
     */
    public record Purpose(String ground, LocalDate arose, boolean counts, String why, String normSet) {

        public static Purpose meeting(String ground, LocalDate arose, String normSet) {
            return new Purpose(ground, arose, true, null, normSet);
        }

        /** A place taken though it meets no duty. */
        public static Purpose otherwise(String why, String normSet) {
            return new Purpose(null, null, false, why, normSet);
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private Group group;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employer_id")
    private Employer employer;

    @Enumerated(EnumType.STRING)
    private State state;

    private String ground;
    private LocalDate arose;
    private boolean counts;
    private String why;

    @Column(name = "norm_set")
    private String normSet;

    private LocalDate admitted;
    private LocalDate ended;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "record_id")
    private TrainingRecord training;

    protected Enrolment() {}

    static Enrolment of(Group group, Person person, Employer employer, State state, Purpose purpose, Change change) {
        if (!purpose.counts() && (purpose.why() == null || purpose.why().isBlank())) {
            throw TEXTS.refused("enrolment-why");
        }
        var enrolment = new Enrolment();
        enrolment.group = group;
        enrolment.person = person;
        enrolment.employer = employer;
        enrolment.state = state;
        enrolment.ground = purpose.ground();
        enrolment.arose = purpose.arose();
        enrolment.counts = purpose.counts();
        enrolment.why = purpose.why();
        enrolment.normSet = purpose.normSet();
        enrolment.record(change);
        return enrolment;
    }

    /** @throws kz.daiar.foundation.Conflict when it cannot go there from where it stands */
    void go(State next, Change change) {
        if (!state.leadsTo(next)) {
            throw Conflict.of(TEXTS, "enrolment-state", state, next);
        }
        state = next;
        record(change);
    }

    /** @throws kz.daiar.foundation.Conflict when no correction leads there */
    void goBack(State earlier, Change change) {
        if (!state.goesBackTo(earlier)) {
            throw Conflict.of(TEXTS, "enrolment-state", state, earlier);
        }
        state = earlier;
        ended = null;
        admitted = earlier == State.ENROLLED ? null : admitted;
        record(change);
    }

    void admittedOn(LocalDate day, TrainingRecord begun) {
        admitted = day;
        training = begun;
    }

    void endedOn(LocalDate day) {
        ended = day;
    }

    public Group group() {
        return group;
    }

    public Person person() {
        return person;
    }

    /** The body that sent the listener, or null. */
    public Employer employer() {
        return employer;
    }

    public State state() {
        return state;
    }

    public Purpose purpose() {
        return new Purpose(ground, arose, counts, why, normSet);
    }

    /** The day the training began for the listener; null before. */
    public LocalDate admitted() {
        return admitted;
    }

    /** The day of completion or expulsion; null before. */
    public LocalDate ended() {
        return ended;
    }

    /** The training as a fact about the person, from admission on; null before. */
    public TrainingRecord training() {
        return training;
    }
}
