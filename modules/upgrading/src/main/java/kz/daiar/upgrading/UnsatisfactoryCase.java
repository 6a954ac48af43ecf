package kz.daiar.upgrading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.daiar.duties.CarriedDuty;
import kz.daiar.training.Programme;

/**
 * Somebody whose work was twice found unsatisfactory: the directions found so are those of the duty, and the clock runs from
 * the result to the day the upgrading is completed at the latest.
 *
 * @param programmes approved programmes that answer those directions
 */
public record UnsatisfactoryCase(CarriedDuty carried, List<Programme> programmes, LocalDate today) {

    /** Days left of the term; negative once it has passed. */
    public long left() {
        return ChronoUnit.DAYS.between(today, carried.duty().due());
    }
}
