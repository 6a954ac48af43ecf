package kz.daiar.norms;

import java.util.Optional;
import kz.daiar.norms.reading.Place;

/** A question about an act the system does not hold. */
public final class NotLoaded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String act;
    private final transient Place place;

    public NotLoaded(String act) {
        this(act, null);
    }

    /** @param place where the act is named, or null */
    public NotLoaded(String act, Place place) {
        super("act " + act + " not loaded", null, false, false);
        this.act = act;
        this.place = place;
    }

    public String act() {
        return act;
    }

    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }
}
