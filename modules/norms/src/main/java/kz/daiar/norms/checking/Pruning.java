package kz.daiar.norms.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.daiar.norms.reading.Tree;

/** Takes a faulty part out of a file, so that the rest can be read and its faults found too. */
final class Pruning {

    /** What other parts refer to is never taken out: their citations would be wrong without being so. */
    private static final Set<String> REFERRED_TO = Set.of("paragraphs", "grounds", "tables");

    private static final Set<String> NEEDED = Set.of("norms", "act", "paragraphs", "grounds", "tables");

    private Pruning() {}

    /** The file without the smallest part the field lies in; empty when that part cannot be missed. */
    static Optional<Tree> without(Tree file, String field) {
        var part = Trees.deepest(file, field).place().field();
        return mayBeMissed(part) ? Optional.of(copy(file, part)) : Optional.empty();
    }

    private static boolean mayBeMissed(String part) {
        if (part.isEmpty() || NEEDED.contains(part)) {
            return false;
        }
        int dot = part.indexOf('.');
        boolean isOneOfMany = dot < 0 || !part.substring(dot + 1).contains("versions");
        return dot < 0 || !REFERRED_TO.contains(part.substring(0, dot)) || !isOneOfMany;
    }

    private static Tree copy(Tree tree, String without) {
        if (tree instanceof Tree.Mapping mapping) {
            var rest = new LinkedHashMap<String, Tree>();
            mapping.entries().forEach((key, value) -> {
                if (!value.place().field().equals(without)) {
                    rest.put(key, copy(value, without));
                }
            });
            return new Tree.Mapping(mapping.place(), rest);
        }
        if (tree instanceof Tree.Sequence sequence) {
            var rest = new ArrayList<Tree>();
            sequence.items().stream()
                    .filter(item -> !item.place().field().equals(without))
                    .forEach(item -> rest.add(copy(item, without)));
            return new Tree.Sequence(sequence.place(), List.copyOf(rest));
        }
        return tree;
    }
}
