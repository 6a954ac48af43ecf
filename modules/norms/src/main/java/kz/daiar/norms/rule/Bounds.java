package kz.daiar.norms.rule;

import java.math.BigDecimal;

/** A band of numbers; each bound may be null, {@code above} and {@code below} exclude theirs. */
public record Bounds(BigDecimal above, BigDecimal atLeast, BigDecimal below, BigDecimal atMost) {

    public boolean contains(BigDecimal number) {
        return (above == null || number.compareTo(above) > 0)
                && (atLeast == null || number.compareTo(atLeast) >= 0)
                && (below == null || number.compareTo(below) < 0)
                && (atMost == null || number.compareTo(atMost) <= 0);
    }
}
