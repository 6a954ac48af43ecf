package kz.daiar.norms.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** YAML as {@link Tree}s, one for each document of the file. A duplicate key is an error. */
public final class YamlTree {

    /** Before a line that begins a document; within one no line may begin so. */
    private static final Pattern BETWEEN = Pattern.compile("(?m)^(?=---(?:\\s|$))");

    private static final Map<Tag, Tree.Kind> KINDS = Map.of(
            Tag.INT,
            Tree.Kind.NUMBER,
            Tag.FLOAT,
            Tree.Kind.NUMBER,
            Tag.BOOL,
            Tree.Kind.FLAG,
            Tag.NULL,
            Tree.Kind.NOTHING);

    /** What the aliases of one document may grow it to. */
    private static final int MOST_VALUES = 200_000;

    private final String file;
    private final Set<Node> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private int values;

    private YamlTree(String file) {
        this.file = file;
    }

    /**
     * Reads all documents of a file.
     *
     * @throws Unreadable when it is not YAML, repeats a key, or is deeper or larger than any file a person writes
     */
    public static List<Tree> read(String file, String text) {
        var settings = LoadSettings.builder().setLabel(file).setUseMarks(true).build();
        var events = new ShallowEvents(file, new ParserImpl(settings, new StreamReader(settings, text)));
        var documents = new ArrayList<Tree>();
        try {
            for (var nodes = new Composer(settings, events); nodes.hasNext(); ) {
                documents.add(new YamlTree(file).document(nodes.next()));
            }
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw unreadable(file, line, "not-yaml", broken.getProblem());
        } catch (ReaderException foreign) {
            throw unreadable(
                    file, lineOfControl(text), "control-character", Integer.toHexString(foreign.getCodePoint()));
        } catch (YamlEngineException broken) {
            throw unreadable(file, events.line(), "not-yaml", broken.getMessage());
        }
        return documents;
    }

    /** The documents of a text one by one, each at its own lines: whoever reads them alone loses none to another's fault. */
    public static List<String> apart(String text) {
        var documents = new ArrayList<String>();
        int line = 0;
        for (var document : BETWEEN.split(text)) {
            documents.add("\n".repeat(line) + document);
            line += (int) document.lines().count();
        }
        return documents;
    }

    private static Unreadable unreadable(String file, int line, String key, Object... shown) {
        return new Unreadable(new Place(file, line, ""), ReadingTexts.of(key, shown));
    }

    private static int lineOfControl(String text) {
        int end = 0;
        while (end < text.length() && StreamReader.isPrintable(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }

    private Tree document(Node node) {
        return tree(node, new Place(file, line(node), ""));
    }

    private Tree tree(Node node, Place place) {
        if (++values > MOST_VALUES) {
            throw new Unreadable(place, ReadingTexts.of("too-many-values", MOST_VALUES));
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar, place);
        }
        if (!around.add(node)) {
            throw new Unreadable(place, ReadingTexts.of("contains-itself"));
        }
        var tree = node instanceof MappingNode mapping ? mapping(mapping, place) : sequence((SequenceNode) node, place);
        around.remove(node);
        return tree;
    }

    /** Each word of the law is one object, as in facts read in bulk: whether two are the same is seen without reading them. */
    private static Tree scalar(ScalarNode scalar, Place place) {
        return new Tree.Scalar(place, scalar.getValue().intern(), KINDS.getOrDefault(scalar.getTag(), Tree.Kind.TEXT));
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
