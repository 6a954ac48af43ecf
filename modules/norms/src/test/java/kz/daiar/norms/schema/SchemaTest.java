package kz.daiar.norms.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.cases.CaseRun;
import kz.daiar.norms.checking.Finding;
import kz.daiar.norms.checking.NormCheck;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.question.Question;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Tree;
import kz.daiar.norms.reading.Unreadable;
import kz.daiar.norms.reading.YamlTree;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The schemas, the page about norm files and the reader know the same words")
class SchemaTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);
    private static final NormSet NORMS = NormSet.shipped();

    private final Schema norm = Schema.of("norm-file.schema.json");
    private final Schema cases = Schema.of("case-file.schema.json");

    @Test
    void every_shipped_act_fits() {
        assertThat(acts().size()).isEqualTo(4);
        for (var act : acts()) {
            assertThat(norm.complaints(act)).as(act.place().file()).isEmpty();
        }
    }

    @Test
    void every_shipped_case_fits() throws IOException {
        assertThat(shippedCases().size()).isGreaterThan(150);
        for (var one : shippedCases()) {
            assertThat(cases.complaints(one)).as(one.place().toString()).isEmpty();
        }
    }

    @Test
    void the_example_of_the_page_fits_is_read_and_has_no_fault() throws IOException {
        assertThat(norm.complaints(example())).isEmpty();
        var amended = NORMS.amended(List.of(new NormSet.Source("example.yaml", blocks().get(0))));

        assertThat(NormCheck.of(amended, DAY)).filteredOn(Finding::isError).isEmpty();
    }

    @Test
    void the_case_examples_of_the_page_fit_and_pass() throws IOException {
        var examples = YamlTree.read("norm-files.md", blocks().get(1));

        assertThat(examples.size()).isEqualTo(2);
        for (var one : examples) {
            assertThat(cases.complaints(one)).isEmpty();
            assertThat(CaseRun.of(one, NORMS).differences()).isEmpty();
        }
    }

    @Test
    void the_reader_of_acts_asks_for_exactly_the_words_of_the_schema_and_the_example_shows_each() throws IOException {
        var words = new AskedWords(norm);
        read(words.listening(example()));

        assertThat(words.asked().size()).isGreaterThan(35);
        words.asked().forEach((part, asked) -> {
            assertThat(asked).isEqualTo(AskedWords.words(part));
            assertThat(words.written(part)).as("written in the example").containsAll(shownEach(part));
        });
    }

    @Test
    void the_reader_of_cases_asks_for_exactly_the_words_of_the_schema() throws IOException {
        var words = new AskedWords(cases);
        shippedCases().forEach(one -> CaseRun.of(words.listening(one), NORMS));

        assertThat(words.asked().size()).isGreaterThan(18);
        words.asked().forEach((part, asked) -> {
            if (!isExpectation(part)) {
                assertThat(asked).containsAll(AskedWords.words(part));
                assertThat(AskedWords.words(part)).containsAll(withoutTheQuestionWhether(asked, part));
            }
        });
    }

    @Test
    void the_schema_names_everything_a_calculator_can_answer() throws IOException {
        for (var one : shippedCases()) {
            if (Fields.of(one).has("question")) {
                var governing = cases.governing(cases.root(), one);
                assertThat(AskedWords.words(governing.at("/properties/expect"))).containsAll(answered(one));
            }
        }
    }

    @Test
    void a_word_nobody_knows_is_refused_by_both_wherever_it_stands() throws IOException {
        var example = example();
        var hosts = mappings(example).toList();

        assertThat(hosts.size()).isGreaterThan(80);
        for (var host : hosts) {
            var stranger = with(example, host);
            assertThat(norm.complaints(stranger)).as(host.place().field()).isNotEmpty();
            assertThatThrownBy(() -> read(stranger)).as(host.place().field()).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void a_value_the_schema_refuses_is_refused_by_the_reader_or_told_by_the_checks() throws IOException {
        var refused = mutants(example())
                .filter(mutant -> !norm.complaints(mutant).isEmpty())
                .toList();

        assertThat(refused.size()).isGreaterThan(200);
        assertThat(refused.stream().filter(SchemaTest::passes).map(SchemaTest::difference))
                .isEmpty();
    }

    @Test
    void closed_registers_are_those_of_the_vocabulary() {
        var registers = Map.of(
                "population",
                "population",
                "kind",
                "kind",
                "venue-code",
                "venue",
                "form",
                "form",
                "funding",
                "funding",
                "gap",
                "gap");

        assertThat(registers)
                .allSatisfy((part, register) -> assertThat(codes(norm.root().at("/$defs/" + part)))
                        .isEqualTo(NORMS.vocabulary().codes(register)));
        assertThat(codes(cases.root().at("/$defs/employer-kind")))
                .isEqualTo(NORMS.vocabulary().codes("employer-kind"));
    }

    private static Set<String> codes(JsonNode part) {
        var codes = new LinkedHashSet<String>();
        part.get("enum").forEach(code -> codes.add(code.asText()));
        return codes;
    }

    /** The page shows citations and interpretations once for all parts. */
    private static Set<String> shownEach(JsonNode part) {
        var words = AskedWords.words(part);
        words.removeAll(Set.of("cite", "interpretations"));
        return words;
    }

    /** Whether a case puts a question is asked before it is known to be about a person. */
    private static Set<String> withoutTheQuestionWhether(Set<String> asked, JsonNode part) {
        var words = new TreeSet<>(asked);
        words.removeIf(
                word -> word.equals("question") && part.path("properties").has("person"));
        return words;
    }

    private static boolean isExpectation(JsonNode part) {
        return part.path("properties").has("error");
    }

    private static void read(Tree act) {
        var before = new LinkedHashMap<String, ActFile>();
        NORMS.acts().forEach(one -> before.put(one.slug(), NORMS.file(one.slug())));
        ActFile.read(act, NORMS.vocabulary(), NORMS.interpretations(), before);
    }

    private static Set<String> answered(Tree one) {
        try {
            return Question.read(Fields.of(one)).answer(NORMS).values().keySet();
        } catch (RuleBroken refused) {
            return Set.of("error");
        }
    }

    private static Stream<Tree.Mapping> mappings(Tree tree) {
        if (tree instanceof Tree.Mapping mapping) {
            return Stream.concat(
                    Stream.of(mapping), mapping.entries().values().stream().flatMap(SchemaTest::mappings));
        }
        return tree instanceof Tree.Sequence sequence
                ? sequence.items().stream().flatMap(SchemaTest::mappings)
                : Stream.empty();
    }

    private static Tree with(Tree tree, Tree.Mapping host) {
        if (tree instanceof Tree.Mapping mapping) {
            var entries = new LinkedHashMap<String, Tree>();
            mapping.entries().forEach((key, value) -> entries.put(key, with(value, host)));
            if (mapping == host) {
                entries.put("unheard", new Tree.Scalar(host.place(), "1", Tree.Kind.NUMBER));
            }
            return new Tree.Mapping(mapping.place(), entries);
        }
        if (tree instanceof Tree.Sequence sequence) {
            var items = new ArrayList<Tree>();
            sequence.items().forEach(item -> items.add(with(item, host)));
            return new Tree.Sequence(sequence.place(), items);
        }
        return tree;
    }

    /** The file with one value turned into one that is hardly meant: nothing, less than nothing, another writing. */
    private static Stream<Tree> mutants(Tree tree) {
        if (tree instanceof Tree.Mapping mapping) {
            return mapping.entries().keySet().stream()
                    .flatMap(key -> mutants(mapping.entries().get(key)).map(mutant -> {
                        var entries = new LinkedHashMap<>(mapping.entries());
                        entries.put(key, mutant);
                        return new Tree.Mapping(mapping.place(), entries);
                    }));
        }
        if (tree instanceof Tree.Sequence sequence) {
            var empty = new Tree.Sequence(sequence.place(), List.of());
            var changed = IntStream.range(0, sequence.items().size())
                    .boxed()
                    .flatMap(i -> mutants(sequence.items().get(i)).map(mutant -> {
                        var items = new ArrayList<>(sequence.items());
                        items.set(i, mutant);
                        return (Tree) new Tree.Sequence(sequence.place(), items);
                    }));
            return Stream.concat(Stream.of(empty), changed);
        }
        var value = (Tree.Scalar) tree;
        var instead = value.kind() == Tree.Kind.NUMBER
                ? Stream.of("-120", "0")
                : Stream.of("", "P1W", value.text().toUpperCase(Locale.ROOT).replace('-', '_'));
        return Stream.concat(
                Stream.of(new Tree.Scalar(tree.place(), "null", Tree.Kind.NOTHING)),
                instead.map(text -> new Tree.Scalar(tree.place(), text, value.kind())));
    }

    /** Whether reader and checks let the file pass. */
    private static boolean passes(Tree act) {
        try {
            read(act);
        } catch (Unreadable refused) {
            return false;
        }
        var source = new NormSet.Source("example.yaml", Schema.json(act).toString());
        return NormCheck.isSound(NormCheck.of(NORMS.sourcesWith(List.of(source)), DAY));
    }

    /** What the mutant has that the example has not. */
    private static String difference(Tree mutant) {
        try {
            var written = values(example()).toList();
            return values(mutant)
                    .filter(value -> !written.contains(value))
                    .findFirst()
                    .orElse("an empty list");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> values(Tree tree) {
        if (tree instanceof Tree.Mapping mapping) {
            return mapping.entries().values().stream().flatMap(SchemaTest::values);
        }
        if (tree instanceof Tree.Sequence sequence) {
            return sequence.items().isEmpty()
                    ? Stream.of(sequence.place().field() + " []")
                    : sequence.items().stream().flatMap(SchemaTest::values);
        }
        var scalar = (Tree.Scalar) tree;
        return Stream.of(scalar.place().field() + " " + scalar.kind() + " '" + scalar.text() + "'");
    }

    private static List<Tree> acts() {
        return NORMS.sources().stream()
                .skip(3)
                .map(source -> YamlTree.read(source.name(), source.text()).get(0))
                .toList();
    }

    private static List<Tree> shippedCases() throws IOException {
        try (var files = Files.list(CASES)) {
            return files.sorted().flatMap(file -> documents(file).stream()).toList();
        }
    }

    private static List<Tree> documents(Path file) {
        try {
            return YamlTree.read(file.toString(), Files.readString(file)).stream()
                    .filter(Tree.Mapping.class::isInstance)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tree example() throws IOException {
        return YamlTree.read("example.yaml", blocks().get(0)).get(0);
    }

    /** The YAML blocks of the page: the act with every word, and the cases. */
    private static List<String> blocks() throws IOException {
        var page = Files.readString(Path.of("../../docs/norm-files.md"));
        return Pattern.compile("(?ms)^```yaml\\n(.*?)^```")
                .matcher(page)
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
