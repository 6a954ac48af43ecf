package kz.daiar.foundation;

/** What was asked for is not there, or lies outside the viewer's employers: to him both are the same. Answered by 404. */
public class NotHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotHere(String what) {
        super(what, null, false, false);
    }

    /** {@code what} names the thing for the reader, for example {@code employer 990340000054}. */
    public static NotHere named(String what) {
        return new NotHere(what);
    }
}
