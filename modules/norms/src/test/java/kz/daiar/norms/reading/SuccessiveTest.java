package kz.daiar.norms.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A later version that says only what it changes")
class SuccessiveTest {

    private static final String FIRST =
            """
            versions:
              - {from: 2013-08-27, to: 2030-12-31, term: P6M, hours: 120}
            """;

    private record Wording(String from, String to, String term, int hours) {}

    @Test
    void is_read_as_if_it_were_written_in_full() {
        assertThat(read(FIRST
                        + "  - {from: 2018-04-01, change: {term: P4M}}\n  - {from: 2020-01-01, change: {hours: 80}}"))
                .containsExactly(
                        new Wording("2013-08-27", "2030-12-31", "P6M", 120),
                        new Wording("2018-04-01", null, "P4M", 120),
                        new Wording("2020-01-01", null, "P4M", 80));
    }

    @Test
    void needs_a_version_before_it() {
        refused("versions:\n  - {from: 2018-04-01, change: {term: P4M}}\n", "no version before it", 2);
    }

    @Test
    void says_nothing_beside_its_days_and_the_change() {
        refused(FIRST + "  - {from: 2018-04-01, hours: 80, change: {term: P4M}}", "only its days", 3);
        refused(FIRST + "  - {from: 2018-04-01, change: {to: 2019-01-01}}", "beside change", 3);
        refused(FIRST + "  - {from: 2018-04-01, change: {none: 1}}", "unknown", 3);
    }

    private static void refused(String yaml, String why, int line) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.getMessage())
                        .contains(why)
                        .contains(":" + line + ":"));
    }

    private static List<Wording> read(String yaml) {
        return Fields.of(YamlTree.read("act.yaml", yaml).get(0))
                .versions(
                        "versions",
                        one -> new Wording(
                                one.text("from"), one.optionalText("to"), one.text("term"), one.number("hours")));
    }
}
