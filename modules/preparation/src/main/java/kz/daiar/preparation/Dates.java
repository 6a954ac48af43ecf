package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** On which day something was: today unless somebody says which, since much of it is written down afterwards. */
@ApplicationScoped
class Dates {

    private final Clock clock;

    protected Dates() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    Dates(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * The day that was said, today for none.
     *
     * @throws kz.daiar.kernel.RuleBroken for a day that is still ahead
     */
    LocalDate of(LocalDate said) {
        if (said != null && said.isAfter(today())) {
            throw TEXTS.refused("day-ahead", said);
        }
        return said == null ? today() : said;
    }
}
