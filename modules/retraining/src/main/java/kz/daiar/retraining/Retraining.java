package kz.daiar.retraining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kz.daiar.duties.CarriedFigures;
import kz.daiar.duties.CarriedFilter;
import kz.daiar.duties.CarryingOut;
import kz.daiar.duties.CarryingOut.Order;
import kz.daiar.duties.DutyFilter;

/** The front door to retraining: who is to be retrained since which appointment, who is sent, who has begun, who is late. */
@ApplicationScoped
@Transactional
public class Retraining {

    private static final Set<String> KIND = Set.of("RETRAINING");

    private final CarryingOut carryingOut;
    private final Clock clock;

    protected Retraining() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    Retraining(CarryingOut carryingOut, Clock clock) {
        this.carryingOut = carryingOut;
        this.clock = clock;
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

    /** A page of the list, by the day of appointment. */
    public List<RetrainingCase> page(Asked asked, long offset, int size) {
        var today = LocalDate.now(clock);
        return carryingOut.page(asked.narrow(), Order.AROSE, offset, size).stream()
                .map(one -> new RetrainingCase(one, today))
                .toList();
    }

    /** Hands the whole list over. */
    public void each(Asked asked, Consumer<RetrainingCase> visitor) {
        var today = LocalDate.now(clock);
        carryingOut.each(asked.narrow(), Order.AROSE, one -> visitor.accept(new RetrainingCase(one, today)));
    }

    /** The figures of all lists together; {@code list} is left out of account here and below. */
    public CarriedFigures figures(Asked asked) {
        return carryingOut.figures(asked.wide());
    }

    public List<CarriedFigures> byEmployer(Asked asked) {
        return carryingOut.byEmployer(asked.wide());
    }

    public List<CarriedFigures> byResponsible(Asked asked) {
        return carryingOut.byResponsible(asked.wide());
    }
}
