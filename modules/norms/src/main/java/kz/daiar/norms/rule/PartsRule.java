package kz.daiar.norms.rule;

import java.time.LocalDate;
import java.time.Period;

/** The volume may be taken in several parts within a term from the start of the first. */
public record PartsRule(Period within, Basis basis) {

    /** The last day of the window that opens on {@code start}. */
    public LocalDate completeBy(LocalDate start) {
        return start.plus(within);
    }
}
