package kz.daiar.norms.rule;

/** Volume of a training in academic hours, both bounds in it; a bound may be missing. */
public record HoursRule(Integer min, Integer max, Basis basis) {

    public boolean admits(int hours) {
        return (min == null || hours >= min) && (max == null || hours <= max);
    }
}
