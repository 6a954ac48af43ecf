package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kz.daiar.kernel.Paragraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A duty becomes a place in a group, attendance, a completed training and a document")
@ExtendWith(SharedDaiar.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingIT {

    private Caller admin;
    private Centre centre;
    private String retraining;

    @BeforeAll
    void a_centre_teaches(SharedDaiar.Running running) {
        admin = running.daiar().admin();
        centre = Centre.of(running);
        retraining = centre.programme("RETRAINING", 120, "FULL_TIME");
    }

    @Test
    @Paragraph({"decree-1457/3", "decree-1457/13", "decree-1457/14", "decree-1457/16"})
    void the_whole_way_of_a_first_entrant() {
        var iin = centre.entrant("C-O-4");
        var group = centre.group(retraining, 5);
        centre.lesson(group, "2017-06-20T09:00:00", "2017-06-20T18:00:00", 120);

        assertThat(fit(iin, group)).isEqualTo("IN_TIME");
        var place = centre.place(group, iin);
        assertThat(place.get("ground").asText()).isEqualTo("FIRST_ENTRY_B");
        var order = centre.as(Centre.HEAD)
                .post("sending/orders/" + centre.order(place).get("id") + "/signature", "");
        assertThat(centre.status(iin)).as("an order is no training yet").isEqualTo("OPEN");

        centre.go(group, "RUNNING");
        centre.step(place, "ADMITTED", "2017-06-20");
        assertThat(centre.status(iin)).isEqualTo("IN_PROGRESS");
        assertThat(refused(place, "COMPLETED", "2017-06-29")).contains("not-completed");
        centre.present(place, group);
        centre.present(place, group);
        centre.assess(place);
        centre.step(place, "COMPLETED", "2017-06-29");
        assertThat(centre.status(iin)).as("the document is not issued yet").isEqualTo("OPEN");

        var document = centre.document(place);
        assertThat(centre.status(iin)).isEqualTo("FULFILLED");
        assertThat(explanation(iin)).contains(document.get("number").asText());
        assertThat(List.of(
                        admin.get("training/programmes/" + retraining),
                        admin.get("training/groups/" + group + "/enrolments")
                                .get("items")
                                .get(0),
                        order,
                        document))
                .as("each decision names the norms it rests on")
                .extracting(decision -> decision.get("normSet").asText())
                .containsOnly(normsInForce());

        centre.as(Centre.TEACHER)
                .post("training/documents/" + document.get("id") + "/revocation", "{\"reason\":\"қате берілген\"}");
        assertThat(centre.status(iin)).as("what was revoked counts for nothing").isEqualTo("OPEN");
    }

    private String normsInForce() {
        return admin.get("norms/editions").get("items").get(0).get("normSet").asText();
    }

    private String explanation(String iin) {
        return admin.get("duties/persons/" + iin + "/explanations").toString();
    }

    @Test
    @Paragraph({"order-1211/22", "kazguu/7.14b"})
    void an_expelled_listener_keeps_his_duty_and_is_given_a_reference() throws Exception {
        var iin = centre.entrant("C-O-4");
        var group = centre.group(retraining, 5);
        var place = centre.place(group, iin);
        centre.go(group, "RUNNING");
        centre.step(place, "ADMITTED", "2017-06-20");

        admin.post(
                "training/enrolments/" + place.get("id") + "/state",
                "{\"state\":\"EXPELLED\",\"day\":\"2017-06-26\",\"reason\":\"сабаққа келмеді\"}");

        assertThat(centre.status(iin)).isEqualTo("OPEN");
        var teacher = centre.as(Centre.TEACHER);
        var reference = teacher.post("training/enrolments/" + place.get("id") + "/reference", "");
        assertThat(reference.get("type").asText()).isEqualTo("REFERENCE");
        assertThat(admin.get("documents/" + reference.get("code").asText())
                        .at("/paper/reason")
                        .asText())
                .isEqualTo("сабаққа келмеді");
        Archival.demand(teacher.file("training/documents/" + reference.get("id") + "/paper"));
        assertThat(refused(place, "ADMITTED", "2017-06-20")).contains("document-in-force");

        teacher.post("training/documents/" + reference.get("id") + "/revocation", "{\"reason\":\"қате шығарылған\"}");
        centre.step(place, "ADMITTED", null);
        assertThat(centre.status(iin)).as("a recorded correction undoes it").isEqualTo("IN_PROGRESS");
    }

    @Test
    @Paragraph("decree-1457/13")
    void a_group_of_another_venue_is_refused_with_the_paragraph_unless_a_reason_is_given() {
        var iin = centre.entrant("C-1");
        var group = centre.group(retraining, 5);

        var refused = admin.call("POST", "sending/places", "{\"group\":" + group + ",\"iin\":\"" + iin + "\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"basis\":\"decree-1457/13\"");

        var place = admin.post(
                "sending/places", "{\"group\":" + group + ",\"iin\":\"" + iin + "\",\"why\":\"өз өтініші\"}");
        assertThat(place.get("counts").asBoolean()).isFalse();
    }

    @Test
    void two_officers_taking_the_last_place_at_once_get_one_place() {
        var group = centre.group(retraining, 1);
        var people = centre.entrants(2, "C-O-4");

        var answers = people.stream()
                .map(iin -> CompletableFuture.supplyAsync(() ->
                        admin.call("POST", "sending/places", "{\"group\":" + group + ",\"iin\":\"" + iin + "\"}")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(answer -> answer.statusCode()).containsExactlyInAnyOrder(200, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer -> assertThat(answer.body()).contains("group-full"));
    }

    @Test
    @Paragraph("decree-1457/16")
    void a_programme_against_a_norm_is_refused_with_the_paragraph() {
        var answer = admin.call("POST", "training/programmes", Centre.written("RETRAINING", 100, "FULL_TIME"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"basis\":\"decree-1457/16\"");
    }

    @Test
    @Paragraph("decree-1457/25")
    void an_upgrading_programme_of_more_hours_than_the_decree_admits_is_refused() {
        assertThat(admin.call("POST", "training/programmes", Centre.written("UPGRADING", 81, "FULL_TIME"))
                        .body())
                .contains("\"basis\":\"decree-1457/25\"");
    }

    @Test
    void neither_a_room_nor_a_trainer_is_at_two_places_at_once() {
        var one = centre.group(retraining, 5);
        var other = centre.group(retraining, 5);
        centre.lesson(one, "2017-06-21T09:00:00", "2017-06-21T11:00:00", 2);

        var clash = admin.call(
                "POST",
                "training/groups/" + other + "/sessions",
                Centre.lessonJson("2017-06-21T10:00:00", "2017-06-21T12:00:00", 2));

        assertThat(clash.statusCode()).isEqualTo(422);
        assertThat(clash.body()).contains("taken");
    }

    private String refused(JsonNode place, String state, String day) {
        return admin.call(
                        "POST",
                        "training/enrolments/" + place.get("id") + "/state",
                        "{\"state\":\"" + state + "\",\"day\":\"" + day + "\",\"reason\":\"қате\"}")
                .body();
    }

    private String fit(String iin, String group) {
        return Centre.items(admin.get("sending/offers?iin=" + iin).get("items"))
                .flatMap(offered -> Centre.items(offered.get("offers")))
                .filter(offer -> offer.get("group").asText().equals(group))
                .map(offer -> offer.get("fit").asText())
                .findFirst()
                .orElseThrow();
    }
}
