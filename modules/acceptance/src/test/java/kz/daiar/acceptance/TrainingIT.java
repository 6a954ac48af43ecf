package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kz.daiar.kernel.Paragraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A duty becomes a place in a group, attendance and a completed training")
@ExtendWith(SharedDaiar.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingIT {

    private static final String CENTRE = "060640900061";
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private Caller admin;
    private Caller head;
    private String retraining;
    private String body;

    @BeforeAll
    void a_centre_teaches(SharedDaiar.Running running) {
        admin = running.daiar().admin();
        body = admin.get("registry/employers?size=1")
                .get("items")
                .get(0)
                .get("bin")
                .asText();
        admin.post(
                "users",
                "{\"user\":\"it-head\",\"password\":\"Training-it-2017\",\"roles\":[\"HEAD\"],\"employers\":[\"" + body
                        + "\"]}");
        head = running.daiar().as("it-head", "Training-it-2017");
        admin.post(
                "training/providers",
                "{\"bin\":\"" + CENTRE
                        + "\",\"nameKk\":\"Орталық\",\"nameRu\":\"Центр\",\"venue\":\"REGIONAL_CENTRE\",\"signatory\":\"Директор\"}");
        retraining = programme("RETRAINING", 120, "FULL_TIME");
    }

    @Test
    @Paragraph({"decree-1457/3", "decree-1457/13", "decree-1457/14", "decree-1457/16"})
    void the_whole_way_of_a_first_entrant() {
        var iin = entrant("C-O-4");
        var group = group(retraining, 5);
        lesson(group, "2017-06-20T09:00:00", "2017-06-20T18:00:00", 120);

        assertThat(fit(iin, group)).isEqualTo("IN_TIME");
        var place = admin.post("sending/places", "{\"group\":" + group + ",\"iin\":\"" + iin + "\"}");
        assertThat(place.get("ground").asText()).isEqualTo("FIRST_ENTRY_B");
        var order = admin.post("sending/orders", "{\"enrolments\":[" + place.get("id") + "]}");
        assertThat(admin.call("POST", "sending/orders/" + order.get("id") + "/signature", null)
                        .statusCode())
                .as("only the head signs")
                .isEqualTo(403);
        var signed = head.post("sending/orders/" + order.get("id") + "/signature", "");
        assertThat(signed.get("number").asText()).endsWith("-2017");
        assertThat(status(iin)).as("an order is no training yet").isEqualTo("OPEN");

        go(group, "RUNNING");
        step(place, "ADMITTED", "2017-06-20");
        assertThat(status(iin)).isEqualTo("IN_PROGRESS");
        assertThat(refused(place, "COMPLETED", "2017-06-29")).contains("not-completed");
        mark(place, group);
        mark(place, group);
        admin.post(
                "training/enrolments/" + place.get("id") + "/assessments",
                "{\"form\":\"EXAM\",\"day\":\"2017-06-29\",\"commission\":[\"А. Б.\"],\"grade\":\"90\",\"passed\":true}");
        step(place, "COMPLETED", "2017-06-29");
        assertThat(status(iin)).as("the document is not issued yet").isEqualTo("OPEN");
    }

    @Test
    void an_expelled_listener_keeps_his_duty() {
        var iin = entrant("C-O-4");
        var group = group(retraining, 5);
        var place = admin.post("sending/places", "{\"group\":" + group + ",\"iin\":\"" + iin + "\"}");
        go(group, "RUNNING");
        step(place, "ADMITTED", "2017-06-20");

        admin.post(
                "training/enrolments/" + place.get("id") + "/state",
                "{\"state\":\"EXPELLED\",\"day\":\"2017-06-26\",\"reason\":\"сабаққа келмеді\"}");

        assertThat(status(iin)).isEqualTo("OPEN");
        step(place, "ADMITTED", null);
        assertThat(status(iin)).as("a recorded correction undoes it").isEqualTo("IN_PROGRESS");
    }

    @Test
    @Paragraph("decree-1457/13")
    void a_group_of_another_venue_is_refused_with_the_paragraph_unless_a_reason_is_given() {
        var iin = entrant("C-1");
        var group = group(retraining, 5);

        var refused = admin.call("POST", "sending/places", "{\"group\":" + group + ",\"iin\":\"" + iin + "\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"basis\":\"decree-1457/13\"");

        var place = admin.post(
                "sending/places", "{\"group\":" + group + ",\"iin\":\"" + iin + "\",\"why\":\"өз өтініші\"}");
        assertThat(place.get("counts").asBoolean()).isFalse();
    }

    @Test
    void two_officers_taking_the_last_place_at_once_get_one_place() {
        var group = group(retraining, 1);
        var people = List.of(entrant("C-O-4"), entrant("C-O-4"));

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
        var answer = admin.call("POST", "training/programmes", written("RETRAINING", 100, "FULL_TIME"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"basis\":\"decree-1457/16\"");
    }

    @Test
    @Paragraph("decree-1457/25")
    void an_upgrading_programme_of_more_hours_than_the_decree_admits_is_refused() {
        assertThat(admin.call("POST", "training/programmes", written("UPGRADING", 81, "FULL_TIME"))
                        .body())
                .contains("\"basis\":\"decree-1457/25\"");
    }

    @Test
    void neither_a_room_nor_a_trainer_is_at_two_places_at_once() {
        var one = group(retraining, 5);
        var other = group(retraining, 5);
        lesson(one, "2017-06-21T09:00:00", "2017-06-21T11:00:00", 2);

        var clash = admin.call(
                "POST",
                "training/groups/" + other + "/sessions",
                lessonJson("2017-06-21T10:00:00", "2017-06-21T12:00:00", 2));

        assertThat(clash.statusCode()).isEqualTo(422);
        assertThat(clash.body()).contains("taken");
    }

    private String programme(String kind, int hours, String form) {
        var id = admin.post("training/programmes", written(kind, hours, form))
                .get("id")
                .asText();
        Stream.of("state SENT", "agreement AGREED", "state APPROVED")
                .map(step -> step.split(" "))
                .forEach(step ->
                        admin.post("training/programmes/" + id + "/" + step[0], "{\"state\":\"" + step[1] + "\"}"));
        return id;
    }

    private static String written(String kind, int hours, String form) {
        return "{\"provider\":\"" + CENTRE + "\",\"titleKk\":\"Бағдарлама\",\"titleRu\":\"Программа\",\"kind\":\""
                + kind
                + "\",\"populations\":[\"CORPS_B\"],\"hours\":" + hours + ",\"form\":\"" + form
                + "\",\"languages\":[\"kk\"]}";
    }

    private String group(String programme, int places) {
        var id = admin.post(
                        "training/groups",
                        "{\"programme\":" + programme + ",\"code\":\"IT-" + NEXT.getAndIncrement()
                                + "\",\"from\":\"2017-06-19\",\"to\":\"2017-06-30\",\"places\":" + places
                                + ",\"language\":\"kk\"}")
                .get("id")
                .asText();
        go(id, "OPEN");
        return id;
    }

    private void go(String group, String state) {
        admin.post("training/groups/" + group + "/state", "{\"state\":\"" + state + "\"}");
    }

    private void lesson(String group, String starts, String ends, int hours) {
        admin.post("training/groups/" + group + "/sessions", lessonJson(starts, ends, hours));
    }

    private static String lessonJson(String starts, String ends, int hours) {
        return "{\"starts\":\"" + starts + "\",\"ends\":\"" + ends + "\",\"hours\":" + hours
                + ",\"topic\":\"Сабақ\",\"room\":\"IT-1\",\"trainer\":\"Т. Т.\"}";
    }

    /** The same mark again is no correction and needs no reason. */
    private void mark(JsonNode place, String group) {
        admin.get("training/groups/" + group + "/sessions").get("items").forEach(session -> assertThat(admin.call(
                                "PUT",
                                "training/enrolments/" + place.get("id") + "/attendance",
                                "{\"session\":" + session.get("id") + ",\"mark\":\"PRESENT\"}")
                        .statusCode())
                .isEqualTo(200));
    }

    private void step(JsonNode place, String state, String day) {
        var with = day == null ? ",\"reason\":\"қате жазылған\"" : ",\"day\":\"" + day + "\"";
        admin.post("training/enrolments/" + place.get("id") + "/state", "{\"state\":\"" + state + "\"" + with + "}");
    }

    private String refused(JsonNode place, String state, String day) {
        return admin.call(
                        "POST",
                        "training/enrolments/" + place.get("id") + "/state",
                        "{\"state\":\"" + state + "\",\"day\":\"" + day + "\"}")
                .body();
    }

    private String fit(String iin, String group) {
        return admin.get("sending/offers?iin=" + iin).findValues("offers").stream()
                .flatMap(offers ->
                        Stream.iterate(0, i -> i < offers.size(), i -> i + 1).map(offers::get))
                .filter(offer -> offer.get("group").asText().equals(group))
                .map(offer -> offer.get("fit").asText())
                .findFirst()
                .orElseThrow();
    }

    private String status(String iin) {
        var duties = admin.get("duties/persons/" + iin).get("duties");
        return Stream.iterate(0, i -> i < duties.size(), i -> i + 1)
                .map(duties::get)
                .filter(duty -> duty.get("kind").asText().equals("RETRAINING"))
                .map(duty -> duty.get("status").asText())
                .findFirst()
                .orElseThrow();
    }

    /** Somebody appointed to corps B for the first time on 2017-05-02. */
    private String entrant(String category) {
        var iin = iin(NEXT.getAndIncrement());
        admin.post("registry/persons", "{\"iin\":\"" + iin + "\",\"surname\":\"Сынақ\",\"name\":\"Адам\"}");
        admin.post(
                "registry/appointments",
                "{\"iin\":\"" + iin + "\",\"employer\":\"" + body
                        + "\",\"from\":\"2017-05-02\",\"population\":\"CORPS_B\",\"category\":\"" + category + "\"}");
        return iin;
    }

    /** A number with its control digit; those that would need a second round are passed over. */
    private static String iin(int number) {
        for (int n = number * 10; ; n++) {
            var start = "991231" + String.format("%05d", 40_000 + n);
            int sum = 0;
            for (int i = 0; i < start.length(); i++) {
                sum += (start.charAt(i) - '0') * (i + 1);
            }
            if (sum % 11 != 10) {
                return start + sum % 11;
            }
        }
    }
}
