package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Another act comes into force by data alone: upload, checks, cases, what-if, approval by a second person. */
@ExtendWith(SharedDaiar.class)
class DraftIT {

    private static final String BODY = "951040947240";
    private static final String LAST_OF_MARCH = "910101400124";
    private static final String FIRST_OF_APRIL = "910202400133";

    @TempDir
    Path folder;

    @Test
    void a_successor_act_is_tried_on_everybody_and_governs_from_its_first_day() throws IOException {
        try (var daiar = Daiar.fresh("drafts")) {
            record(daiar.admin());
            costs(daiar.admin());
            var author = user(daiar, "author");
            var approver = user(daiar, "approver");
            var draft = draft(author, successor(), cases("2018-08-01"));

            assertThat(draft.get("passes").asBoolean()).as("%s", draft).isTrue();
            assertThat(draft.get("firstDay").asText()).isEqualTo("2018-04-01");
            assertThat(code(approver.call("POST", approval(draft), null).body()))
                    .isEqualTo("draft-not-tried");

            var changed = tried(author, draft, "2018-12-31");
            assertThat(changed.get("changed").asLong()).isPositive();
            assertThat(behind(author, changed)).contains(FIRST_OF_APRIL).doesNotContain(LAST_OF_MARCH);
            assertCosted(author, changed);
            assertThat(tried(author, draft, "2018-03-31").get("withoutEffect").asBoolean())
                    .as("nothing changes before its first day")
                    .isTrue();

            assertThat(code(author.call("POST", approval(draft), null).body())).isEqualTo("same-person");
            approver.post(approval(draft), "");
            assertGoverned(daiar.admin());
            daiar.kill();
            daiar.start();
            assertGoverned(daiar.admin());
            assertThat(daiar.admin().get("norms/editions").get("total").asLong())
                    .isEqualTo(2);
        }
    }

    @Test
    void a_draft_whose_case_fails_or_that_changes_nothing_cannot_come_into_force(SharedDaiar.Running running)
            throws IOException {
        var author = user(running.daiar(), "draft-author");
        var approver = user(running.daiar(), "draft-approver");

        var wrong = draft(author, successor(), cases("2018-10-01"));
        assertThat(wrong.get("casesFailed")).hasSize(1);
        tried(author, wrong, null);
        assertThat(code(approver.call("POST", approval(wrong), null).body())).isEqualTo("draft-fails");

        var same = draft(author, written("decree-1457.yaml", decree()));
        assertThat(same.get("passes").asBoolean()).isFalse();
        assertThat(tried(author, same, "2018-12-31").get("withoutEffect").asBoolean())
                .isTrue();

        var broken = draft(author, written("broken.yaml", "norms: 1\nact:\n  slug: broken\n  titel: {}\n"));
        assertThat(broken.get("findings").findValuesAsText("code")).contains("unreadable");
    }

    /** An approved norm for the Academy; one for the centres that was only proposed, and so does not hold. */
    private static void costs(Caller admin) {
        var approved = admin.post("training/cost-norms", norm("ACADEMY"));
        admin.post(
                "training/cost-norms/" + approved.get("id") + "/state",
                "{\"state\":\"APPROVED\",\"decision\":\"12\",\"day\":\"2016-12-28\"}");
        admin.post("training/cost-norms", norm("REGIONAL_CENTRE"));
    }

    private static String norm(String venue) {
        return "{\"kind\":\"RETRAINING\",\"venue\":\"" + venue + "\",\"perHour\":1000,\"from\":\"2017-01-01\"}";
    }

    /** Two seats of 120 hours at the Academy, of which the draft moves one to a centre. */
    private static void assertCosted(Caller caller, JsonNode simulation) {
        var total = caller.get("norms/simulations/" + simulation.get("id") + "/figures")
                .get("items")
                .get(0);
        assertThat(total.get("before").get("cost").decimalValue()).isEqualByComparingTo("240000");
        assertThat(total.get("after").get("cost").decimalValue()).isEqualByComparingTo("120000");
        assertThat(total.get("difference").get("withoutNorm").asLong()).isEqualTo(1);
    }

    private static void record(Caller admin) {
        admin.call(
                "POST",
                "registry/employers",
                "{\"bin\":\"" + BODY + "\",\"kind\":\"STATE_BODY\",\"nameKk\":\"Комитет\",\"nameRu\":\"Комитет\"}");
        appoint(admin, LAST_OF_MARCH, "2018-03-31");
        appoint(admin, FIRST_OF_APRIL, "2018-04-01");
    }

