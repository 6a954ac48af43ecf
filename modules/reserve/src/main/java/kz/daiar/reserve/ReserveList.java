package kz.daiar.reserve;

/** The two kinds of lists (reserve/7). */
public enum ReserveList {
    /** Prepared enough to fill the position at the moment the list is made. */
    READY,
    /** The most promising, who can be prepared for the position by a set day. */
    PROSPECTIVE
}
