package kz.daiar.norms.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.daiar.kernel.Language;
import kz.daiar.norms.NormSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("./daiar norms check")
class CheckCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void counts_and_succeeds_on_the_files_that_ship() {
        assertThat(run("check")).isZero();
        assertThat(printed()).contains("note: work-off.bands[1]").endsWith("errors: 0, notes: 14\n");
    }

    @Test
    void lays_the_files_of_a_folder_over_them() throws IOException {
        write("draft.yaml", shipped("kazguu.yaml").replace("below: 60000", "below: 59000"));
        write("cases.yaml", "case: no norm\nasOf: 2020-01-01\n");

        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(printed())
                .contains(folder + "/draft.yaml:")
                .contains("the bands leave a hole that is not named (59000–59999.99)")
                .contains("norms/decree-1457.yaml")
                .endsWith("errors: 1, notes: 14\n");
    }

    @Test
    void takes_the_acts_of_a_folder_alone_when_it_lists_them() throws IOException {
        write("acts.yaml", "acts: [only.yaml]\n");
        write("only.yaml", shipped("reserve.yaml"));

        assertThat(run("check", folder.toString())).isZero();
        assertThat(printed()).doesNotContain("decree-1457.yaml").contains("is not loaded");
    }

    @Test
    void names_a_file_that_is_listed_and_not_there() throws IOException {
        write("acts.yaml", "acts: [lost.yaml]\n");

        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(printed()).contains(folder + "/lost.yaml:1: error: there is no such file");
    }

    @Test
    void refuses_a_folder_without_norm_files_and_a_file_in_another_encoding() throws IOException {
        assertThat(run("check", folder.toString())).isEqualTo(1);
        Files.write(folder.resolve("foreign.yaml"), "norms: Қ".getBytes(StandardCharsets.UTF_16));
        assertThat(run("check", folder.toString())).isEqualTo(1);

        assertThat(printed()).contains("there is no norm file here").contains("no text in UTF-8");
    }

    @Test
    void says_how_it_is_used() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("check", "no-such-folder")).isEqualTo(2);
        assertThat(printed()).contains("usage: ./daiar norms check [DIR]").contains("no such folder");
    }

    @Test
    void takes_no_norm_file_for_a_case() throws IOException {
        write("reserve.yaml", shipped("reserve.yaml"));
        write("kazguu.yaml", shipped("kazguu.yaml").replace("months: 24, cite: \"8.1\"", "months: 24") + "\ncase: x\n");

        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(printed())
                .contains(folder + "/kazguu.yaml:")
                .contains("work-off.bands[5]: a rule must cite")
                .contains("case: unknown field");
    }

    @Test
    void names_an_empty_list_of_acts() throws IOException {
        write("acts.yaml", "");

        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(printed()).contains(folder + "/acts.yaml:1: error: the file is empty");
    }

    @Test
    void refuses_a_day_that_is_none() {
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);

        assertThat(CheckCommand.run(out, Language.EN, "xx", List.of("check"))).isEqualTo(2);
        assertThat(CheckCommand.run(out, Language.EN, " ", List.of("check"))).isZero();
        assertThat(printed()).contains("DAIAR_TODAY: not a day as yyyy-MM-dd: xx");
    }

    private int run(String... arguments) {
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new CheckCommand(out, Language.EN, Draft.TODAY).run(List.of(arguments));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String shipped(String name) {
        return NormSet.shipped().sources().stream()
                .filter(source -> source.name().equals("norms/" + name))
                .map(NormSet.Source::text)
                .findFirst()
                .orElseThrow();
    }
}
