package kz.daiar.norms.rule;

import java.util.Set;

/**
 * A day of the yearly plan: a day of the calendar, or so many working days after an event.
 *
 * @param asks the key it answers, for example {@code reportBy}
 * @param workingDays null for a calendar day
 * @param after the key of the event working days are counted from
 */
public record PlanDate(
        String asks, Integer month, Integer day, int yearsLater, Integer workingDays, String after, Basis basis) {

    /** The events working days can be counted from: what the question gives a day for. */
    public static final Set<String> EVENTS = Set.of("approvedOn");

    /** The same day under the key it answers. */
    public PlanDate asking(String key) {
        return new PlanDate(key, month, day, yearsLater, workingDays, after, basis);
    }
}
