package kz.daiar.duties;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import kz.daiar.norms.NormSet;
import org.hibernate.annotations.Generated;

/** A what-if: asked for, running in the background, then done with its result kept; or broken off. */
@Entity
@Table(schema = "duties", name = "simulation")
public class Simulation {

    /** How far it has come. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String title;

    @Column(name = "as_of")
    private LocalDate asOf;

    private String base;
    private String draft;

    @Column(name = "asked_by")
    private String askedBy;

    @Generated
    @Column(name = "asked_at", insertable = false, updatable = false)
    private OffsetDateTime askedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private long people;
    private long changed;

    protected Simulation() {} // for the persistence provider only

    static Simulation begun(String title, LocalDate asOf, NormSet base, NormSet draft, String askedBy) {
        var simulation = new Simulation();
        simulation.title = title;
        simulation.asOf = asOf;
        simulation.base = base.hash();
        simulation.draft = draft.hash();
        simulation.askedBy = askedBy;
        simulation.state = State.RUNNING;
        return simulation;
    }

    /** It has come to its end: so many people were judged, so many duties differ. */
    void end(long judged, long differing) {
        people = judged;
        changed = differing;
        state = State.DONE;
    }

    /** It was broken off, by a fault or by a stop of the server. */
    void breakOff() {
        state = State.FAILED;
    }

    public long id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** The day the duties are judged for. */
    public LocalDate asOf() {
        return asOf;
    }

    /** SHA-256 of the norms that were in force. */
    public String base() {
        return base;
    }

    /** SHA-256 of the norms tried. */
    public String draft() {
        return draft;
    }

    public String askedBy() {
        return askedBy;
    }

    public OffsetDateTime askedAt() {
        return askedAt;
    }

    public State state() {
        return state;
    }

    /** How many people were judged. */
    public long people() {
        return people;
    }

    /** How many duties are there on one side only, or otherwise on the other. */
    public long changed() {
        return changed;
    }

    /** Whether it shows that the draft changes no duty of anybody on that day. */
    public boolean isWithoutEffect() {
        return state == State.DONE && changed == 0;
    }
}
