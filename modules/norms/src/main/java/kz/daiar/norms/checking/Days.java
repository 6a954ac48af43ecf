package kz.daiar.norms.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.daiar.kernel.DateRange;

/** Days inside ranges and between them. */
final class Days {

    private Days() {}

    /** The first day of {@code whole} that lies in none of the ranges. */
    static Optional<LocalDate> firstOutside(List<DateRange> ranges, DateRange whole) {
        var day = whole.from();
        for (var range : inOrder(ranges)) {
            if (range.from().isAfter(day)) {
                break;
            }
            if (range.until() == null) {
                return Optional.empty();
            }
            day = later(day, range.until());
        }
        return whole.contains(day) ? Optional.of(day) : Optional.empty();
    }

    /** What of {@code whole} lies before the first of the ranges, and behind the last. */
    static List<DateRange> around(List<DateRange> ranges, DateRange whole) {
        var span = span(ranges);
        var outside = new ArrayList<DateRange>();
        if (whole.from().isBefore(span.from())) {
            outside.add(new DateRange(whole.from(), earlier(whole.until(), span.from())));
        }
        if (span.until() != null && (whole.until() == null || whole.until().isAfter(span.until()))) {
            outside.add(new DateRange(later(whole.from(), span.until()), whole.until()));
        }
        return outside;
    }

    /** First and last day, as findings show them. */
    static String shown(DateRange days) {
        return days.until() == null ? days.from() + "…" : days.from() + "–" + days.last();
    }

    /** From the first day of the first range to the last day of the last. */
    static DateRange span(List<DateRange> ranges) {
        var ordered = inOrder(ranges);
        return new DateRange(
                ordered.get(0).from(), ordered.get(ordered.size() - 1).until());
    }

    /** What of the ranges lies in {@code whole}. */
    static List<DateRange> within(DateRange whole, List<DateRange> ranges) {
        return ranges.stream()
                .filter(whole::overlaps)
                .map(range -> new DateRange(later(whole.from(), range.from()), earlier(whole.until(), range.until())))
                .toList();
    }

    /** The first day that lies in a range of either list. */
    static Optional<LocalDate> firstCommon(List<DateRange> some, List<DateRange> others) {
        return some.stream()
                .flatMap(range -> within(range, others).stream())
                .map(DateRange::from)
                .min(Comparator.naturalOrder());
    }

    private static List<DateRange> inOrder(List<DateRange> ranges) {
        return ranges.stream().sorted(Comparator.comparing(DateRange::from)).toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** null: no end. */
    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
