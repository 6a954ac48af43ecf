package kz.daiar.norms.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("./daiar cases")
class CasesCommandTest {

    private static final String BROKEN = "src/test/resources/broken";

    /** A case of four lines that passes. */
    private static final String PASSES =
            """
            case: Corps A is retrained at the Academy
            question: VENUE
            given: {act: decree-1457, population: CORPS_A}
            expect: {venues: [ACADEMY]}
            """;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void says_file_line_and_field_of_a_case_that_cannot_be_read() {
        int exit = run(BROKEN);

        assertThat(exit).isEqualTo(1);
        assertThat(output().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("case.yaml:5", "person.appointments[0].population", "CORPS_X"),
                        line -> assertThat(line)
                                .contains("case.yaml:12", "person.appointments[0].rank", "unknown field"),
                        line -> assertThat(line).contains("case.yaml:16", "asOf", "2014-02-30"),
                        line -> assertThat(line).contains("act decree-9999 not loaded"),
                        line -> assertThat(line).isEqualTo("0 passed, 4 failed"));
    }

    @Test
    void reports_a_file_that_is_no_yaml_as_one_failure(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("torn.yml"), "case: [unclosed");

        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(output()).contains("torn.yml").endsWith("0 passed, 1 failed\n");
    }

    @Test
    void reports_every_difference_of_a_case_that_fails(@TempDir Path folder) throws Exception {
        var shipped = Files.readString(Path.of("src/test/resources/cases/decree-interpretations.yaml"));
        var first = shipped.split("(?m)^---$")[0].replace("due: 2015-02-28", "due: 2015-03-01");
        Files.writeString(folder.resolve("wrong.yaml"), first);

        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(output()).contains("duties[0].due: expected 2015-03-01, got 2015-02-28");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documentsAmiss")
    void goes_on_past_a_document_that(String isAmiss, String document, String said, @TempDir Path folder)
            throws Exception {
        Files.writeString(folder.resolve("a.yaml"), PASSES + "---\n" + document + "\n---\n" + PASSES);
        Files.writeString(folder.resolve("b.yaml"), PASSES);

        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(output().lines()).satisfiesExactly(line -> assertThat(line).contains(said), line -> assertThat(line)
                .isEqualTo("3 passed, 1 failed"));
    }

    private static Stream<Arguments> documentsAmiss() {
        return Stream.of(
                arguments("contains itself", "case: x\nperson: &p\n  x: *p", "a.yaml:8: : person.x: contains itself"),
                arguments("names a list too often", manyAliases(), "not readable as YAML"),
                arguments("is nested too deeply", "case: " + "[".repeat(5000), "a.yaml:6: : more than 100 levels"),
                arguments("doubles itself over and over", doubled(), "more than 200\u00a0000 values"),
                arguments("holds a control character", "case: x\nasOf: \0", "a.yaml:7: : control character"),
                arguments("repeats a key", "case: x\ncase: y", "a.yaml:7: : case: the key stands twice"),
                arguments("is no YAML", "case: [x", "a.yaml:7: "),
                arguments(
                        "asks for a year nobody lives to see",
                        "case: x\nquestion: PLAN_DATES\ngiven:\n  act: kazguu\n  year: 2000000000\nexpect: {}",
                        "a.yaml:10: x: given.year: out of range"),
                arguments(
                        "counts more people than live",
                        "case: x\nquestion: STAFFING\ngiven: {act: order-1211, contingent: 1e30, universityNorm: 1}\nexpect: {}",
                        "a.yaml:8: x: given.contingent: out of range"),
                arguments(
                        "pays by the fraction of a tiyn",
                        "case: x\nquestion: WORK_OFF_PERIOD\ngiven: {act: kazguu, amount: 1e-999999999, paidOn: 2022-03-01}\nexpect: {}",
                        "a.yaml:8: x: given.amount: out of range"),
                arguments(
                        "tells of a day without end",
                        "case: x\nasOf: +999999999-12-31\nperson: {}\nexpect: {}",
                        "a.yaml:7: x: asOf: out of range"),
                arguments(
                        "adopts an act nobody holds",
                        "case: x\nasOf: 2022-01-01\nadopts:\n  - {act: kazgu, from: 2021-01-01}\nperson: {}\nexpect: {}",
                        "a.yaml:9: x: adopts[0].act: act kazgu not loaded"),
                arguments(
                        "asks an act nobody holds",
                        "case: x\nquestion: VENUE\ngiven:\n  act: kazgu\nexpect: {}",
                        "a.yaml:9: x: given.act: act kazgu not loaded"),
                arguments(
                        "misspells a key of its own",
                        "case: x\nasOf: 2022-01-01\npersn: {}\nexpect: {}",
                        "a.yaml:8: x: persn: unknown field"),
                arguments(
                        "misspells what it expects of an answer",
                        "case: x\nquestion: VENUE\ngiven: {act: decree-1457, population: CORPS_A}\nexpect:\n  venus: [ACADEMY]",
                        "a.yaml:10: x: expect.venus: the answer holds no such value"),
                arguments(
                        "lets decide a role there is not",
                        "case: x\nquestion: RESERVE_ADMISSION\ngiven:\n  act: reserve\n  decidedBy: HEADD\nexpect: {}",
                        "a.yaml:10: x: given.decidedBy: unknown value: HEADD"),
                arguments("expects nothing", "case: x\nquestion: VENUE\ngiven: {act: kazguu}", "expect: missing"));
    }

    private static String manyAliases() {
        return "case: x\nperson: {a: &a [1], b: [" + "*a, ".repeat(60) + "*a]}";
    }

    /** Twenty-five lists, each of which holds the one before it twice. */
    private static String doubled() {
        return IntStream.range(1, 25)
                .mapToObj(i -> "  a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]")
                .collect(Collectors.joining("\n", "case: x\nperson:\n  a0: &a0 [1]\n", ""));
    }

    private int run(String folder) {
        return CasesCommand.run(List.of(folder), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
