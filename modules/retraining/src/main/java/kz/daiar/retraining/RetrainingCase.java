package kz.daiar.retraining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kz.daiar.duties.CarriedDuty;
import kz.daiar.duties.CarriedDuty.Stage;

/** Somebody to be retrained, and his clock on a day: it runs from the appointment to the day the training starts at the latest. */
public record RetrainingCase(CarriedDuty carried, LocalDate today) {

    /** Days of the term (decree-1457/14), as the duty sets it. */
    public long term() {
        return ChronoUnit.DAYS.between(carried.duty().arose(), carried.duty().due());
    }

    /** Days since the appointment. */
    public long gone() {
        return ChronoUnit.DAYS.between(carried.duty().arose(), today);
    }

    /** Days left of the term, or of the window for parts once it is open (decree-1457/16); negative once it has passed. */
    public long left() {
        var window = carried.duty().completeBy();
        return ChronoUnit.DAYS.between(today, window == null ? carried.duty().due() : window);
    }

    /** Whether the clock still runs. */
    public boolean runs() {
        return carried.stage() != Stage.COMPLETED && carried.stage() != Stage.LAPSED;
    }
}
