package kz.daiar.benchmarks;

/**
 * One thing measured.
 *
 * @param goal what it is held against; null for a figure that only informs
 * @param least whether the goal is the least allowed; else it is the most
 */
record Figure(String code, String what, double measured, String unit, Double goal, boolean least) {

    static Figure atMost(double goal, String code, String what, double measured, String unit) {
        return new Figure(code, what, measured, unit, goal, false);
    }

    static Figure atLeast(double goal, String code, String what, double measured, String unit) {
        return new Figure(code, what, measured, unit, goal, true);
    }

    static Figure of(String code, String what, double measured, String unit) {
        return new Figure(code, what, measured, unit, null, false);
    }

    /** "met" or "missed"; empty without a goal. */
    String verdict() {
        if (goal == null) {
            return "";
        }
        return (least ? measured >= goal : measured <= goal) ? "met" : "missed";
    }
}
