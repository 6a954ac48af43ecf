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
import java.math.BigDecimal;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;

/** Whether a listener was at a lesson. Nobody is present until somebody says so. */
@Entity
@Table(schema = "training", name = "attendance")
public class Attendance extends Recorded {

    private static final String LMS = "lms";

    /** What was seen. */
    public enum Mark {
        PRESENT,
        EXCUSED,
        ABSENT
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private Session session;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "enrolment_id")
    private Enrolment enrolment;

    @Enumerated(EnumType.STRING)
    private Mark mark;

    @Column(name = "made_up")
    private int madeUp;

    private BigDecimal score;
    private String source;

    protected Attendance() {}

    static Attendance of(Session session, Enrolment enrolment, Mark mark, int madeUp, Change change) {
        var attendance = new Attendance();
        attendance.session = session;
        attendance.enrolment = enrolment;
        attendance.mark(mark, madeUp, change);
        return attendance;
    }

    /** As a learning management system tells it; {@code reached}: of 100, or null. */
    Attendance scored(BigDecimal reached) {
        score = reached;
        source = LMS;
        return this;
    }

    /** {@code made}: academic hours of the lesson made up later, by who was excused alone. */
    void mark(Mark seen, int made, Change change) {
        int hours = session.facts().hours();
        if (made < 0 || made > hours || seen != Mark.EXCUSED && made > 0) {
            throw TEXTS.refused("made-up-hours", made, hours);
        }
        mark = seen;
        madeUp = made;
        record(change);
    }

    /** Whether this is what is written already. */
    boolean says(Mark seen, int made) {
        return mark == seen && madeUp == made;
    }

    public Session session() {
        return session;
    }

    public Enrolment enrolment() {
        return enrolment;
    }

    public Mark mark() {
        return mark;
    }

    /** What the listener reached of 100 in a lesson at a distance; null when nobody said. */
    public BigDecimal score() {
        return score;
    }

    public int madeUp() {
        return madeUp;
    }

    /** Academic hours of the lesson the listener has taken. */
    public int taken() {
        return mark == Mark.PRESENT ? session.facts().hours() : madeUp;
    }
}
