package kz.daiar.kernel;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Days from {@code from}, included, up to {@code until}, excluded; {@code until} is null while the range has no end.
 * Files and forms write the last day in it, as the law does: see {@link #closed}.
 */
public record DateRange(LocalDate from, LocalDate until) {

    public DateRange {
        requireNonNull(from, "from");
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("a range must hold at least one day: " + from + "/" + until);
        }
    }

    public static DateRange since(LocalDate first) {
        return new DateRange(first, null);
    }

    /** From the first to the last day, both in it; {@code last} null for a range without end. */
    public static DateRange closed(LocalDate first, LocalDate last) {
        return new DateRange(first, last == null ? null : last.plusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public boolean overlaps(DateRange other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** The last day in the range, or null while it has no end. */
    public LocalDate last() {
        return until == null ? null : until.minusDays(1);
    }

    private boolean startsBeforeEndOf(DateRange other) {
        return other.until == null || from.isBefore(other.until);
    }
}
