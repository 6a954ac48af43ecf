package kz.daiar.norms.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("./daiar cases")
class CasesCommandTest {

    private static final String BROKEN = "src/test/resources/broken";

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

    private int run(String folder) {
        return CasesCommand.run(List.of(folder), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
