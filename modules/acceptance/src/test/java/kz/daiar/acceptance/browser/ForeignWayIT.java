package kz.daiar.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** At the pages: an offer of training abroad, somebody who may not go, somebody who goes, and the duty his document meets. */
@ExtendWith(SharedDaiar.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignWayIT {

    private static final String BODY = "990440900271";
    private static final String AGENCY = "it-foreign-agency";
    private static final String OFFICER = "it-foreign-hr";
    private static final String HEAD = "it-foreign-head";
    private static final String TODAY = "30.06.2017";
    private static final String TOPIC = "Мемлекеттік аудит: сынақ";

    private Browser browser;
    private Centre centre;
    private Caller admin;

    @BeforeAll
    void a_body_with_its_people(SharedDaiar.Running running) {
        admin = running.daiar().admin();
        centre = Centre.of(running);
        admin.post(
                "registry/employers",
                "{\"bin\":\"" + BODY
                        + "\",\"kind\":\"STATE_BODY\",\"nameKk\":\"Шетел агенттігі\",\"nameRu\":\"Агентство\"}");
        centre.user(AGENCY, "AUTHORISED_BODY", BODY, null);
        centre.user(OFFICER, "HR_OFFICER", BODY, null);
        centre.user(HEAD, "HEAD", BODY, "Б. Б. Басшы");
        browser = new Browser(running.daiar().url());
    }

    @AfterAll
    void end() {
        browser.close();
    }

    @Test
    @Paragraph({"decree-1457/27", "decree-1457/4"})
    void from_the_offer_over_a_refused_nomination_and_the_order_to_a_duty_that_is_met() throws Exception {
        var lawyer = servant("law");
        var auditor = servant("audit");
        offered();
        enter(OFFICER);
        browser.open("worklist.xhtml");
        browser.follow(browser.one(".note.open").findElement(By.linkText(TOPIC)));

        nominated(lawyer);
        assertThat(browser.text(".note.overdue")).contains("Құқық", "Аудит", "сәйкес келмейді", "27-тармақ");
        nominated(auditor);
        assertThat(browser.text("section[aria-labelledby=nominations]"))
                .contains("Жіберуге болмайды", "Лауазымда: Құқық", "Басшы шешеді");

        enter(HEAD);
        browser.open("foreign.xhtml");
        browser.follow(browser.one(".note.in-progress a"));
        browser.press("decision:select");
        browser.press("signing:go");
        var trip = browser.path();
        assertThat(browser.text("main")).contains("№ 1-Ш-2017 бұйрық", "Б. Б. Басшы");
        Archival.demand(centre.as(HEAD).file("foreign-funded/trips/" + trip.replaceAll("\\D", "") + "/paper"));

        enter(OFFICER);
        browser.open(trip.substring(1));
        reported();
        documented();
        assertThat(browser.text("section[aria-labelledby=counts]")).contains("Орындалды", "міндет орындалды", "24 сағ");
        browser.follow(browser.one("section[aria-labelledby=counts] li a"));
        assertThat(browser.text("main")).contains("Орындалды", "Шетелдік ұйым");
    }

    /** The authorised body enters what a sponsor offers: a day of training that ends today. */
    private void offered() {
        admin.post(
                "foreign-funded/sponsors",
                "{\"kind\":\"REGIONAL_HUB\",\"nameKk\":\"Өңірлік хаб\",\"nameRu\":\"Хаб\",\"country\":\"KZ\"}");
        enter(AGENCY);
        browser.open("foreign-terms.xhtml");
        browser.type("fact:topicKk", TOPIC);
        browser.type("fact:topicRu", "Государственный аудит");
        browser.one("input[type=checkbox][value=audit]").click();
        browser.type("fact:host", "Astana Hub");
        new Select(browser.one("#fact\\:country")).selectByValue("KR");
        browser.type("fact:city", "Сеул");
        new Select(browser.one("#fact\\:language")).selectByValue("en");
        browser.type("fact:from", TODAY);
        browser.type("fact:to", TODAY);
        browser.type("fact:hours", "24");
        browser.type("fact:answerBy", TODAY);
        browser.type("fact:money", "900000");
        browser.press("fact:save");
        assertThat(browser.text("main")).contains("Оңтүстік Корея", "ағылшын", "900 000");
    }

    private void nominated(String iin) {
        browser.type("nominate:iin", iin);
        browser.type("nominate:why", "Тәжірибелі");
        browser.press("nominate:go");
    }

    private void reported() {
        new Select(browser.one("#telling\\:evaluation")).selectByValue("5");
        browser.type("telling:words", "Аудит әдістемесін енгіземіз");
        browser.press("telling:go");
        assertThat(browser.text("section[aria-labelledby=report]")).contains("5-тен 5", "Аудит әдістемесін енгіземіз");
    }

    private void documented() {
        browser.type("brought:number", "AH-17");
        browser.type("brought:issued", TODAY);
        browser.press("brought:go");
    }

    /** Somebody whose three years of upgrading run since 2015, with one functional area. */
    private String servant(String area) {
        var iin = centre.entrant("C-4", BODY, "2015-02-10");
        var post =
                (ObjectNode) admin.get("registry/persons/" + iin).get("career").get(0);
        post.putArray("functions").add(area);
        var answer = admin.put(
                "registry/appointments/" + post.get("id"),
                post.get("version").asInt(),
                post.put("reason", "бағыты жазылды").toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return iin;
    }

    private void enter(String user) {
        browser.leave();
        browser.enter(user, Centre.PASSWORD);
    }
}
