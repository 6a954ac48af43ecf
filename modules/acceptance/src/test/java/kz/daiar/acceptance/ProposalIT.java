package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import kz.daiar.kernel.Paragraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Free places go to who is due first, and what no group can meet in time is foretold")
@ExtendWith(SharedDaiar.class)
class ProposalIT {

    /** Sent to the Academy alone (decree-1457/13): no other test plans a group there. */
    private static final String OF_THE_ACADEMY = "C-1";

    private Caller admin;
    private Centre centre;
    private String group;
    private String body;
    private String early;
    private String late;

    @BeforeEach
    void one_place_and_two_people(SharedDaiar.Running running) {
        admin = running.daiar().admin();
        centre = Centre.of(running);
        group = centre.group(centre.ofTheAcademy("RETRAINING", 120, "FULL_TIME"), "2017-07-03", "2017-07-21", 1);
        body = centre.anotherBody();
        late = centre.entrant(OF_THE_ACADEMY, body, "2017-02-02");
        early = centre.entrant(OF_THE_ACADEMY, body, "2017-01-10");
    }

    @Test
    @Paragraph({"decree-1457/13", "decree-1457/14"})
    void the_last_place_goes_to_who_is_due_first_and_the_other_will_be_missed() {
        assertThat(proposed(early).get("group").asText()).isEqualTo(group);
        assertThat(proposed(late).path("group").asText()).isNotEqualTo(group);

        var drafted = admin.post("sending/proposals", "{\"places\":[" + wish(early) + "]}");

        assertThat(drafted.at("/orders/0/state").asText()).isEqualTo("DRAFT");
        var missed = item("sending/forecast?days=60&employer=" + body, late);
        assertThat(missed.get("why").asText()).isEqualTo("FULL");
        assertThat(proposals().noneMatch(one -> iin(one).equals(early)))
                .as("who has a place is not proposed")
                .isTrue();
        admin.post("training/groups/" + group + "/state", "{\"state\":\"CANCELLED\"}");
    }

    @Test
    @Paragraph("decree-1457/13")
    void all_places_are_taken_or_none() {
        var stranger = centre.entrant("C-O-4");
        var both = "{\"places\":[" + wish(early) + "," + wish(stranger) + "]}";

        var refused = admin.call("POST", "sending/proposals", both);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("decree-1457/13", stranger);
        assertThat(admin.get("training/enrolments?iin=" + early).get("items")).isEmpty();
        admin.post("training/groups/" + group + "/state", "{\"state\":\"CANCELLED\"}");
    }

    private String wish(String iin) {
        return "{\"group\":" + group + ",\"iin\":\"" + iin + "\"}";
    }

    private JsonNode proposed(String iin) {
        return item("sending/proposals?until=2017-12-31&employer=" + body, iin);
    }

    private Stream<JsonNode> proposals() {
        return Centre.items(
                admin.get("sending/proposals?until=2017-12-31&employer=" + body).get("items"));
    }

    private JsonNode item(String path, String iin) {
        return Centre.items(admin.get(path).get("items"))
                .filter(one -> iin(one).equals(iin))
                .findFirst()
                .orElseThrow();
    }

    private static String iin(JsonNode item) {
        return item.at("/duty/iin").asText();
    }
}
