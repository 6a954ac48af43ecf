package kz.daiar.foundation.web;

import java.util.regex.Pattern;

/** Where in a body the JSON reader stumbled. It tells so in its message only. */
final class UnreadableBody {

    private static final Pattern PROPERTY = Pattern.compile("property '?\"?([\\w.\\[\\]]+)'?\"?");
    private static final int DEEPEST = 12;

    private UnreadableBody() {}

    /** The member's name, or {@code body} when nobody knows. */
    static String placeIn(Throwable cause) {
        return Causes.of(cause, DEEPEST)
                .map(Throwable::getMessage)
                .filter(message -> message != null)
                .map(PROPERTY::matcher)
                .filter(found -> found.find())
                .map(found -> found.group(1))
                .findFirst()
                .orElse("body");
    }
}
