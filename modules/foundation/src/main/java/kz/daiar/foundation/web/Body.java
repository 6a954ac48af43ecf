package kz.daiar.foundation.web;

import java.util.ArrayList;
import java.util.List;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.Malformed.FieldError;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Texts;

/** Reads a body as far as JSON cannot: what must be there is named with its place when it is not. */
public final class Body {

    private static final Texts TEXTS = Texts.beside(Body.class);

    private final Viewer viewer;
    private final List<FieldError> missing = new ArrayList<>();

    private Body(Viewer viewer) {
        this.viewer = viewer;
    }

    /**
     * A body that came.
     *
     * @throws Malformed when there is none
     */
    public static Body of(Object body, Viewer viewer) {
        return new Body(viewer).needs("body", body).complete();
    }

    /** A query parameter that must be there. */
    public static void named(String parameter, String value, Viewer viewer) {
        new Body(viewer).needs(parameter, value).complete();
    }

    /** The member must be there, and a text must not be blank. */
    public Body needs(String member, Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            missing.add(new FieldError(member, TEXTS.say(viewer.language(), "missing")));
        }
        return this;
    }

    /** @throws Malformed with every member that is missing */
    public Body complete() {
        if (!missing.isEmpty()) {
            throw new Malformed(missing);
        }
        return this;
    }
}
