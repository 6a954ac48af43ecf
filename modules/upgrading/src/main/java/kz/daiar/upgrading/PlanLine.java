package kz.daiar.upgrading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.registry.Change;
import kz.daiar.registry.Person;
import kz.daiar.registry.Recorded;
import kz.daiar.training.Programme;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One duty of one person in a plan: what it asks, and when, where, for how many hours he is to be taught. */
@Entity
@Table(schema = "upgrading", name = "plan_line")
public class PlanLine extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private String ground;
    private LocalDate arose;
    private LocalDate due;
    private String population;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] direction;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] venues;

    private String profile;
    private int quarter;
    private String venue;
    private Integer hours;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    @Column(name = "left_out")
    private boolean leftOut;

    /**
     * What is planned.
     *
     * @param quarter 1 to 4
     * @param hours academic hours; null while they are not known
     * @param programme null while none is chosen; its hours and venue go before those given
     */
    public record Planned(int quarter, String venue, Integer hours, Programme programme) {}

    protected PlanLine() {}

    /** @throws kz.daiar.foundation.Conflict once the plan is approved */
    void change(Planned planned, Change change) {
        plan.mustBeDraft();
        quarter = planned.quarter();
        venue = planned.venue();
        hours = planned.hours();
        programme = planned.programme();
        leftOut = false;
        record(change);
    }

    /** @throws kz.daiar.foundation.Conflict once the plan is approved */
    void leaveOut(Change change) {
        plan.mustBeDraft();
        leftOut = true;
        record(change);
    }

    public Plan plan() {
        return plan;
    }

    public Person person() {
        return person;
    }

    /** The ground of the duty and, with {@link #arose()}, what tells it from the person's others. */
    public String ground() {
        return ground;
    }

    public LocalDate arose() {
        return arose;
    }

    public LocalDate due() {
        return due;
    }

    public String population() {
        return population;
    }

    /** Fields the training must have one of; empty: any. */
    public List<String> direction() {
        return List.of(direction);
    }

    /** Kinds of organisations the duty allows (decree-1457/18, 22, 23). */
    public List<String> venues() {
        return List.of(venues);
    }

    /** The certification profile the position asks for (decree-1457/23), or null. */
    public String profile() {
        return profile;
    }

    public Planned planned() {
        return new Planned(quarter, venue, hours, programme);
    }

    /** Whether it was taken out of the plan; {@link #reason()} says why. */
    public boolean leftOut() {
        return leftOut;
    }
}
