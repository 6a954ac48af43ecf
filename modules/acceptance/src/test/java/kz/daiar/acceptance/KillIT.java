package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing acknowledged is lost, and an interrupted import can be repeated without harm. */
@ExtendWith(SharedDaiar.class)
class KillIT {

    @Test
    void killed_in_the_middle_of_an_import_and_repeated_it_ends_as_undisturbed(SharedDaiar.Running running) {
        try (var daiar = Daiar.fresh("killed")) {
            Import.sent(daiar.admin(), Project.sample("personnel.xlsx")).await(Set.of("RUNNING"));
            daiar.kill();
            daiar.start();
            Import.of(daiar.admin(), Project.sample("personnel.xlsx"));

            assertThat(new Register(daiar.admin()).seen()).isEqualTo(running.untouched());
        }
    }
}
