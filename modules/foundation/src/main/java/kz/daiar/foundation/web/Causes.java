package kz.daiar.foundation.web;

import java.util.Objects;
import java.util.stream.Stream;

/** An exception and what lies behind it, outermost first. */
final class Causes {

    private Causes() {}

    static Stream<Throwable> of(Throwable outermost, int deepest) {
        return Stream.iterate(outermost, Objects::nonNull, Throwable::getCause).limit(deepest);
    }
}
