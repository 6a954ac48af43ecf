package kz.daiar.norms;

/** Where a duty stands on a day; a function of facts and the day, never stored as truth. */
public enum Status {
    OPEN,
    IN_PROGRESS,
    FULFILLED,
    FULFILLED_LATE,
    OVERDUE,
    LAPSED;

    public boolean isMet() {
        return this == FULFILLED || this == FULFILLED_LATE;
    }
}
