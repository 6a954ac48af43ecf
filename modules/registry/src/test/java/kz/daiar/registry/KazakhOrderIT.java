package kz.daiar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.testing.Database;
import kz.daiar.kernel.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Persons stand in the order of the Kazakh alphabet")
class KazakhOrderIT {

    @Test
    void on_every_page_of_the_list() throws SQLException {
        var database = Database.empty();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO registry.person (iin, surname, name, recorded_by) SELECT '63092341221' || n, names[n], 'Әсел', 'it'"
                            + " FROM (SELECT ARRAY['Яковлева', 'Қасымова', 'Әбдірова', 'Козлова', 'Ақанова', 'Ірге'] AS names) list,"
                            + " generate_series(1, 6) n");
        }

        var doors = new Doors(database);
        doors.as(new Account("system", Set.of(Role.SYSTEM), Set.of(), Language.KK));

        assertThat(surnames(doors)).containsExactly("Ақанова", "Әбдірова", "Козлова", "Қасымова", "Ірге", "Яковлева");
    }

    private static List<String> surnames(Doors doors) {
        var surnames = new ArrayList<String>();
        var after = "";
        do {
            var from = after;
            var page = doors.run(() -> doors.persons().page(null, from, 2));
            page.items().forEach(person -> surnames.add(person.facts().surname()));
            after = page.next();
        } while (after != null);
        return surnames;
    }
}
