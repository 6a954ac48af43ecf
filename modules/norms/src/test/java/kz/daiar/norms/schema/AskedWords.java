package kz.daiar.norms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.daiar.norms.reading.Tree;

/** Listens which words the strict reader asks for, mapping by mapping, each beside the part of the schema that governs it. */
final class AskedWords {

    private final Schema schema;
    private final Map<JsonNode, Set<String>> asked = new LinkedHashMap<>();
    private final Map<JsonNode, Set<String>> written = new LinkedHashMap<>();

    AskedWords(Schema schema) {
        this.schema = schema;
    }

    /** The same tree, which remembers what is asked of it. */
    Tree listening(Tree tree) {
        return listening(tree, schema.root());
    }

    private Tree listening(Tree tree, JsonNode governing) {
        var here = schema.governing(governing, tree);
        if (tree instanceof Tree.Sequence sequence) {
            var items = new ArrayList<Tree>();
            sequence.items().forEach(item -> items.add(listening(item, here.path("items"))));
            return new Tree.Sequence(sequence.place(), List.copyOf(items));
        }
        return tree instanceof Tree.Mapping mapping ? listening(mapping, here) : tree;
    }

    private Tree.Mapping listening(Tree.Mapping mapping, JsonNode here) {
        var words = asked.computeIfAbsent(here, part -> new TreeSet<>());
        written.computeIfAbsent(here, part -> new TreeSet<>())
                .addAll(mapping.entries().keySet());
        var entries = new Listening(words);
        mapping.entries()
                .forEach((key, value) -> entries.put(
                        key,
                        schema.governing(here, key)
                                .map(part -> listening(value, part))
                                .orElse(value)));
        return new Tree.Mapping(mapping.place(), entries);
    }

    /** By part of the schema: the words the reader asked for, where that part names its words. */
    Map<JsonNode, Set<String>> asked() {
        var named = new LinkedHashMap<JsonNode, Set<String>>();
        asked.forEach((part, words) -> {
            if (part.has("properties")) {
                named.put(part, words);
            }
        });
        return named;
    }

    /** The words that stand in what was read. */
    Set<String> written(JsonNode part) {
        return written.get(part);
    }

    static Set<String> words(JsonNode part) {
        var words = new TreeSet<String>();
        part.get("properties").fieldNames().forEachRemaining(words::add);
        return words;
    }

    private static final class Listening extends LinkedHashMap<String, Tree> {

        private static final long serialVersionUID = 1L;

        private final transient Set<String> words;

        Listening(Set<String> words) {
            this.words = words;
        }

        @Override
        public Tree get(Object key) {
            words.add((String) key);
            return super.get(key);
        }

        @Override
        public boolean containsKey(Object key) {
            words.add((String) key);
            return super.containsKey(key);
        }
    }
}
