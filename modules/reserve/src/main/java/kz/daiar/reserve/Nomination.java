package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.daiar.foundation.Conflict;
import kz.daiar.registry.Change;
import kz.daiar.registry.Person;
import kz.daiar.registry.Recorded;

/** A candidate for the reserve of a position, from his nomination to the decision of the head (reserve/4-6, 8). */
@Entity
@Table(schema = "reserve", name = "nomination")
public class Nomination extends Recorded {

    /** Where it stands. */
    public enum State {
        NOMINATED,
        ADMITTED,
        REFUSED,
        WITHDRAWN
    }

    /** Who brought him forward. */
    public enum Way {
        /** The head of his unit. */
        UNIT_HEAD,
        /** He himself. */
        SELF,
        /** The personnel service, which found him in the register. */
        SEARCH
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "selection_id")
    private Selection selection;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private Way way;

    private String why;

    @Column(name = "nominated_on")
    private LocalDate nominatedOn;

    @Enumerated(EnumType.STRING)
    private State state;

    @Embedded
    private Decision decision;

    private Integer rank;

    @Column(name = "norm_set")
    private String normSet;

    private byte[] paper;
    private String sha256;

    protected Nomination() {}

    static Nomination of(Selection selection, Person person, Way way, String why, LocalDate day, Change change) {
        selection.mustNotBeClosed();
        if (why == null || why.isBlank()) {
            throw TEXTS.refused("nomination-unsaid");
        }
        var nomination = new Nomination();
        nomination.selection = selection;
        nomination.person = person;
        nomination.way = way;
        nomination.why = why.strip();
        nomination.nominatedOn = day;
        nomination.state = State.NOMINATED;
        nomination.record(change);
        return nomination;
    }

    /** What a decision rests on: the rank then, the norms, and the protocol with its SHA-256. */
    record Papers(Integer rank, String normSet, byte[] protocol, String sha256) {}

    /** The head has decided: the nomination never changes again. */
    void decide(Decision made, Papers papers, Change change) {
        mustBeUndecided();
        state = made.list() == null ? State.REFUSED : State.ADMITTED;
        decision = made;
        rank = papers.rank();
        normSet = papers.normSet();
        paper = papers.protocol();
        sha256 = papers.sha256();
        record(change);
    }

    /** It is given up before anything was decided. */
    void withdraw(Change change) {
        mustBeUndecided();
        state = State.WITHDRAWN;
        record(change);
    }

    void mustBeUndecided() {
        if (state != State.NOMINATED) {
            throw Conflict.of(TEXTS, "nomination-decided", person.fullName());
        }
    }

    public Selection selection() {
        return selection;
    }

    public Person person() {
        return person;
    }

    public Way way() {
        return way;
    }

    /** Why he was brought forward. */
    public String why() {
        return why;
    }

    public LocalDate nominatedOn() {
        return nominatedOn;
    }

    public State state() {
        return state;
    }

    /** Null until the head has decided. */
    public Decision decision() {
        return decision;
    }

    /** The rank of his position when it was decided; null for somebody from outside the civil service. */
    public Integer rank() {
        return rank;
    }

    /** SHA-256 of the norms the decision rests on. */
    public String normSet() {
        return normSet;
    }

    /** The protocol as it was printed with the decision; null before. */
    public byte[] paper() {
        return paper == null ? null : paper.clone();
    }

    /** SHA-256 of the protocol. */
    public String sha256() {
        return sha256;
    }
}
