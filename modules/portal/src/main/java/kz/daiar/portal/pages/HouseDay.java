package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import kz.daiar.foundation.HouseClock;

/** The day of the house, as the head of each page shows it. */
@Named("day")
@RequestScoped
public class HouseDay {

    static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final Clock clock;

    protected HouseDay() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    HouseDay(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public String getWritten() {
        return written(today());
    }

    /** Whether the clock is held on a day for a demonstration. */
    public boolean isHeld() {
        return HouseClock.heldDay().isPresent();
    }

    /** A moment as people write it, dd.MM.yyyy HH:mm in Almaty; nothing for none. */
    public String moment(OffsetDateTime moment) {
        return moment == null ? "" : MOMENT.format(moment.atZoneSameInstant(HouseClock.ALMATY));
    }

    /** A day as people write it, dd.MM.yyyy; nothing for no day. */
    public String written(LocalDate day) {
        return day == null ? "" : WRITTEN.format(day);
    }
}
