package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;
import kz.daiar.training.Programme;

/** The state educational order: so many places of a programme in a year (decree-1457/10). */
@Entity
@Table(schema = "preparation", name = "state_order")
public class StateOrder extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    private int year;
    private int places;
    private String number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    /** What is ordered, and by which decision. */
    public record Facts(int year, int places, String number, LocalDate issuedOn) {}

    protected StateOrder() {}

    static StateOrder of(Programme programme, Facts facts, Change change) {
        var order = new StateOrder();
        order.programme = programme;
        order.year = facts.year();
        order.correct(facts, change);
        return order;
    }

    /** The programme and the year stay: another year is another order. */
    void correct(Facts facts, Change change) {
        if (facts.places() <= 0) {
            throw TEXTS.refused("no-places", facts.places());
        }
        places = facts.places();
        number = facts.number().strip();
        issuedOn = facts.issuedOn();
        record(change);
    }

    public Programme programme() {
        return programme;
    }

    public int places() {
        return places;
    }

    public Facts facts() {
        return new Facts(year, places, number, issuedOn);
    }
}
