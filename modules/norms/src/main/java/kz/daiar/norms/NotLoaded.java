package kz.daiar.norms;

/** A question about an act the system does not hold. */
public final class NotLoaded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String act;

    public NotLoaded(String act) {
        super("act " + act + " not loaded", null, false, false);
        this.act = act;
    }

    public String act() {
        return act;
    }
}
