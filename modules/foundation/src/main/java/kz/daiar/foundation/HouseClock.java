package kz.daiar.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The one clock, on Almaty's calendar. DAIAR_TODAY holds its day still; the time of day goes on. */
public final class HouseClock extends Clock {

    public static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final LocalDate day;
    private final Clock real;

    private HouseClock(LocalDate day, Clock real) {
        this.day = day;
        this.real = real;
    }

    /** A clock on {@code day}, or the real one when it is null. */
    public static Clock on(LocalDate day) {
        var real = Clock.system(ALMATY);
        return day == null ? real : new HouseClock(day, real);
    }

    /** The day DAIAR_TODAY holds the clock on; empty on the real calendar. */
    public static Optional<LocalDate> heldDay() {
        return Optional.ofNullable(System.getenv("DAIAR_TODAY"))
                .filter(text -> !text.isBlank())
                .map(text -> LocalDate.parse(text.strip()));
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new HouseClock(day, real.withZone(zone));
    }

    @Override
    public Instant instant() {
        return real.instant()
                .atZone(ALMATY)
                .toLocalTime()
                .atDate(day)
                .atZone(ALMATY)
                .toInstant();
    }

    @ApplicationScoped
    static class Producer {

        @Produces
        @ApplicationScoped
        Clock clock() {
            return on(heldDay().orElse(null));
        }
    }
}
