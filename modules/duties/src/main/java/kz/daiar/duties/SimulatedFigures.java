package kz.daiar.duties;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The figures of one side of a what-if.
 *
 * @param duties all duties
 * @param listeners people with a duty that is to be met yet
 * @param seats duties that are to be met yet
 * @param hours academic hours these ask for at least
 * @param cost tenge by the cost norms, or null when none speaks of any of them
 * @param withoutNorm seats no cost norm speaks of
 */
public record SimulatedFigures(long duties, long listeners, long seats, long hours, BigDecimal cost, long withoutNorm) {

    public static final SimulatedFigures NONE = new SimulatedFigures(0, 0, 0, 0, null, 0);

    /** How much more than {@code before}. */
    public SimulatedFigures minus(SimulatedFigures before) {
        return new SimulatedFigures(
                duties - before.duties,
                listeners - before.listeners,
                seats - before.seats,
                hours - before.hours,
                difference(before.cost),
                withoutNorm - before.withoutNorm);
    }

    private BigDecimal difference(BigDecimal before) {
        return cost == null && before == null
                ? null
                : Objects.requireNonNullElse(cost, BigDecimal.ZERO)
                        .subtract(Objects.requireNonNullElse(before, BigDecimal.ZERO));
    }
}
