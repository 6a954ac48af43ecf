package kz.daiar.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;

/** Whether a listener was at a lesson. Nobody is present until somebody says so. */
@Entity
@Table(schema = "training", name = "attendance")
public class Attendance extends Recorded {

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

    protected Attendance() {}

    static Attendance of(Session session, Enrolment enrolment, Mark mark, int madeUp, Change change) {
        var attendance = new Attendance();
        attendance.session = session;
        attendance.enrolment = enrolment;
        attendance.mark(mark, madeUp, change);
        return attendance;
    }

    /** {@code made}: academic hours of the lesson made up later; none for who was present. */
    void mark(Mark seen, int made, Change change) {
        int hours = session.facts().hours();
        if (made < 0 || made > hours || seen == Mark.PRESENT && made > 0) {
            throw TrainingTexts.refused("made-up-hours", made, hours);
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

    public int madeUp() {
        return madeUp;
    }

    /** Academic hours of the lesson the listener has taken. */
    public int taken() {
        return mark == Mark.PRESENT ? session.facts().hours() : madeUp;
    }
}
