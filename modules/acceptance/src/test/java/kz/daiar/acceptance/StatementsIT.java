package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A page asks the database as often for many rows as for few")
@ExtendWith(SharedDaiar.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsIT {

    private static final String USER = "it-statements";
    private static final String PASSWORD = "Statements-it-2017";

    private Caller admin;
    private Centre centre;
    private String programme;
    private Visitor visitor;
    private List<String> people;
    private DatabaseLog database;

    @BeforeAll
    void somebody_looks_on(SharedDaiar.Running running) {
        admin = running.daiar().admin();
        centre = Centre.of(running);
        programme = centre.programme("RETRAINING", 120, "FULL_TIME");
        admin.post(
                "users",
                "{\"user\":\"" + USER + "\",\"password\":\"" + PASSWORD + "\",\"roles\":[\"ADMIN\"],\"employers\":[]}");
        visitor = new Visitor(running.daiar().url()).enter(USER, PASSWORD);
        people = new Register(admin).people();
        database = new DatabaseLog(running.daiar().home());
    }

    @AfterAll
    void the_log_is_short_again() {
        database.close();
    }

    @Test
    void the_worklist() {
        assertThat(statements("worklist.xhtml?list=all"))
                .isEqualTo(statements("worklist.xhtml?list=all&q=" + people.get(0)))
                .isLessThanOrEqualTo(12);
    }

    @Test
    void the_people() {
        assertThat(statements("persons.xhtml"))
                .isEqualTo(statements("persons.xhtml?q=" + people.get(0)))
                .isLessThanOrEqualTo(8);
    }

    @Test
    void the_card() {
        var counts = Stream.of(0, people.size() / 3, people.size() / 2, people.size() - 1)
                .mapToInt(place -> statements("card.xhtml?iin=" + people.get(place)))
                .summaryStatistics();

        assertThat(counts.getMax() - counts.getMin())
                .as("who never was in a group has none looked up")
                .isLessThanOrEqualTo(1);
        assertThat(counts.getMax()).isLessThanOrEqualTo(40);
    }

    @Test
    void the_listed_duties() {
        assertThat(asked(() -> admin.get("duties?size=1")))
                .isEqualTo(asked(() -> admin.get("duties?size=200")))
                .isLessThanOrEqualTo(15);
    }

    @Test
    void the_group() {
        var few = group(1);
        var many = group(3);

        assertThat(statements("group.xhtml?id=" + many))
                .isEqualTo(statements("group.xhtml?id=" + few))
                .isLessThanOrEqualTo(40);
    }

    private int statements(String page) {
        return asked(() -> assertThat(visitor.get(page).statusCode()).isEqualTo(200));
    }

    /** What is read once and then remembered is read before; what the house asks for itself meanwhile does not come twice. */
    private int asked(Runnable looking) {
        looking.run();
        return Math.min(
                database.during(looking).size(), database.during(looking).size());
    }

    private String group(int listeners) {
        var group = centre.group(programme, listeners);
        for (int i = 0; i < listeners; i++) {
            centre.place(group, centre.entrant("C-O-4"));
        }
        return group;
    }
}
