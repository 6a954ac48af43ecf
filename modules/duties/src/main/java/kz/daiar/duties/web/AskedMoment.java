package kz.daiar.duties.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import kz.daiar.duties.Moment;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Texts;

/** Reads {@code asOf} and {@code knownAt}; without {@code asOf} the clock's day is meant. */
@RequestScoped
public class AskedMoment {

    static final Texts TEXTS = Texts.beside(AskedMoment.class);

    private final Clock clock;
    private final Viewer viewer;

    protected AskedMoment() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    AskedMoment(Clock clock, Viewer viewer) {
        this.clock = clock;
        this.viewer = viewer;
    }

    /** @throws Malformed when a text is no day */
    public Moment of(String asOf, String knownAt) {
        var day = isAbsent(asOf) ? LocalDate.now(clock) : day("asOf", asOf);
        return new Moment(day, optional("knownAt", knownAt));
    }

    /**
     * A day that may be missing; null then.
     *
     * @throws Malformed when the text is no day
     */
    LocalDate optional(String field, String text) {
        return isAbsent(text) ? null : day(field, text);
    }

    private static boolean isAbsent(String text) {
        return text == null || text.isBlank();
    }

    private LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Malformed.at(field, TEXTS.say(viewer.language(), "not-a-day", text));
        }
    }
}
