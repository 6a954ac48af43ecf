package kz.daiar.retraining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kz.daiar.duties.CarriedFigures;
import kz.daiar.duties.CarriedFilter;
import kz.daiar.duties.CarryingOut;
import kz.daiar.duties.CarryingOut.Order;
import kz.daiar.duties.DutyFilter;
import kz.daiar.duties.Moment;

/** The front door to retraining: who is to be retrained since which appointment, who is sent, who has begun, who is late. */
@ApplicationScoped
@Transactional
public class Retraining {

    private static final Set<String> KIND = Set.of("RETRAINING");

    private final CarryingOut carryingOut;

    protected Retraining() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    Retraining(CarryingOut carryingOut) {
        this.carryingOut = carryingOut;
    }

    /**
     * What is asked of the list; null asks for nothing in particular.
     *
     * @param employer BIN of a body, which stands for its subtree too
     * @param venue where the duty allows to be retrained (decree-1457/13)
     * @param person part of a name, or the beginning of an IIN
     * @param responsible name of who took the place or recorded the appointment
     */
    public record Asked(
            RetrainingList list, String employer, String ground, String venue, String person, String responsible) {

        CarriedFilter wide() {
            var duties = new DutyFilter(
                    employer, KIND, Set.of(), only(ground), only(venue), Set.of(), null, null, false, person);
            return new CarriedFilter(duties, null, blank(responsible) ? null : responsible, null);
        }

        CarriedFilter narrow() {
            return list.narrow(wide());
        }

        private static Set<String> only(String code) {
            return blank(code) ? Set.of() : Set.of(code);
        }

        private static boolean blank(String text) {
            return text == null || text.isBlank();
        }
    }

    /**
     * One look at the list.
     *
     * @param rows a page of it, by the day of appointment
     * @param figures of all lists together, as are those of bodies and responsibles
     * @param tooMany whether the people were too many to be judged for another moment: then there is no list
     */
    public record View(
            List<RetrainingCase> rows,
            CarriedFigures figures,
            List<CarriedFigures> bodies,
            List<CarriedFigures> responsibles,
            boolean tooMany) {}

    /** A page of the list and the figures, at any moment. */
    public View look(Asked asked, Moment moment, long offset, int size) {
        var found = carryingOut.look(moment, asked.narrow(), asked.wide(), Order.AROSE, offset, size);
        return new View(
                found.rows().stream()
                        .map(one -> new RetrainingCase(one, moment.asOf()))
                        .toList(),
                found.figures(),
                found.bodies(),
                found.responsibles(),
                found.tooMany());
    }

    /** Hands the whole list over; none when the people are too many for another moment. */
    public void each(Asked asked, Moment moment, Consumer<RetrainingCase> visitor) {
        carryingOut.each(
                moment, asked.narrow(), Order.AROSE, one -> visitor.accept(new RetrainingCase(one, moment.asOf())));
    }
}
