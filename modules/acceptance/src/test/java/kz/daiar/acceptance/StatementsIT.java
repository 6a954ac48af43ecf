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
    private static final String CENTRE = "060640901007";

    /** Listeners of the two groups, whose numbers nobody else of the run has. */
    private static final List<String> LISTENERS =
            List.of("991230500010", "991230500020", "991230500030", "991230500040");

    private Caller admin;
    private Visitor visitor;
    private List<String> people;
    private DatabaseLog database;

    @BeforeAll
    void somebody_looks_on(SharedDaiar.Running running) {
        admin = running.daiar().admin();
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
        var few = group("ST-1", LISTENERS.subList(0, 1));
        var many = group("ST-3", LISTENERS.subList(1, LISTENERS.size()));

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

    private String group(String code, List<String> listeners) {
        var group = admin.post(
                        "training/groups",
                        "{\"programme\":" + programme() + ",\"code\":\"" + code + "\",\"from\":\"2017-06-19\","
                                + "\"to\":\"2017-06-30\",\"places\":5,\"language\":\"kk\"}")
                .get("id")
                .asText();
        admin.post("training/groups/" + group + "/state", "{\"state\":\"OPEN\"}");
        listeners.forEach(this::record);
        listeners.forEach(iin -> admin.post(
                "sending/places", "{\"group\":" + group + ",\"iin\":\"" + iin + "\",\"why\":\"өз өтініші\"}"));
        return group;
    }

    private String programme() {
        admin.call(
                "POST",
                "training/providers",
                "{\"bin\":\"" + CENTRE + "\",\"nameKk\":\"Орталық\",\"nameRu\":\"Центр\",\"venue\":\"REGIONAL_CENTRE\","
                        + "\"signatory\":\"Директор\"}");
        var programme = admin.post(
                        "training/programmes",
                        "{\"provider\":\"" + CENTRE + "\",\"titleKk\":\"Бағдарлама\",\"titleRu\":\"Программа\","
                                + "\"kind\":\"RETRAINING\",\"populations\":[\"CORPS_B\"],\"hours\":120,"
                                + "\"form\":\"FULL_TIME\",\"languages\":[\"kk\"]}")
                .get("id")
                .asText();
        for (var step : List.of("state SENT", "agreement AGREED", "state APPROVED")) {
            var words = step.split(" ");
            admin.post("training/programmes/" + programme + "/" + words[0], "{\"state\":\"" + words[1] + "\"}");
        }
        return programme;
    }

    /** Whoever is on record already is left as he is. */
    private void record(String iin) {
        var body = admin.get("registry/employers?size=1")
                .get("items")
                .get(0)
                .get("bin")
                .asText();
        var person = "{\"iin\":\"" + iin + "\",\"surname\":\"Санақ\",\"name\":\"Адам\"}";
        if (admin.call("POST", "registry/persons", person).statusCode() < 300) {
            admin.post(
                    "registry/appointments",
                    "{\"iin\":\"" + iin + "\",\"employer\":\"" + body
                            + "\",\"from\":\"2017-05-02\",\"population\":\"CORPS_B\",\"category\":\"C-O-4\"}");
        }
    }
}
