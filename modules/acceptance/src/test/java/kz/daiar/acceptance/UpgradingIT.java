package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import kz.daiar.kernel.Paragraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A plan of upgrading, from the duties that fall due to the head's approval")
@ExtendWith(SharedDaiar.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpgradingIT {

    private static final String BODY = "999940900171";
    private static final String SERVANT = "880101499928";

    private Caller admin;
    private Caller officer;
    private Caller head;

    @BeforeAll
    void a_body_has_a_servant(SharedDaiar.Running running) {
        admin = running.daiar().admin();
        admin.post(
                "registry/employers",
                "{\"bin\":\"" + BODY + "\",\"kind\":\"STATE_BODY\",\"nameKk\":\"Агенттік\",\"nameRu\":\"Агентство\"}");
        officer = user(running, "up-officer", "HR_OFFICER");
        head = user(running, "up-head", "HEAD");
        admin.post("registry/persons", "{\"iin\":\"" + SERVANT + "\",\"surname\":\"Жоспар\",\"name\":\"Адам\"}");
        admin.post(
                "registry/appointments",
                "{\"iin\":\"" + SERVANT + "\",\"employer\":\"" + BODY
                        + "\",\"from\":\"2015-05-04\",\"population\":\"CORPS_B\",\"category\":\"C-4\"}");
    }

    private static Caller user(SharedDaiar.Running running, String name, String role) {
        running.daiar()
                .admin()
                .post(
                        "users",
                        "{\"user\":\"" + name + "\",\"password\":\"Upgrading-it-2017\",\"roles\":[\"" + role
                                + "\"],\"employers\":[\"" + BODY + "\"]}");
        return running.daiar().as(name, "Upgrading-it-2017");
    }

    @Test
    @Paragraph({"decree-1457/24", "decree-1457/25"})
    void the_officer_drafts_and_changes_it_and_the_head_alone_approves() {
        var plan = officer.post("upgrading/plans", "{\"employer\":\"" + BODY + "\",\"year\":2018}");
        var path = "upgrading/plans/" + plan.get("id");
        var line = line(path);
        assertThat(line.get("iin").asText()).isEqualTo(SERVANT);
        assertThat(line.get("due").asText()).isEqualTo("2018-05-04");
        assertThat(line.get("quarter").asInt()).isEqualTo(2);

        var tooMany = put(line, 81);
        assertThat(tooMany.statusCode()).isEqualTo(422);
        assertThat(tooMany.body()).contains("\"basis\":\"decree-1457/25\"");
        assertThat(put(line, 40).statusCode()).isEqualTo(200);
        assertThat(line(path).get("hours").asInt()).isEqualTo(40);

        assertThat(officer.call("POST", path + "/approval", "").statusCode()).isEqualTo(403);
        assertThat(head.post(path + "/approval", "").get("state").asText()).isEqualTo("APPROVED");
        assertThat(put(line(path), 24).statusCode()).as("an approved plan").isEqualTo(409);
        assertThat(officer.get(path + "/carried").get(0).get("notSent").asInt()).isEqualTo(1);
    }

    private JsonNode line(String path) {
        return officer.get(path + "/lines").get("items").get(0);
    }

    private HttpResponse<String> put(JsonNode line, int hours) {
        return officer.put(
                "upgrading/plans/lines/" + line.get("id"),
                line.get("version").asInt(),
                "{\"quarter\":1,\"venue\":\"ACADEMY\",\"hours\":" + hours + ",\"reason\":\"басқа тоқсанда\"}");
    }
}
