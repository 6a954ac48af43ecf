package kz.daiar.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** An employer's decision to live by an act that does not bind it by itself. */
@Entity
@Table(schema = "registry", name = "adoption")
public class Adoption extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employer_id")
    private Employer employer;

    private String act;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    @Column(name = "decision_no")
    private String decisionNo;

    @Column(name = "decision_day")
    private LocalDate decisionDay;

    /**
     * What was decided.
     *
     * @param act the act's short name, for example {@code kazguu}
     * @param to the last day; null while it holds
     * @param decisionDay may be null
     */
    public record Facts(String act, LocalDate from, LocalDate to, String decisionNo, LocalDate decisionDay) {}

    protected Adoption() {}

    static Adoption of(Employer employer, Facts facts, Change change) {
        var adoption = new Adoption();
        adoption.employer = employer;
        adoption.correct(facts, change);
        return adoption;
    }

    void correct(Facts facts, Change change) {
        Rules.endsAfterStart(facts.from(), facts.to());
        act = Rules.act(facts.act());
        from = facts.from();
        to = facts.to();
        decisionNo = facts.decisionNo();
        decisionDay = facts.decisionDay();
        record(change);
    }

    public Employer employer() {
        return employer;
    }

    public Facts facts() {
        return new Facts(act, from, to, decisionNo, decisionDay);
    }
}
