package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing acknowledged is lost, and an interrupted import can be repeated without harm. */
@ExtendWith(SharedDaiar.class)
class KillIT {

    private static final Path[] CSV = {
        Project.sample("trainings.csv"),
        Project.sample("employers.csv"),
        Project.sample("appraisals.csv"),
        Project.sample("staff.csv")
    };

    @Test
    void an_import_of_csv_files_killed_and_repeated_ends_as_the_undisturbed_one_of_the_workbook(
            SharedDaiar.Running running) {
        try (var daiar = Daiar.fresh("killed")) {
            Import.sent(daiar.admin(), CSV).await(Set.of("RUNNING"));
            daiar.kill();
            daiar.start();
            Import.of(daiar.admin(), CSV);

            assertThat(new Register(daiar.admin()).seen()).isEqualTo(running.untouched());
        }
    }
}
