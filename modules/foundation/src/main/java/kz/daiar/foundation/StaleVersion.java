package kz.daiar.foundation;

/** The caller corrects a version that somebody else has replaced. Answered by 412; the page asks him to look again. */
public class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private StaleVersion(long asked, long current) {
        super("version " + asked + " was replaced by " + current, null, false, false);
    }

    /** Lets the caller through only when he has seen the {@code current} version. */
    public static void unless(long asked, long current) {
        if (asked != current) {
            throw new StaleVersion(asked, current);
        }
    }
}
