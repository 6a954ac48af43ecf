package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.daiar.foundation.Conflict;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;

/** An applicant does not agree with what was decided of him. An upheld appeal brings a new decision on the whole call. */
@Entity(name = "PreparationAppeal")
@Table(schema = "preparation", name = "appeal")
public class Appeal extends Recorded {

    /** Where it stands. */
    public enum State {
        FILED,
        UPHELD,
        REJECTED
    }

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    private String words;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String grounds;
    private Integer edition;

    protected Appeal() {}

    static Appeal of(Application application, String words, LocalDate day, Change change) {
        var appeal = new Appeal();
        appeal.application = application;
        appeal.words = words.strip();
        appeal.filedOn = day;
        appeal.state = State.FILED;
        appeal.record(change);
        return appeal;
    }

    void decide(boolean upheld, String why, LocalDate day, Change change) {
        if (state != State.FILED) {
            throw Conflict.of(TEXTS, "appeal-decided", application.person().fullName());
        }
        state = upheld ? State.UPHELD : State.REJECTED;
        grounds = why.strip();
        decidedOn = day;
        record(change);
    }

    /** The decision that followed. */
    void carriedOut(int protocol, Change change) {
        edition = protocol;
        record(change);
    }

    /** Whether a place may still change hands because of it. */
    boolean isPending() {
        return state == State.FILED || state == State.UPHELD && edition == null;
    }

    public Application application() {
        return application;
    }

    public LocalDate filedOn() {
        return filedOn;
    }

    public String words() {
        return words;
    }

    public State state() {
        return state;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** Why it was decided so; null until it is. */
    public String grounds() {
        return grounds;
    }

    /** The edition of the protocol that followed it; null when none did. */
    public Integer edition() {
        return edition;
    }
}
