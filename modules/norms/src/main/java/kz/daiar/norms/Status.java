package kz.daiar.norms;

/** Where a duty stands on a day; a function of facts and the day, never stored as truth. */
public enum Status {
    OPEN,
    IN_PROGRESS,
    FULFILLED,
    FULFILLED_LATE,
    OVERDUE,
    LAPSED;

    /** Whether somebody must still be sent to training: it is not met, and none has begun. */
    public boolean isUnmet() {
        return this == OPEN || this == OVERDUE;
    }

    public boolean isMet() {
        return this == FULFILLED || this == FULFILLED_LATE;
    }
}
