package kz.daiar.norms.reading;

import java.util.List;
import java.util.Map;

/** A file or a message as it was written: mappings, sequences and scalars, each with its place. */
public sealed interface Tree {

    Place place();

    /** What a scalar was written as; a quoted number is text. */
    enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        NOTHING
    }

    record Scalar(Place place, String text, Kind kind) implements Tree {}

    record Sequence(Place place, List<Tree> items) implements Tree {}

    record Mapping(Place place, Map<String, Tree> entries) implements Tree {}
}
