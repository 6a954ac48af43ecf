package kz.daiar.upgrading;

import static kz.daiar.upgrading.UpgradingTexts.TEXTS;

import jakarta.persistence.Column;
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
import kz.daiar.registry.Employer;
import kz.daiar.registry.Recorded;

/**
 * A body's plan of upgrading for a year: drafted from the duties that fall due, changed by the personnel service, approved by
 * the head and frozen then. A later edition replaces it once it is approved itself.
 */
@Entity
@Table(schema = "upgrading", name = "plan")
public class Plan extends Recorded {

    /** Where it stands. */
    public enum State {
        DRAFT,
        APPROVED,
        REPLACED
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employer_id")
    private Employer employer;

    private int year;
    private int edition;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "approved_by")
    private String approvedBy;

    private String sha256;

    protected Plan() {}

    static Plan drafted(Employer employer, int year, int edition, Change change) {
        var plan = new Plan();
        plan.employer = employer;
        plan.year = year;
        plan.edition = edition;
        plan.state = State.DRAFT;
        plan.record(change);
        return plan;
    }

    /** @throws kz.daiar.foundation.Conflict when it is no draft any more */
    void approve(LocalDate day, String by, String hash, Change change) {
        mustBeDraft();
        state = State.APPROVED;
        approvedOn = day;
        approvedBy = by;
        sha256 = hash;
        record(change);
    }

    /** Another edition stands in its place. */
    void replaced(Change change) {
        state = State.REPLACED;
        record(change);
    }

    void mustBeDraft() {
        if (state != State.DRAFT) {
            throw Conflict.of(TEXTS, "plan-approved", String.valueOf(year));
        }
    }

    public Employer employer() {
        return employer;
    }

    public int year() {
        return year;
    }

    public int edition() {
        return edition;
    }

    public State state() {
        return state;
    }

    /** Null until it is approved. */
    public LocalDate approvedOn() {
        return approvedOn;
    }

    /** The head's name. */
    public String approvedBy() {
        return approvedBy;
    }

    /** SHA-256 of its lines as they were approved; null before. */
    public String sha256() {
        return sha256;
    }
}
