package kz.daiar.reserve;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.daiar.registry.Change;
import kz.daiar.registry.Employer;
import kz.daiar.registry.Recorded;

/** A review of one list of a body, and what came of it (reserve/title); never changed. */
@Entity
@Table(schema = "reserve", name = "review")
public class Review extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employer_id")
    private Employer employer;

    @Enumerated(EnumType.STRING)
    private ReserveList list;

    private LocalDate day;

    @Column(name = "reviewed_by")
    private String by;

    @Column(name = "order_no")
    private String orderNo;

    private int confirmed;

    @Column(name = "moved_up")
    private int movedUp;

    private int excluded;
    private int lacking;

    @Column(name = "norm_set")
    private String normSet;

    /** How many stay, moved up, left, and are lacking: places of the planned size that nobody holds, to be replenished. */
    public record Outcome(int confirmed, int movedUp, int excluded, int lacking) {}

    /** Who held it, when, by which order and norms. */
    record Held(LocalDate day, String by, String orderNo, String normSet) {}

    protected Review() {}

    static Review of(Employer employer, ReserveList list, Held held, Outcome outcome, Change change) {
        var review = new Review();
        review.employer = employer;
        review.list = list;
        review.day = held.day();
        review.by = held.by();
        review.orderNo = held.orderNo();
        review.normSet = held.normSet();
        review.confirmed = outcome.confirmed();
        review.movedUp = outcome.movedUp();
        review.excluded = outcome.excluded();
        review.lacking = outcome.lacking();
        review.record(change);
        return review;
    }

    public Employer employer() {
        return employer;
    }

    public ReserveList list() {
        return list;
    }

    public LocalDate day() {
        return day;
    }

    public String by() {
        return by;
    }

    public String orderNo() {
        return orderNo;
    }

    public Outcome outcome() {
        return new Outcome(confirmed, movedUp, excluded, lacking);
    }

    /** SHA-256 of the norms it rests on. */
    public String normSet() {
        return normSet;
    }
}
