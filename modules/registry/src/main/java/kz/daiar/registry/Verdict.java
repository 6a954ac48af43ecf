package kz.daiar.registry;

/** What an import makes of a row. */
public enum Verdict {
    NEW,
    CHANGED,
    SAME,
    /** Identical to an earlier row of the import. */
    DUPLICATE,
    REFUSED
}
