package kz.daiar.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
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
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** At the pages: a call, three applications, a tie, admission within two places, an appeal, the degree. */
@ExtendWith(SharedDaiar.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreparationWayIT {

    private static final String BODY = "999940900711";
    private static final String ACADEMY = "999940900721";
    private static final String OFFICER = "it-prep-hr";
    private static final String HEAD = "it-prep-head";
    private static final String RECTOR = "it-prep-academy";

    private Browser browser;
    private Centre centre;
    private Caller admin;
    private String programme;

    @BeforeAll
    void an_academy_with_a_programme_an_order_and_agreed_procedures(SharedDaiar.Running running) {
        admin = running.daiar().admin();
        centre = Centre.of(running);
        admin.post(
                "registry/employers",
                "{\"bin\":\"" + BODY
                        + "\",\"kind\":\"STATE_BODY\",\"nameKk\":\"Даярлау агенттігі\",\"nameRu\":\"Агентство\"}");
        admin.post(
                "training/providers",
                "{\"bin\":\"" + ACADEMY
                        + "\",\"nameKk\":\"Сынақ академиясы\",\"nameRu\":\"Академия\",\"venue\":\"ACADEMY\",\"signatory\":\"Ректор\"}");
        centre.user(OFFICER, "HR_OFFICER", BODY, "Б. А. Кадрова");
        centre.user(HEAD, "HEAD", BODY, "Р. Т. Басшы");
        centre.user(RECTOR, "PROVIDER", ACADEMY, null);
        programme = approved();
        admin.post(
                "preparation/orders",
                "{\"programme\":" + programme
                        + ",\"year\":2014,\"places\":2,\"number\":\"7-БТ\",\"issuedOn\":\"2014-02-03\"}");
        browser = new Browser(running.daiar().url());
    }

    @AfterAll
    void end() {
        browser.close();
    }

    private String approved() {
        var id = id(
                admin.post(
                        "training/programmes",
                        "{\"provider\":\"" + ACADEMY
                                + "\",\"titleKk\":\"Сынақ магистратурасы\",\"titleRu\":\"Магистратура\",\"kind\":\"PREPARATION\","
                                + "\"populations\":[\"CORPS_B\"],\"hours\":1800,\"form\":\"FULL_TIME\",\"languages\":[\"kk\"]}"));
        Stream.of("state SENT", "agreement AGREED", "state APPROVED")
                .map(step -> step.split(" "))
                .forEach(step ->
                        admin.post("training/programmes/" + id + "/" + step[0], "{\"state\":\"" + step[1] + "\"}"));
        return id;
    }

    private void agreed(String kind, String requirements) {
        var id = id(centre.as(RECTOR)
                .post(
                        "preparation/procedures",
                        "{\"provider\":\"" + ACADEMY + "\",\"kind\":\"" + kind + "\",\"number\":\"" + kind
                                + "\",\"adoptedOn\":\"2014-02-03\",\"textKk\":\"Тәртіп\",\"textRu\":\"Порядок\",\"requirements\":["
                                + requirements + "]}"));
        centre.as(RECTOR).post("preparation/procedures/" + id + "/submission", "");
        admin.post(
                "preparation/procedures/" + id + "/agreement",
                "{\"with\":\"Агенттік\",\"number\":\"5\",\"day\":\"2014-02-20\"}");
    }

    @Test
    @Paragraph({"decree-1457/2", "decree-1457/10", "decree-1457/11", "decree-1457/12"})
    void from_the_call_over_a_tie_and_an_appeal_to_the_degree() throws Exception {
        var call = drafted();
        browser.press("opening:go");
        assertThat(browser.text("main")).contains("12-тармақ");
        agreed("SELECTION", "{\"kind\":\"SERVICE\",\"months\":24,\"wordsKk\":\"Екі жыл\",\"wordsRu\":\"Два года\"}");
        agreed("STUDY", "");
        browser.open("preparation-call.xhtml?id=" + call);
        browser.type("opening:day", "03.03.2014");
        browser.press("opening:go");
        var first = applied(call, "2010-03-01");
        referred(first);
        var longer = referred(apply(call, "2009-03-01"));
        var shorter = referred(apply(call, "2011-03-01"));
        scored(first, 45);
        scored(longer, 40);
        scored(shorter, 40);

        decided(call, "21.07.2014");

        assertThat(rows()).containsExactly("1 Қабылданды", "2 Қабылданды", "3 Күту тізімінде");
        assertThat(browser.text("main")).contains("мемлекеттік қызмет өтілі ұзақ");
        upheld(shorter);
        decided(call, "24.07.2014");
        assertThat(rows()).containsExactly("1 Қабылданды", "2 Қабылданды", "3 Күту тізімінде");
        assertThat(browser.one("section[aria-labelledby='applicants'] tbody tr a")
                        .getDomAttribute("href"))
                .endsWith("id=" + shorter);
        Archival.demand(centre.as(RECTOR).file("preparation/calls/" + call + "/protocols/2/paper"));
        degree(shorter);
    }

    /** The Academy writes the terms; the id of the call. */
    private String drafted() {
        enter(RECTOR);
        browser.open("preparation-terms.xhtml");
        new Select(browser.one("#fact\\:programme")).selectByValue(programme);
        browser.type("fact:year", "2014");
        browser.type("fact:degreeKk", "магистр");
        browser.type("fact:degreeRu", "магистр");
        browser.type("fact:applyBy", "20.07.2014");
        browser.type("fact:appealDays", "5");
        browser.type("fact:studyFrom", "01.09.2014");
        browser.type("fact:studyTo", "20.06.2016");
        browser.type("fact:semesters", "1");
        browser.every("input[id$=nameKk]").get(0).sendKeys("Тест");
        browser.every("input[id$=best]").get(0).sendKeys("60");
        browser.every("input[id$=least]").get(0).sendKeys("20");
        browser.every("input[id$=':name']").get(0).sendKeys("Төраға Т.");
        browser.every("input[id$=':office']").get(0).sendKeys("ректор");
        new Select(browser.every("select[id$=rule]").get(0)).selectByValue("SERVICE");
        browser.press("fact:save");
        return browser.path().replaceAll(".*id=", "");
    }

    /** The personnel service applies for somebody at the page; the id of the application. */
    private String applied(String call, String since) {
        enter(OFFICER);
        browser.open("preparation-call.xhtml?id=" + call);
        browser.type("apply:iin", centre.entrant("C-4", BODY, since));
        browser.type("apply:day", "10.06.2014");
        browser.press("apply:go");
        return browser.one("section[aria-labelledby='applicants'] tbody a")
                .getDomAttribute("href")
                .replaceAll(".*id=", "");
    }

    private String apply(String call, String since) {
        var iin = centre.entrant("C-4", BODY, since);
        return id(centre.as(OFFICER)
                .post(
                        "preparation/applications",
                        "{\"call\":" + call + ",\"iin\":\"" + iin + "\",\"appliedOn\":\"2014-06-10\"}"));
    }

    private String referred(String application) {
        centre.as(HEAD).post("preparation/applications/" + application + "/referral", "{\"day\":\"2014-06-12\"}");
        return application;
    }

    private void scored(String application, int points) {
        centre.as(RECTOR).post("preparation/applications/" + application + "/check", "{}");
        centre.as(RECTOR)
                .post(
                        "preparation/applications/" + application + "/points",
                        "{\"points\":[{\"stage\":1,\"member\":1,\"points\":" + points + "}]}");
    }

    private void decided(String call, String day) {
        enter(RECTOR);
        browser.open("preparation-call.xhtml?id=" + call);
        browser.type("deciding:day", day);
        browser.press("deciding:go");
    }

    /** Rank and state of each applicant, in their order. */
    private List<String> rows() {
        return browser.every("section[aria-labelledby='applicants'] tbody tr").stream()
                .map(row -> row.findElement(By.cssSelector("td")).getText() + " "
                        + row.findElement(By.cssSelector(".chip")).getText())
                .toList();
    }

    /** The last one appeals at the page, the Academy upholds it there, and corrects his points. */
    private void upheld(String application) {
        enter(OFFICER);
        browser.open("preparation-application.xhtml?id=" + application);
        browser.type("appealing:day", "22.07.2014");
        browser.type("appealing:words", "Бір жауап есепке алынбады");
        browser.press("appealing:go");
        enter(RECTOR);
        browser.open("preparation-application.xhtml?id=" + application);
        new Select(browser.one("#judging\\:upheld")).selectByValue("true");
        browser.type("judging:day", "23.07.2014");
        browser.type("judging:words", "Жауап есепке алынады");
        browser.press("judging:go");
        browser.one("#scoring input[id$=given]").sendKeys("46");
        browser.type("scoring:words", "апелляция бойынша");
        browser.press("scoring:go");
    }

    private void degree(String application) {
        browser.open("preparation-application.xhtml?id=" + application);
        browser.type("beginning:day", "01.09.2014");
        browser.press("beginning:go");
        browser.type("semester:day", "10.06.2016");
        browser.type("semester:mean", "3.7");
        browser.press("semester:go");
        browser.type("degree:day", "20.06.2016");
        browser.type("degree:number", "МБА-1");
        browser.press("degree:go");
        assertThat(browser.text("main")).contains("Дәреже алды", "МБА-1", "20.06.2016");
        var figures = centre.as(OFFICER).get("preparation/figures?year=2014").get("total");
        assertThat(figures.toString()).isEqualTo("{\"SENT\":3,\"ADMITTED\":2,\"GRADUATED\":1,\"RETURNED\":1}");
    }

    private static String id(JsonNode made) {
        return made.get("id").asText();
    }

    private void enter(String user) {
        browser.leave();
        browser.enter(user, Centre.PASSWORD);
    }
}
