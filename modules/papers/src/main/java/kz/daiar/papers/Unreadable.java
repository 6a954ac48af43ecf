package kz.daiar.papers;

/** The file is neither a workbook nor a CSV file that can be read to its end. */
public class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the file; the names are stable. */
    public enum Why {
        NOT_UTF_8,
        OLD_WORKBOOK,
        DAMAGED
    }

    private final Why why;

    Unreadable(Why why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
