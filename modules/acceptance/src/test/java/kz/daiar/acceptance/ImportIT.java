package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The import as a caller sees it. */
@ExtendWith(SharedDaiar.class)
class ImportIT {

    @Test
    void refuses_exactly_the_faulty_rows(SharedDaiar.Running running) throws IOException {
        var expected = new TreeSet<>(Files.readAllLines(Path.of("src/test/resources/kz/daiar/acceptance/refused.txt")));

        assertThat(running.sample().refused()).isEqualTo(expected);
        assertThat(running.sample().count("refused")).isEqualTo(expected.size());
    }

    @Test
    void the_same_file_again_changes_nothing(SharedDaiar.Running running) {
        var register = new Register(running.daiar().admin());
        var before = register.listedDuties();
        var again = Import.of(running.daiar().admin(), Project.sample("personnel.xlsx"));

        assertThat(again.count("added")).isZero();
        assertThat(again.count("changed")).isZero();
        assertThat(again.count("same")).isEqualTo(running.sample().count("added"));
        assertThat(again.refused()).isEqualTo(running.sample().refused());
        assertThat(register.listedDuties()).isEqualTo(before);
    }
}