    private static void appoint(Caller admin, String iin, String day) {
        admin.post("registry/persons", "{\"iin\":\"" + iin + "\",\"surname\":\"Ахмет\",\"name\":\"Әсел\"}");
        admin.post(
                "registry/appointments",
                "{\"iin\":\"" + iin + "\",\"employer\":\"" + BODY + "\",\"from\":\"" + day
                        + "\",\"population\":\"CORPS_B\",\"category\":\"C-3\"}");
    }

    private static Caller user(Daiar daiar, String name) {
        daiar.admin()
                .post("users", "{\"user\":\"" + name + "\",\"password\":\"Draft-it-2017\",\"roles\":[\"LAWYER\"]}");
        return daiar.as(name, "Draft-it-2017");
    }

    private static JsonNode draft(Caller author, Path... files) {
        var answer = author.upload("norms/drafts?title=draft", List.of(files));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Caller.read(answer);
    }

    private static JsonNode tried(Caller author, JsonNode draft, String asOf) {
        var started = author.post(
                "norms/drafts/" + draft.get("id") + "/simulations",
                asOf == null ? "{}" : "{\"asOf\":\"" + asOf + "\"}");
        return Stream.generate(() -> author.getAfterAMoment("norms/simulations/" + started.get("id")))
                .filter(run -> !run.get("state").asText().equals("RUNNING"))
                .findFirst()
                .filter(run -> run.get("state").asText().equals("DONE"))
                .orElseThrow();
    }

    private static List<String> behind(Caller caller, JsonNode simulation) {
        return caller.all("norms/simulations/" + simulation.get("id") + "/duties?size=500").stream()
                .map(duty -> duty.get("iin").asText())
                .distinct()
                .toList();
    }

    private static void assertGoverned(Caller caller) {
        assertThat(retraining(caller, FIRST_OF_APRIL)).isEqualTo("decree-2018 2018-08-01 [\"REGIONAL_CENTRE\"]");
        assertThat(retraining(caller, LAST_OF_MARCH)).isEqualTo("decree-1457 2018-09-30 [\"ACADEMY\"]");
    }

    private static String retraining(Caller caller, String iin) {
        var duties = caller.get("duties/persons/" + iin + "?asOf=2018-05-01").get("duties");
        var duty = Stream.of(duties.get(0), duties.get(1))
                .filter(one -> one.get("kind").asText().equals("RETRAINING"))
                .findFirst()
                .orElseThrow();
        return duty.get("act").asText() + " " + duty.get("due").asText() + " " + duty.get("venues");
    }

    private static String approval(JsonNode draft) {
        return "norms/drafts/" + draft.get("id") + "/approval";
    }

    private static String code(String body) {
        return body.replaceAll("(?s).*\"code\":\"([^\"]*)\".*", "$1");
    }

    /** Four months instead of six from 2018-04-01; C-3 and D-4 change places. */
    private Path successor() throws IOException {
        var text = Pattern.compile("(?m)^  (repealed|verified):.*\\R(?:^    .*\\R)*")
                .matcher(decree())
                .replaceAll("")
                .replace("slug: decree-1457", "slug: decree-2018\n  succeeds: decree-1457")
                .replace("from: 2013-08-27", "from: 2018-04-01")
                .replace("after: P6M", "after: P4M")
                .replace("C-1..C-5, C-O-1", "C-1..C-2, C-4..C-5, D-4, C-O-1")
                .replace("C-R-1..C-R-5, D-4..D-5", "C-R-1..C-R-5, C-3, D-5");
        return written("decree-2018.yaml", text);
    }

    private Path cases(String due) throws IOException {
        return written(
                "cases.yaml",
                """
                case: appointed on the first day of the new act
                asOf: 2018-05-01
                person:
                  appointments:
                    - {from: 2018-04-01, population: CORPS_B, category: D-4}
                expect:
                  duties:
                    - {kind: RETRAINING, arose: 2018-04-01, due: %s, venues: [ACADEMY], cites: [decree-2018/14]}
                    - {kind: UPGRADING, arose: 2018-04-01}
                """
                        .formatted(due));
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String decree() throws IOException {
        return Files.readString(Project.ROOT.resolve("modules/norms/src/main/resources/norms/decree-1457.yaml"));
    }
}
