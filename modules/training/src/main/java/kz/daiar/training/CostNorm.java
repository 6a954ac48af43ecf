package kz.daiar.training;

import static kz.daiar.training.TrainingTexts.TEXTS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import kz.daiar.foundation.Conflict;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;
import kz.daiar.registry.Rules;

/**
 * What an academic hour of one listener may cost at a venue: proposed by the authorised body, and holding once the
 * Government has approved it (decree-1457/5).
 */
@Entity
@Table(schema = "training", name = "cost_norm")
public class CostNorm extends Recorded {

    /** Only what is approved holds. */
    public enum State {
        PROPOSED,
        APPROVED,
        REFUSED
    }

    private String kind;
    private String venue;

    @Column(name = "per_hour")
    private BigDecimal perHour;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    @Enumerated(EnumType.STRING)
    private State state;

    private String decision;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String remarks;

    /**
     * What is proposed.
     *
     * @param perHour tenge for an academic hour of one listener
     * @param to last day it holds, or null
     */
    public record Terms(String kind, String venue, BigDecimal perHour, LocalDate from, LocalDate to) {}

    protected CostNorm() {}

    static CostNorm proposed(Terms terms, Change change) {
        var norm = new CostNorm();
        norm.state = State.PROPOSED;
        norm.write(terms, change);
        return norm;
    }

    /** @throws kz.daiar.foundation.Conflict when it was refused */
    void correct(Terms terms, Change change) {
        if (state == State.REFUSED) {
            throw Conflict.of(TEXTS, "cost-norm-answered");
        }
        write(terms, change);
    }

    private void write(Terms terms, Change change) {
        Rules.endsAfterStart(terms.from(), terms.to());
        kind = Rules.known("kind", terms.kind());
        venue = Rules.known("venue", terms.venue());
        perHour = Rules.positive(terms.perHour());
        from = terms.from();
        to = terms.to();
        record(change);
    }

    /**
     * The Government has approved it.
     *
     * @param number of the decision
     * @throws kz.daiar.foundation.Conflict when it was answered before
     */
    void approve(String number, LocalDate day, Change change) {
        answer(State.APPROVED, day, change);
        decision = number.strip();
    }

    /** @throws kz.daiar.foundation.Conflict when it was answered before */
    void refuse(String why, LocalDate day, Change change) {
        answer(State.REFUSED, day, change);
        remarks = why;
    }

    private void answer(State answer, LocalDate day, Change change) {
        if (state != State.PROPOSED) {
            throw Conflict.of(TEXTS, "cost-norm-answered");
        }
        state = answer;
        decidedOn = day;
        record(change);
    }

    public Terms terms() {
        return new Terms(kind, venue, perHour, from, to);
    }

    public State state() {
        return state;
    }

    /** Number of the Government's decision; null until it is approved. */
    public String decision() {
        return decision;
    }

    /** The day of the decision or refusal; null for a proposal, and for norms entered with their decision. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** Why it was refused; else null. */
    public String remarks() {
        return remarks;
    }
}
