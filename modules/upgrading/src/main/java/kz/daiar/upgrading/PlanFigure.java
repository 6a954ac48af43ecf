package kz.daiar.upgrading;

/**
 * How much is planned of something.
 *
 * @param key number of the quarter, or code of the venue, field or profile
 * @param people lines of the plan
 * @param hours academic hours
 */
public record PlanFigure(By by, String key, long people, long hours) {

    /** What is counted by. A line with several fields counts in each. */
    public enum By {
        QUARTER,
        VENUE,
        FIELD,
        PROFILE
    }
}
