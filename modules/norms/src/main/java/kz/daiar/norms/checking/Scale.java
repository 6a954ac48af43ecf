package kz.daiar.norms.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.daiar.norms.reading.Place;
import kz.daiar.norms.rule.Bounds;

/**
 * Bands laid on a scale of numbers above zero that goes in steps: sums in tiyn, academic hours in whole ones.
 *
 * @param step the smallest difference there is
 */
record Scale(BigDecimal step) {

    static final Scale SUMS = new Scale(new BigDecimal("0.01"));
    static final Scale HOURS = new Scale(BigDecimal.ONE);

    /** A band from its first number up to {@code until}, which is no longer in it; null: without end. */
    record Band(Place place, BigDecimal from, BigDecimal until) {

        boolean isEmpty() {
            return until != null && from.compareTo(until) >= 0;
        }
    }

    /** Numbers in no band, or in two, up to {@code last}; null: without end. Seen at a band. */
    record Stretch(Place place, BigDecimal first, BigDecimal last) {

        String shown() {
            var from = first.toPlainString();
            return last == null ? from + "…" : last.equals(first) ? from : from + "–" + last.toPlainString();
        }
    }

    /** Numbers in no band – before the first, between two, behind the last – and numbers in two at once. */
    record Gaps(List<Stretch> holes, List<Stretch> twice) {}

    Band band(Place place, Bounds bounds) {
        var from = step;
        from = bounds.above() == null ? from : from.max(bounds.above().add(step));
        from = bounds.atLeast() == null ? from : from.max(bounds.atLeast());
        var until = bounds.atMost() == null ? null : bounds.atMost().add(step);
        until = bounds.below() == null ? until : until == null ? bounds.below() : until.min(bounds.below());
        return new Band(place, from, until);
    }

    /** @param bands none of them empty */
    Gaps gaps(List<Band> bands) {
        var gaps = new Gaps(new ArrayList<>(), new ArrayList<>());
        var reached = step;
        Band last = null;
        for (var band : inOrder(bands)) {
            if (reached == null || band.from().compareTo(reached) < 0) {
                gaps.twice().add(stretch(band, band.from(), earlier(reached, band.until())));
            } else if (band.from().compareTo(reached) > 0) {
                gaps.holes().add(stretch(band, reached, band.from()));
            }
            reached = later(reached, band.until());
            last = band;
        }
        if (last != null && reached != null) {
            gaps.holes().add(stretch(last, reached, null));
        }
        return gaps;
    }

    private Stretch stretch(Band band, BigDecimal first, BigDecimal until) {
        return new Stretch(band.place(), first, until == null ? null : until.subtract(step));
    }

    /** null: no end. */
    private static BigDecimal earlier(BigDecimal one, BigDecimal other) {
        return one == null ? other : other == null ? one : one.min(other);
    }

    private static BigDecimal later(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? null : one.max(other);
    }

    /** The band's own numbers. */
    Stretch all(Band band) {
        return stretch(band, band.from(), band.until());
    }

    private static List<Band> inOrder(List<Band> bands) {
        return bands.stream().sorted(Comparator.comparing(Band::from)).toList();
    }
}
