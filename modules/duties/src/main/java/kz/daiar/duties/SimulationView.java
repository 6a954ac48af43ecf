package kz.daiar.duties;

/** By what the figures of a what-if are broken down. */
public enum SimulationView {
    /** One line over everything. */
    TOTAL("''", ""),
    /** By the BIN of the employer a duty is listed under. */
    EMPLOYER("coalesce(e.bin, '-')", ""),
    GROUND("s.ground", ""),
    /** By the category of the position held. */
    CATEGORY("coalesce(s.category, '-')", ""),
    /** Seats to be found, by venues and the quarter they are needed in: {@code ACADEMY/2018-Q3}. */
    SEATS("array_to_string(s.venues, '+') || '/' || to_char(s.needed, 'YYYY\"-Q\"Q')", " AND s.open");

    /** The key of what belongs nowhere. */
    public static final String NONE = "-";

    private final String key;
    private final String only;

    SimulationView(String key, String only) {
        this.key = key;
        this.only = only;
    }

    String key() {
        return key;
    }

    String only() {
        return only;
    }
}
