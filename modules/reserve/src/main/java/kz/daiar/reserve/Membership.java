package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import kz.daiar.foundation.Conflict;
import kz.daiar.registry.Change;
import kz.daiar.registry.Person;
import kz.daiar.registry.Recorded;

/** A person's standing in the reserve for one position: in which list, since when, until when, and how it ended (reserve/7). */
@Entity
@Table(schema = "reserve", name = "membership")
public class Membership extends Recorded {

    /** How it ended. */
    public enum End {
        /** He was appointed to the position: from the reserve. */
        APPOINTED,
        EXCLUDED,
        /** No reserve is kept for the position any more. */
        POSITION_CLOSED
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reserve_position_id")
    private ReservePosition position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "nomination_id")
    private Nomination nomination;

    @Enumerated(EnumType.STRING)
    private ReserveList list;

    @Column(name = "prepare_by")
    private LocalDate prepareBy;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @Enumerated(EnumType.STRING)
    private End ended;

    protected Membership() {}

    /** As the head admitted him. */
    static Membership of(Nomination admitted, Change change) {
        var decision = admitted.decision();
        var membership = new Membership();
        membership.position = admitted.selection().position();
        membership.person = admitted.person();
        membership.nomination = admitted;
        membership.from = decision.day();
        membership.place(decision.list(), decision.prepareBy(), decision.day(), change);
        return membership;
    }

    /** A decision that leaves him where he is decides nothing. */
    void mustGo(ReserveList other, LocalDate preparedBy) {
        if (other == list && Objects.equals(preparedBy, prepareBy)) {
            throw TEXTS.refused("moves-nowhere", person.fullName());
        }
    }

    /** @throws Conflict when it has ended */
    void move(ReserveList other, LocalDate preparedBy, LocalDate day, Change change) {
        mustStand();
        place(other, preparedBy, day, change);
    }

    private void place(ReserveList in, LocalDate preparedBy, LocalDate day, Change change) {
        preparation(in, preparedBy, day);
        list = in;
        prepareBy = preparedBy;
        record(change);
    }

    /** Who is promising is to be prepared by a day to come; who is ready, by none (7). */
    static void preparation(ReserveList list, LocalDate preparedBy, LocalDate day) {
        if (list == ReserveList.READY && preparedBy != null) {
            throw TEXTS.refused("ready-needs-no-day");
        }
        if (list == ReserveList.PROSPECTIVE && (preparedBy == null || !preparedBy.isAfter(day))) {
            throw TEXTS.forbidden("prepare-by-missing", Paragraphs.LISTS);
        }
    }

    /** @throws Conflict when it has ended */
    void end(End how, LocalDate day, Change change) {
        mustStand();
        ended = how;
        until = day.isBefore(from) ? from : day;
        record(change);
    }

    /** What it ended with was not so after all: it goes on as it was. */
    void goOn(Change change) {
        ended = null;
        until = null;
        record(change);
    }

    void mustStand() {
        if (until != null) {
            throw Conflict.of(TEXTS, "membership-ended", person.fullName(), until);
        }
    }

    public ReservePosition position() {
        return position;
    }

    public Person person() {
        return person;
    }

    /** The nomination he was admitted by, with order and norms. */
    public Nomination nomination() {
        return nomination;
    }

    public ReserveList list() {
        return list;
    }

    /** By when he is to be prepared; null for who is ready. */
    public LocalDate prepareBy() {
        return prepareBy;
    }

    public LocalDate from() {
        return from;
    }

    /** The last day; null while he is in the reserve. */
    public LocalDate until() {
        return until;
    }

    /** Null while he is in the reserve. */
    public End ended() {
        return ended;
    }

    public boolean stands() {
        return until == null;
    }
}
