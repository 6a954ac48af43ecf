package kz.daiar.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;
import kz.daiar.registry.Rules;

/** What an academic hour of one listener may cost at a venue while the decision holds (decree-1457/5). */
@Entity
@Table(schema = "training", name = "cost_norm")
public class CostNorm extends Recorded {

    private String kind;
    private String venue;

    @Column(name = "per_hour")
    private BigDecimal perHour;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    private String decision;

    /**
     * One cost norm.
     *
     * @param perHour tenge for an academic hour of one listener
     * @param to last day it holds, or null
     * @param decision number and date of the decision that approved it
     */
    public record Terms(String kind, String venue, BigDecimal perHour, LocalDate from, LocalDate to, String decision) {}

    protected CostNorm() {}

    static CostNorm of(Terms terms, Change change) {
        var norm = new CostNorm();
        norm.correct(terms, change);
        return norm;
    }

    void correct(Terms terms, Change change) {
        Rules.endsAfterStart(terms.from(), terms.to());
        kind = Rules.known("kind", terms.kind());
        venue = Rules.known("venue", terms.venue());
        perHour = Rules.positive(terms.perHour());
        from = terms.from();
        to = terms.to();
        decision = terms.decision().strip();
        record(change);
    }

    public Terms terms() {
        return new Terms(kind, venue, perHour, from, to, decision);
    }
}
