package kz.daiar.duties;

/**
 * The figures above the worklist; each opens its list. Days count from the clock's day, both ends in.
 *
 * @param exceptions duties that show a gap of law or record, or were met unverified
 */
public record WorklistCounts(
        long due30, long due60, long due90, long overdue, long inProgress, long open, long exceptions) {}
