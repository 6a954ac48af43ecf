package kz.daiar.norms.checking;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.daiar.norms.reading.Tree;

/** Takes a faulty part out of a file, so that the rest can be read and its faults found too. */
final class Pruning {

    /** What other parts refer to is never taken out: their citations would be wrong without being so. */
    private static final Set<String> REFERRED_TO = Set.of("paragraphs", "grounds", "tables");

    private static final Set<String> NEEDED = Set.of("norms", "act", "paragraphs", "grounds", "tables");

    private Pruning() {}

    /**
     * The file without the smallest part the field lies in; empty when that part cannot be missed. A citation of no
     * paragraph becomes one of the first, so that what it stands in can still be read.
     */
    static Optional<Tree> without(Tree file, String field) {
        var part = Trees.deepest(file, field);
        var at = part.place().field();
        if (!mayBeMissed(at)) {
            return Optional.empty();
        }
        return Optional.of(at.endsWith(".cite") ? with(file, at, firstParagraph(file, part)) : with(file, at, null));
    }

    private static Tree firstParagraph(Tree file, Tree cite) {
        return Trees.deepest(file, "paragraphs") instanceof Tree.Mapping paragraphs
                        && !paragraphs.entries().isEmpty()
                ? new Tree.Scalar(
                        cite.place(), paragraphs.entries().keySet().iterator().next(), Tree.Kind.TEXT)
                : null;
    }

    private static boolean mayBeMissed(String part) {
        if (part.isEmpty() || NEEDED.contains(part)) {
            return false;
        }
        int dot = part.indexOf('.');
        boolean isOneOfMany = dot < 0 || !part.substring(dot + 1).contains("versions");
        return dot < 0 || !REFERRED_TO.contains(part.substring(0, dot)) || !isOneOfMany;
    }

    /** The tree with another part at a place; null: with none. */
    private static Tree with(Tree tree, String at, Tree instead) {
        if (tree.place().field().equals(at)) {
            return instead;
        }
        if (tree instanceof Tree.Mapping mapping) {
            var rest = new LinkedHashMap<String, Tree>();
            mapping.entries().forEach((key, value) -> {
                var kept = with(value, at, instead);
                if (kept != null) {
                    rest.put(key, kept);
                }
            });
            return new Tree.Mapping(mapping.place(), rest);
        }
        return tree instanceof Tree.Sequence sequence
                ? new Tree.Sequence(
                        sequence.place(),
                        sequence.items().stream()
                                .map(item -> with(item, at, instead))
                                .filter(Objects::nonNull)
                                .toList())
                : tree;
    }
}
