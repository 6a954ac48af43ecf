package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.daiar.registry.Appointment;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;
import kz.daiar.registry.Rules;

/** The rank of a servant's position, as the body recorded it, and by what (reserve/12): 1 is the highest (I-38). */
@Entity
@Table(schema = "reserve", name = "servant_rank")
public class ServantRank extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "appointment_id")
    private Appointment appointment;

    private int rank;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    private String source;

    /**
     * What the body recorded.
     *
     * @param to the last day; null while it holds
     * @param source the document it is written in
     */
    public record Facts(int rank, LocalDate from, LocalDate to, String source) {}

    protected ServantRank() {}

    static ServantRank of(Appointment appointment, Facts facts, Change change) {
        var rank = new ServantRank();
        rank.appointment = appointment;
        rank.correct(facts, change);
        return rank;
    }

    void correct(Facts facts, Change change) {
        Rules.endsAfterStart(facts.from(), facts.to());
        mustLieInTheAppointment(facts);
        rank = facts.rank();
        from = facts.from();
        to = facts.to();
        source = facts.source();
        record(change);
    }

    private void mustLieInTheAppointment(Facts facts) {
        var held = appointment.facts();
        if (facts.from().isBefore(held.from())
                || held.to() != null && facts.from().isAfter(held.to())) {
            throw TEXTS.refused("rank-outside-appointment", facts.from(), held.from());
        }
    }

    /** The time in a position this rank is of. */
    public Appointment appointment() {
        return appointment;
    }

    public Facts facts() {
        return new Facts(rank, from, to, source);
    }
}
