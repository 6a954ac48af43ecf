package kz.daiar.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Watches the calendar. A timer of the WAR looks here now and then. */
@ApplicationScoped
public class Days {

    private final Clock clock;
    private final Event<DayHasPassed> passed;
    private LocalDate announced;

    protected Days() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    Days(Clock clock, Event<DayHasPassed> passed) {
        this.clock = clock;
        this.passed = passed;
    }

    /** Announces today, unless it has been announced. A day whose observers fail is announced again next time. */
    public synchronized void look() {
        var today = LocalDate.now(clock);
        if (!today.equals(announced)) {
            passed.fire(new DayHasPassed(today));
            announced = today;
        }
    }
}
