package kz.daiar.norms.reading;

import kz.daiar.kernel.Language;
import kz.daiar.kernel.LocalText;

/** A norm file, a case or a message that cannot be read: says where and why, in the reader's language. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient LocalText reason;

    public Unreadable(Place place, LocalText reason) {
        super(place + reason.en(), null, false, false);
        this.place = place;
        this.reason = reason;
    }

    public Place place() {
        return place;
    }

    public String reason(Language language) {
        return reason.in(language);
    }
}
