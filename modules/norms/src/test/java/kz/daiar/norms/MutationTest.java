package kz.daiar.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.daiar.norms.cases.CaseFolder;
import kz.daiar.norms.reading.Tree;
import kz.daiar.norms.reading.Unreadable;
import kz.daiar.norms.reading.YamlTree;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("A value of the law that is changed turns a shipped case red")
class MutationTest {

    private static final List<String> ACTS =
            List.of("decree-1457.yaml", "reserve.yaml", "kazguu.yaml", "order-1211.yaml");
    private static final Path CASES = Path.of("src/test/resources/cases");

    /** What explains a value rather than being one. */
    private static final List<String> NO_VALUES =
            List.of("cite", "interpretations", "on", "of", "month-end", "day-off");

    /** Another word of the same register, by the word it replaces. */
    private static final Map<String, String> OTHER = Map.ofEntries(
            Map.entry("ACADEMY", "REGIONAL_CENTRE"),
            Map.entry("REGIONAL_CENTRE", "ACADEMY"),
            Map.entry("FULL_TIME", "DISTANCE"),
            Map.entry("RETRAINING", "INTERNSHIP"),
            Map.entry("UPGRADING", "INTERNSHIP"),
            Map.entry("PREPARATION", "INTERNSHIP"),
            Map.entry("INTERNSHIP", "PREPARATION"),
            Map.entry("SECOND_HIGHER_EDUCATION", "INTERNSHIP"),
            Map.entry("CORPS_A", "POLITICAL"),
            Map.entry("CORPS_B", "POLITICAL"),
            Map.entry("POLITICAL", "CORPS_A"),
            Map.entry("FACULTY", "ADMIN_STAFF"),
            Map.entry("ADMIN_LEADER", "ADMIN_STAFF"),
            Map.entry("EDUCATION_LEADER", "EDUCATION_SPECIALIST"),
            Map.entry("EDUCATION_SPECIALIST", "EDUCATION_LEADER"),
            Map.entry("SHORT", "LONG"),
            Map.entry("MEDIUM", "LONG"),
            Map.entry("LONG", "SHORT"),
            Map.entry("HEAD", "HR_OFFICER"),
            Map.entry("FOREIGN", "OTHER_EDUCATION"),
            Map.entry("management", "finance"),
            Map.entry("true", "false"),
            Map.entry("CATEGORY_WITHOUT_VENUE", "CATEGORY_MISSING"),
            Map.entry("CATEGORY_MISSING", "CATEGORY_WITHOUT_VENUE"),
            Map.entry("UPGRADING_CERTIFICATE", "STATE_DIPLOMA"),
            Map.entry("RETRAINING_CERTIFICATE", "STATE_DIPLOMA"),
            Map.entry("INTERNSHIP_CERTIFICATE", "STATE_DIPLOMA"),
            Map.entry("STATE_DIPLOMA", "UPGRADING_CERTIFICATE"));

    /** One value of a norm file, and what it is changed to. */
    private record Mutant(String act, int line, String from, String to) {

        String applied(String text) {
            var lines = text.split("\n", -1);
            lines[line - 1] = lines[line - 1].replaceFirst(Pattern.quote(from), to);
            return String.join("\n", lines);
        }
    }

    @TestFactory
    Stream<DynamicTest> each_cited_value() {
        var mutants = ACTS.stream().flatMap(MutationTest::mutantsOf).toList();
        assertThat(mutants).hasSizeGreaterThan(100);
        return mutants.stream()
                .map(mutant -> DynamicTest.dynamicTest(
                        mutant.act() + ":" + mutant.line() + " " + mutant.from() + " → " + mutant.to(),
                        () -> assertThat(isCaught(mutant))
                                .as("a case that fails for %s", mutant)
                                .isTrue()));
    }

    private static boolean isCaught(Mutant mutant) {
        var sources = new ArrayList<NormSet.Source>();
        for (var act : ACTS) {
            var text = shipped(act);
            sources.add(new NormSet.Source(act, act.equals(mutant.act()) ? mutant.applied(text) : text));
        }
        try {
            var norms = NormSet.of(
                    source("vocabulary.yaml"), source("interpretations.yaml"), source("holidays.yaml"), sources);
            return new CaseFolder(norms).run(CASES).stream().anyMatch(run -> !run.passed());
        } catch (Unreadable refusedAtLoad) {
            return true;
        }
    }

    private static Stream<Mutant> mutantsOf(String act) {
        var found = new ArrayList<Mutant>();
        collect(act, YamlTree.read(act, shipped(act)).get(0), found);
        return found.stream();
    }

    private static void collect(String act, Tree tree, List<Mutant> found) {
        if (tree instanceof Tree.Sequence sequence) {
            sequence.items().forEach(item -> collect(act, item, found));
        } else if (tree instanceof Tree.Mapping mapping) {
            boolean cited = mapping.entries().containsKey("cite");
            mapping.entries().forEach((key, value) -> {
                if (cited && !NO_VALUES.contains(key)) {
                    mutate(act, key, value, found);
                }
                collect(act, value, found);
            });
        }
    }

    private static void mutate(String act, String key, Tree value, List<Mutant> found) {
        if (value instanceof Tree.Scalar scalar) {
            var changed = changed(scalar.text());
            if (changed != null) {
                found.add(new Mutant(act, scalar.place().line(), key + ": " + scalar.text(), key + ": " + changed));
            }
        } else if (value instanceof Tree.Sequence sequence && !sequence.items().isEmpty()) {
            var items = sequence.items().stream()
                    .map(item -> ((Tree.Scalar) item).text())
                    .toList();
            int line = value.place().line();
            for (int i = 0; i < items.size(); i++) {
                var rest = new ArrayList<>(items);
                var gone = rest.remove(i);
                if (rest.isEmpty()) {
                    rest.add(OTHER.getOrDefault(gone, gone));
                }
                found.add(new Mutant(act, line, String.join(", ", items), String.join(", ", rest)));
            }
        }
    }

    private static String changed(String text) {
        if (text.matches("\\d+")) {
            return String.valueOf(Integer.parseInt(text) + 1);
        }
        if (text.matches("P\\d+[YM]")) {
            return "P" + (Integer.parseInt(text.substring(1, text.length() - 1)) + 1) + text.charAt(text.length() - 1);
        }
        return OTHER.get(text);
    }

    private static NormSet.Source source(String name) {
        return new NormSet.Source(name, shipped(name));
    }

    private static String shipped(String name) {
        try (var in = NormSet.class.getResourceAsStream("/norms/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
