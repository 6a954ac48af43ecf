package kz.daiar.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * A person's time in a position, with what the position demanded when he was appointed. Two appointments of one person
 * overlap only when one of them is acting; the database holds to that.
 */
@Entity
@Table(schema = "registry", name = "appointment")
public class Appointment extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employer_id")
    private Employer employer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "position_id")
    private Position position;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    @Embedded
    private Demands demands;

    private boolean acting;

    @Column(name = "order_no")
    private String orderNo;

    private String source;

    /**
     * One appointment.
     *
     * @param to the last day in it; null while it lasts
     * @param demands null to take those of the position
     * @param acting temporary performance of duties
     * @param orderNo may be null
     */
    public record Facts(LocalDate from, LocalDate to, Demands demands, boolean acting, String orderNo) {}

    protected Appointment() {}

    static Appointment of(Person person, Employer employer, Position position, Facts facts, Change change) {
        var appointment = new Appointment();
        appointment.person = person;
        appointment.correct(employer, position, facts, change);
        return appointment;
    }

    void correct(Employer employer, Position position, Facts facts, Change change) {
        Rules.endsAfterStart(facts.from(), facts.to());
        this.employer = employer;
        this.position = position;
        from = facts.from();
        to = facts.to();
        demands = facts.demands() == null && position != null
                ? position.demands()
                : facts.demands().inNormWriting();
        acting = facts.acting();
        orderNo = facts.orderNo();
        record(change);
    }

    public Person person() {
        return person;
    }

    public Employer employer() {
        return employer;
    }

    /** The position of the staff list; null when the appointment was recorded without one. */
    public Position position() {
        return position;
    }

    public Facts facts() {
        return new Facts(from, to, demands, acting, orderNo);
    }

    /** {@code import:<number>/<sheet>/<row>} for what came by an import; null for what was entered by hand. */
    public String source() {
        return source;
    }
}
