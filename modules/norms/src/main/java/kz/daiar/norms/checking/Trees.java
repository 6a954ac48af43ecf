package kz.daiar.norms.checking;

import java.util.List;
import java.util.stream.Stream;
import kz.daiar.norms.reading.Tree;

/** Finds parts of a file as it was written. */
final class Trees {

    private Trees() {}

    /** The smallest part the field lies in, or the field itself. */
    static Tree deepest(Tree tree, String field) {
        for (var part : parts(tree)) {
            if (lies(field, part.place().field())) {
                return deepest(part, field);
            }
        }
        return tree;
    }

    /** Whether {@code field} is {@code part} or lies in it. */
    static boolean lies(String field, String part) {
        return part.isEmpty()
                || field.equals(part)
                || field.startsWith(part) && ".[".indexOf(field.charAt(part.length())) >= 0;
    }

    /** The values written under a key, wherever it stands. */
    static Stream<Tree.Scalar> values(Tree tree, String key) {
        var here = tree instanceof Tree.Mapping mapping && mapping.entries().get(key) instanceof Tree.Scalar value
                ? Stream.of(value)
                : Stream.<Tree.Scalar>empty();
        return Stream.concat(here, parts(tree).stream().flatMap(part -> values(part, key)));
    }

    /** All values of a file. */
    static Stream<Tree.Scalar> values(Tree tree) {
        return tree instanceof Tree.Scalar value
                ? Stream.of(value)
                : parts(tree).stream().flatMap(Trees::values);
    }

    private static List<Tree> parts(Tree tree) {
        if (tree instanceof Tree.Mapping mapping) {
            return List.copyOf(mapping.entries().values());
        }
        return tree instanceof Tree.Sequence sequence ? sequence.items() : List.of();
    }
}
