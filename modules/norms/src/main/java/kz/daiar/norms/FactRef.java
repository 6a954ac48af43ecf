package kz.daiar.norms;

/**
 * Names one fact within a person's record, without the database: what it is, and the day or year it is known by there.
 *
 * @param key the first day of an appointment or career-plan entry, the year of an appraisal, kind and first day of a training
 */
public record FactRef(Kind kind, String key) {

    /** What is recorded. */
    public enum Kind {
        APPOINTMENT,
        CAREER_PLAN,
        APPRAISAL,
        TRAINING
    }

    @Override
    public String toString() {
        return kind + " " + key;
    }
}
