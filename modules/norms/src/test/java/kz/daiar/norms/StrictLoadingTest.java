package kz.daiar.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import kz.daiar.kernel.Language;
import kz.daiar.norms.reading.Unreadable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A norm file is read strictly")
class StrictLoadingTest {

    private static final String DECREE = shipped("decree-1457.yaml");

    @ParameterizedTest(name = "{0} instead of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        norms: 2                  | norms: 1                  | format 1
        cite: "131"               | cite: "13"                | no paragraph 131
        unheard: 1                | norms: 1                  | missing
        at-leest: 120             | at-least: 120             | unknown field
        at-least: many            | at-least: 120             | not a whole number
        after: six months         | after: P6M                | not a term
        ground: FIRST_ENTRY_C     | ground: FIRST_ENTRY_B     | not in the register ground
        any: [ACADEMIA]           | any: [ACADEMY]            | not in the register venue
        table: no-such-table      | table: retraining-venue   | no table no-such-table
        interpretations: I-700    | interpretations: I-7      | no interpretation I-700
        month-end: first-day      | month-end: last-day       | known: last-day
        C-5..C-1                  | C-1..C-5                  | not a category
        """)
    void and_each_fault_is_said_with_file_line_and_field(String fault, String instead, String said) {
        assertThat(DECREE).contains(instead);
        var broken = DECREE.replaceFirst(Pattern.quote(instead), fault);

        assertThatThrownBy(() -> load(broken))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith("draft.yaml:")
                .hasMessageContaining(said)
                .satisfies(thrown ->
                        assertThat(((Unreadable) thrown).place().line()).isPositive());
    }

    @Test
    void a_rule_without_citation_is_refused() {
        var broken = DECREE.replaceFirst("hours: \\{at-least: 120, cite: \"16\"\\}", "hours: {at-least: 120}");

        assertThatThrownBy(() -> load(broken)).hasMessageContaining("must cite");
    }

    @Test
    void a_key_that_stands_twice_is_refused() {
        assertThatThrownBy(() -> load(DECREE + "\nmerge: []\n")).hasMessageContaining("twice");
    }

    @Test
    void versions_that_do_not_follow_one_another_are_refused() {
        var version = DECREE.substring(
                DECREE.indexOf("      - from: 2013-08-27\n        rows:"), DECREE.indexOf("\nduties:"));
        var broken = DECREE.replace(version, version + version);

        assertThatThrownBy(() -> load(broken)).hasMessageContaining("must come after");
    }

    @Test
    void the_reader_s_language_is_spoken() {
        assertThatThrownBy(() -> load(DECREE.replaceFirst("norms: 1", "norms: 2")))
                .satisfies(thrown ->
                        assertThat(((Unreadable) thrown).reason(Language.RU)).contains("формата"));
    }

    @Test
    void every_change_of_a_file_changes_the_hash_of_the_set() {
        assertThat(load(DECREE).hash())
                .isNotEqualTo(load(DECREE + "\n# read again\n").hash());
    }

    @Test
    void a_later_wording_governs_what_arises_from_its_first_day() {
        var norms = load(withLaterTerm());

        assertThat(dues(norms, "2018-03-31")).containsExactly("2018-09-30");
        assertThat(dues(norms, "2018-04-01")).containsExactly("2018-08-01");
    }

    @Test
    void a_second_document_in_a_file_is_refused_and_so_is_a_file_without_any() {
        assertThatThrownBy(() -> load(DECREE + "\n---\nmore: text\n"))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith("draft.yaml:")
                .hasMessageContaining("one document");
        assertThatThrownBy(() -> load("")).isInstanceOf(Unreadable.class).hasMessageContaining("empty");
    }

    /** The decree with retraining of first entrants of corps A due in four months from 2018-04-01. */
    private static String withLaterTerm() {
        int start = DECREE.indexOf("      - from: 2013-08-27", DECREE.indexOf("  first-entry-a:"));
        int end = DECREE.indexOf("  first-entry-b:");
        var wording = DECREE.substring(start, end);
        var later = wording.replace("2013-08-27", "2018-04-01").replace("P6M", "P4M");
        return DECREE.replace(wording, wording + later);
    }

    private static List<String> dues(NormSet norms, String appointed) {
        var from = LocalDate.parse(appointed);
        var appointment = new Facts.Appointment(
                from, null, "CORPS_A", null, false, false, List.of(), null, "STATE_BODY", List.of(), null);
        var facts = new Facts(List.of(appointment), List.of(), List.of(), List.of());
        return norms.evaluate(facts, from).duties().stream()
                .map(duty -> duty.due().toString())
                .toList();
    }

    private static NormSet load(String decree) {
        return NormSet.of(
                source("vocabulary.yaml"),
                source("interpretations.yaml"),
                source("holidays.yaml"),
                List.of(new NormSet.Source("draft.yaml", decree)));
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
