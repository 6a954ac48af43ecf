package kz.daiar.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import kz.daiar.acceptance.Archival;
import kz.daiar.acceptance.Caller;
import kz.daiar.acceptance.Centre;
import kz.daiar.acceptance.SharedDaiar;
import kz.daiar.kernel.Paragraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.support.ui.Select;

/** At the pages: from an empty position to somebody in the reserve and the printed list; and admissions that are refused. */
@ExtendWith(SharedDaiar.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReserveWayIT {

    private static final String BODY = "999940900262";
    private static final String OFFICER = "it-reserve-hr";
    private static final String HEAD = "it-reserve-head";
    private static final String WEIGHTS = "{\"PROFESSIONAL_LEVEL\":3,\"WORKING_CAPACITY\":1,\"STATE_OF_AFFAIRS\":1,"
            + "\"INITIATIVE\":1,\"CREATIVE_POTENTIAL\":1}";
    private static final String SCORES = WEIGHTS.replace(":3", ":8").replace(":1", ":7");

    private Browser browser;
    private Centre centre;
    private Caller admin;

    @BeforeAll
    void a_body_adopted_the_regulation(SharedDaiar.Running running) {
        admin = running.daiar().admin();
        centre = Centre.of(running);
        admin.post(
                "registry/employers",
                "{\"bin\":\"" + BODY
                        + "\",\"kind\":\"STATE_BODY\",\"nameKk\":\"Резерв агенттігі\",\"nameRu\":\"Агентство\"}");
        admin.post(
                "registry/adoptions",
                "{\"employer\":\"" + BODY + "\",\"act\":\"reserve\",\"from\":\"2017-01-01\",\"decisionNo\":\"1\"}");
        centre.user(OFFICER, "HR_OFFICER", BODY, "Б. А. Кадрова");
        centre.user(HEAD, "HEAD", BODY, "Р. Т. Басшы");
        browser = new Browser(running.daiar().url());
    }

    @AfterAll
    void end() {
        browser.close();
    }

    @Test
    @Paragraph({"reserve/1", "reserve/4", "reserve/5", "reserve/6", "reserve/7", "reserve/12"})
    void from_an_empty_position_to_a_ready_successor_the_printed_list_and_his_appointment() throws Exception {
        staffed("Бас инспектор");
        var iin = servant(6);
        enter(OFFICER);
        browser.open("reserve-position.xhtml?bin=" + BODY);
        new Select(browser.one("#fact\\:position")).selectByVisibleText("Бас инспектор");
        browser.type("fact:selectedFor", "Жоспарлы ауысым");
        browser.press("fact:save");
        browser.follow(browser.one("a[href*='selection-terms']"));
        new Select(browser.one("#fact\\:secretary")).selectByValue(OFFICER);
        browser.one("input[type=checkbox][value='" + OFFICER + "']").click();
        browser.press("fact:save");
        browser.press("sealing:go");
        browser.type("nominate:iin", iin);
        browser.type("nominate:why", "Тәжірибелі");
        browser.press("nominate:go");
        browser.follow(browser.one("a[href*='candidate-sheet']"));
        var sheet = browser.path().substring(1);
        browser.press("declare:go");
        examined("TEST");
        enter(HEAD);
        admitted(sheet, "(5-тармақ)");
        enter(OFFICER);
        browser.open(sheet);
        examined("INTERVIEW");
        browser.press("through:go");
        enter(HEAD);
        admitted(sheet, "PDF");

        browser.open("reserve.xhtml");
        assertThat(browser.text(".lane .card"))
                .contains(admin.get("registry/persons/" + iin).get("surname").asText());
        dragged();
        browser.open("reserve-lists.xhtml");
        browser.press("fixing:go");
        var paper = browser.one("a[href*='reserve-list-paper']").getDomAttribute("href");
        assertThat(centre.as(HEAD).file("reserve/lists/" + paper.replaceAll("\\D", "") + "/paper"))
                .startsWith("%PDF-".getBytes());
        appointed(iin, "Бас инспектор");
    }

    /** A card dropped into the other lane opens the decision on it, and decides nothing by itself; its link does the same. */
    private void dragged() {
        var link = browser.one(".card a[href*='what=PROSPECTIVE']").getDomAttribute("href");
        browser.drag("[data-lane=READY] .card", "[data-lane=PROSPECTIVE]");
        assertThat(browser.path()).isEqualTo("/" + link.replace("#decide", ""));
        assertThat(new Select(browser.one("#decision\\:what"))
                        .getFirstSelectedOption()
                        .getDomAttribute("value"))
                .isEqualTo("PROSPECTIVE");
        browser.open("reserve.xhtml");
        assertThat(browser.every("[data-lane=READY] .card a[href='" + link + "']"))
                .hasSize(1);
    }

    /** The personnel service appoints him on the page of appointments: the reserve hears of it. */
    private void appointed(String iin, String position) {
        leaves(iin);
        enter(OFFICER);
        browser.open("post.xhtml?iin=" + iin + "&employer=" + BODY);
        new Select(browser.one("#fact\\:position")).selectByVisibleText(position);
        browser.type("fact:from", "30.06.2017");
        new Select(browser.one("#fact\\:population")).selectByValue("CORPS_B");
        browser.type("fact:category", "C-3");
        browser.type("fact:orderNo", "9-ж/қ");
        browser.press("fact:save");

        browser.open("reserve-figures.xhtml?employer=" + BODY);
        assertThat(browser.text("main")).contains(position, "Резервтен", "100 %");
        browser.follow(browser.one("section[aria-labelledby='filled'] a[href*='reserve-work']"));
        assertThat(browser.text(".note.lapsed")).contains("Резервтен лауазымға тағайындалды", "30.06.2017");
    }

    /** His present position ends the day before. */
    private void leaves(String iin) {
        var present = admin.get("registry/persons/" + iin).get("career").get(0);
        var ended = present.toString()
                .replaceFirst("^\\{", "{\"to\":\"2017-06-29\",\"reason\":\"басқа лауазымға ауысты\",");
        var answer = admin.put(
                "registry/appointments/" + present.get("id"),
                present.get("version").asInt(),
                ended);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private void examined(String method) {
        new Select(browser.one("#exam\\:method")).selectByValue(method);
        browser.type("exam:words", "Жақсы");
        browser.every("#exam input[id$=score]").forEach(field -> field.sendKeys("8"));
        browser.press("exam:go");
    }

    /** The head tries to admit; what the page says then. */
    private void admitted(String sheet, String said) {
        browser.open(sheet);
        new Select(browser.one("#decision\\:list")).selectByValue("READY");
        browser.type("decision:orderNo", "7-ж");
        browser.press("decision:go");
        assertThat(browser.text("main")).contains(said);
    }

    @Test
    @Paragraph({"reserve/4", "reserve/5", "reserve/12"})
    void an_admission_is_refused_with_the_paragraph() throws Exception {
        var place = id(admin.post(
                "reserve/positions",
                "{\"position\":" + staffed("Кеңесші") + ",\"planned\":1,\"selectedFor\":\"ауысым\"}"));
        var round = id(centre.as(OFFICER)
                .post(
                        "reserve/selections",
                        "{\"position\":" + place + ",\"secretary\":\"" + OFFICER + "\",\"assessors\":[\"" + OFFICER
                                + "\"],\"weights\":" + WEIGHTS + "}"));
        centre.as(OFFICER).post("reserve/selections/" + round + "/seal", "{}");
        var low = assessed(round, servant(8), "TEST", "INTERVIEW");
        var single = assessed(round, servant(7), "TEST");
        var fit = assessed(round, servant(7), "TEST", "INTERVIEW");

        refused(decide(HEAD, low), "reserve/12");
        refused(decide(HEAD, single), "reserve/5");
        refused(decide(OFFICER, fit), "reserve/4");
        assertThat(admin.call("GET", "reserve/nominations/" + fit, "").statusCode())
                .as("a sheet is not for the administrator")
                .isEqualTo(403);
        assertThat(decide(HEAD, fit).statusCode()).isEqualTo(200);
        assertThat(decide(HEAD, fit).statusCode()).as("decided already").isEqualTo(409);
        Archival.demand(centre.as(HEAD).file("reserve/nominations/" + fit + "/protocol"));
        var list = id(centre.as(HEAD).post("reserve/lists", "{\"employer\":\"" + BODY + "\",\"list\":\"READY\"}"));
        Archival.demand(admin.file("reserve/lists/" + list + "/paper"));
    }

    private HttpResponse<String> decide(String user, String nomination) {
        return centre.as(user)
                .call(
                        "POST",
                        "reserve/nominations/" + nomination + "/decision",
                        "{\"list\":\"READY\",\"orderNo\":\"8-ж\"}");
    }

    private static void refused(HttpResponse<String> answer, String paragraph) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"basis\":\"" + paragraph + "\"");
    }

    private String assessed(String round, String iin, String... methods) {
        var officer = centre.as(OFFICER);
        var id = id(officer.post(
                "reserve/nominations",
                "{\"selection\":" + round + ",\"iin\":\"" + iin + "\",\"way\":\"SEARCH\",\"why\":\"сай\"}"));
        var path = "reserve/nominations/" + id + "/";
        officer.post(path + "declaration", "{\"conflict\":false}");
        for (var method : methods) {
            officer.post(
                    path + "examinations",
                    "{\"method\":\"" + method + "\",\"day\":\"2017-06-29\",\"words\":\"жақсы\",\"scores\":" + SCORES
                            + "}");
        }
        officer.post(path + "completion", "{}");
        return id;
    }

    /** A position of the staff list; its id. */
    private String staffed(String title) {
        return id(admin.post(
                "registry/positions",
                "{\"employer\":\"" + BODY + "\",\"titleKk\":\"" + title + "\",\"titleRu\":\"" + title
                        + "\",\"population\":\"CORPS_B\",\"category\":\"C-3\"}"));
    }

    /** A servant of the body whose position has this rank. */
    private String servant(int rank) {
        var iin = centre.entrant("C-4", BODY, "2012-03-01");
        admin.post(
                "reserve/ranks",
                "{\"iin\":\"" + iin + "\",\"rank\":" + rank + ",\"from\":\"2012-03-01\",\"source\":\"штат кестесі\"}");
        return iin;
    }

    private static String id(JsonNode made) {
        return made.get("id").asText();
    }

    private void enter(String user) {
        browser.leave();
        browser.enter(user, Centre.PASSWORD);
    }
}
