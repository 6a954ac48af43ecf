package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import kz.daiar.kernel.Paragraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Retraining at the Academy, from the appointment on")
@ExtendWith(SharedDaiar.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetrainingIT {

    private static final String ACADEMY = "011140900117";
    private static final String LEADER = "880101499908";

    private Caller admin;
    private Caller officer;
    private Caller agency;
    private String group;

    @BeforeAll
    void the_academy_plans_a_group_for_a_leader(SharedDaiar.Running running) {
        admin = running.daiar().admin();
        var body = admin.get("registry/employers?size=1")
                .get("items")
                .get(0)
                .get("bin")
                .asText();
        officer = user(running, "rt-officer", "HR_OFFICER", body);
        agency = user(running, "rt-agency", "AUTHORISED_BODY", null);
        admin.post(
                "training/providers",
                "{\"bin\":\"" + ACADEMY + "\",\"nameKk\":\"Академия\",\"nameRu\":\"Академия\",\"venue\":\"ACADEMY\"}");
        var programme = Centre.of(running).programmeOf(ACADEMY, "RETRAINING", 120, "FULL_TIME");
        group = admin.post(
                        "training/groups",
                        "{\"programme\":" + programme
                                + ",\"code\":\"RT-1\",\"from\":\"2017-07-03\",\"to\":\"2017-07-21\",\"places\":5,\"language\":\"kk\"}")
                .get("id")
                .asText();
        appoint(body);
    }

    private static Caller user(SharedDaiar.Running running, String name, String role, String body) {
        var bodies = body == null ? "" : "\"" + body + "\"";
        running.daiar()
                .admin()
                .post(
                        "users",
                        "{\"user\":\"" + name + "\",\"password\":\"Retraining-it-2017\",\"roles\":[\"" + role
                                + "\"],\"employers\":[" + bodies + "]}");
        return running.daiar().as(name, "Retraining-it-2017");
    }

    private void appoint(String body) {
        admin.post("registry/persons", "{\"iin\":\"" + LEADER + "\",\"surname\":\"Басшы\",\"name\":\"Алғаш\"}");
        admin.post(
                "registry/appointments",
                "{\"iin\":\"" + LEADER + "\",\"employer\":\"" + body
                        + "\",\"from\":\"2017-05-02\",\"population\":\"CORPS_B\",\"category\":\"C-3\",\"leading\":true}");
    }

    @Test
    @Paragraph({"decree-1457/13", "decree-1457/14", "decree-1457/17"})
    void the_group_opens_once_its_requirements_are_agreed_and_then_the_leader_is_sent() {
        var opening = admin.call("POST", "training/groups/" + group + "/state", "{\"state\":\"OPEN\"}");
        assertThat(opening.statusCode()).isEqualTo(422);
        assertThat(opening.body()).contains("\"basis\":\"decree-1457/17\"");

        var written = admin.post(
                        "retraining/requirements",
                        "{\"provider\":\"" + ACADEMY + "\",\"textKk\":\"Талаптар\",\"textRu\":\"Требования\"}")
                .get("id");
        admin.post("retraining/requirements/" + written + "/sending", "");
        assertThat(officer.call("POST", "retraining/requirements/" + written + "/agreement", "{\"state\":\"AGREED\"}")
                        .statusCode())
                .as("the authorised body alone agrees")
                .isEqualTo(403);
        agency.post("retraining/requirements/" + written + "/agreement", "{\"state\":\"AGREED\"}");
        admin.post("training/groups/" + group + "/state", "{\"state\":\"OPEN\"}");

        assertThat(leader("not_sent").get("days").toString()).isEqualTo("{\"gone\":59,\"left\":125,\"term\":184}");
        officer.post("sending/places", "{\"group\":" + group + ",\"iin\":\"" + LEADER + "\"}");
        var sent = leader("sent");
        assertThat(sent.get("venues").toString()).isEqualTo("[\"ACADEMY\"]");
        assertThat(sent.get("forms").toString()).isEqualTo("[\"FULL_TIME\"]");
        assertThat(sent.get("place").get("code").asText()).isEqualTo("RT-1");
        assertThat(sent.get("responsible").asText()).isEqualTo("rt-officer");
        assertThat(line("responsible", "rt-officer").get("sent").asInt()).isEqualTo(1);
    }

    private JsonNode leader(String list) {
        return officer.get("retraining/cases?query=" + LEADER + "&list=" + list)
                .get("items")
                .get(0);
    }

    private JsonNode line(String by, String key) {
        var lines = officer.get("retraining/figures?by=" + by);
        return StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.get("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
