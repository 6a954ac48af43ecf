package kz.daiar.norms.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** YAML as {@link Tree}s, one for each document of the file. A duplicate key is an error. */
public final class YamlTree {

    private static final Map<Tag, Tree.Kind> KINDS = Map.of(
            Tag.INT,
            Tree.Kind.NUMBER,
            Tag.FLOAT,
            Tree.Kind.NUMBER,
            Tag.BOOL,
            Tree.Kind.FLAG,
            Tag.NULL,
            Tree.Kind.NOTHING);

    private final String file;

    private YamlTree(String file) {
        this.file = file;
    }

    /**
     * Reads all documents of a file.
     *
     * @throws Unreadable when it is not YAML or repeats a key, with file and line
     */
    public static List<Tree> read(String file, String text) {
        var settings = LoadSettings.builder().setLabel(file).setUseMarks(true).build();
        var reader = new YamlTree(file);
        var documents = new ArrayList<Tree>();
        try {
            for (var node : new Compose(settings).composeAllFromString(text)) {
                documents.add(reader.tree(node, new Place(file, line(node), "")));
            }
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new Unreadable(new Place(file, line, ""), ReadingTexts.of("not-yaml", broken.getProblem()));
        }
        return documents;
    }

    private Tree tree(Node node, Place place) {
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, place);
        }
        if (node instanceof SequenceNode sequence) {
            return sequence(sequence, place);
        }
        var scalar = (ScalarNode) node;
        return new Tree.Scalar(place, scalar.getValue(), KINDS.getOrDefault(scalar.getTag(), Tree.Kind.TEXT));
    }

    private Tree sequence(SequenceNode sequence, Place place) {
        var items = new ArrayList<Tree>();
        for (var item : sequence.getValue()) {
            var field = place.field() + "[" + items.size() + "]";
            items.add(tree(item, new Place(file, line(item), field)));
        }
        return new Tree.Sequence(place, List.copyOf(items));
    }

    private Tree mapping(MappingNode mapping, Place place) {
        var entries = new LinkedHashMap<String, Tree>();
        for (var tuple : mapping.getValue()) {
            var at = place.at(line(tuple.getKeyNode())).key(key(tuple, place));
            if (entries.put(key(tuple, place), tree(tuple.getValueNode(), at)) != null) {
                throw new Unreadable(at, ReadingTexts.of("duplicate-key"));
            }
        }
        return new Tree.Mapping(place, entries);
    }

    private static String key(NodeTuple tuple, Place place) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
            return key.getValue();
        }
        throw new Unreadable(place.at(line(tuple.getKeyNode())), ReadingTexts.of("not-yaml", "a key must be a word"));
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).map(line -> line + 1).orElse(0);
    }
}
