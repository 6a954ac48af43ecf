package kz.daiar.registry;

import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Texts;

/**
 * Who records something, and why he corrects what was recorded before.
 *
 * @param reason null when it is recorded for the first time
 */
public record Change(String by, String reason) {

    private static final Texts TEXTS = Texts.beside(Change.class);

    /** Recorded for the first time: needs no reason. */
    public static Change first(Viewer viewer) {
        return new Change(viewer.name(), null);
    }

    /**
     * A correction.
     *
     * @throws Malformed without a reason
     */
    public static Change correction(Viewer viewer, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Malformed.at("reason", TEXTS.say(viewer.language(), "reason-missing"));
        }
        return new Change(viewer.name(), reason.strip());
    }
}
