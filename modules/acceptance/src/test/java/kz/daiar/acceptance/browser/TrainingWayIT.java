package kz.daiar.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import kz.daiar.acceptance.Caller;
import kz.daiar.acceptance.Centre;
import kz.daiar.acceptance.SharedDaiar;
import kz.daiar.kernel.Paragraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** At the pages: from an overdue duty to the document that meets it, and from expulsion to the reference. */
@ExtendWith(SharedDaiar.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingWayIT {

    private static final String OFFICER = "it-officer";
    private static final String FILE =
            "const done = arguments[arguments.length - 1]; fetch(arguments[0]).then(r => r.arrayBuffer())"
                    + ".then(b => done(new TextDecoder('latin1').decode(b.slice(0, 5)))).catch(e => done(String(e)))";

    private Browser browser;
    private Centre centre;
    private Caller admin;
    private String programme;

    @BeforeAll
    void begin(SharedDaiar.Running running) {
        admin = running.daiar().admin();
        centre = Centre.of(running);
        centre.user(OFFICER, "HR_OFFICER", centre.body(), null);
        programme = centre.programme("RETRAINING", 120, "FULL_TIME");
        browser = new Browser(running.daiar().url());
    }

    @AfterAll
    void end() {
        browser.close();
    }

    @Test
    @Paragraph({"decree-1457/3", "decree-1457/14", "decree-1457/16"})
    void from_an_overdue_duty_to_the_certificate_that_meets_it() {
        var iin = centre.entrant("C-O-4", centre.body(), "2016-05-02");
        var group = groupWithLesson();
        enter(OFFICER);
        var order = ordered(iin, group);
        enter(Centre.HEAD);
        sign(order);
        enter(Centre.TEACHER);
        admit(group);
        attend(group);
        assess(group);
        browser.press("complete:go");
        browser.press("issue:go");
        browser.until(page -> !browser.every(".note.fulfilled").isEmpty());
        browser.open("group.xhtml?id=" + group);
        var paper = browser.one("td a[href*='document-paper']");
        var number = paper.getText();
        assertThat(file(paper)).isEqualTo("%PDF-");

        check(number);
        enter(OFFICER);
        explained(iin, number);
    }

    @Test
    @Paragraph("order-1211/22")
    void from_expulsion_to_the_reference() {
        var iin = centre.entrant("C-O-4");
        var group = groupWithLesson();
        centre.place(group, iin);
        enter(Centre.TEACHER);
        admit(group);

        browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
        new Select(browser.one("#one\\:who")).selectByIndex(1);
        browser.type("one:reason", "Сабаққа келмеді");
        browser.press("one:expel");
        assertThat(browser.text("main")).contains("Сабаққа келмеді");
        new Select(browser.one("#reference\\:who")).selectByIndex(1);
        browser.press("reference:go");
        var paper = browser.one("td a[href*='document-paper']");

        assertThat(paper.getText()).startsWith("АН-2017-");
        assertThat(file(paper)).isEqualTo("%PDF-");
        check(paper.getText());
        assertThat(browser.text("main")).contains("Сабаққа келмеді");
        assertThat(centre.status(iin)).isEqualTo("OPEN");
    }

    private String groupWithLesson() {
        var group = centre.group(programme, 5);
        centre.lesson(group, "2017-06-2" + (1 + lessons++) + "T09:00:00", "2017-06-2" + lessons + "T18:00:00", 120);
        return group;
    }

    private int lessons = 3;

    private void enter(String user) {
        browser.leave();
        browser.enter(user, Centre.PASSWORD);
    }

    /** From the worklist to an order over the place taken; its address. */
    private String ordered(String iin, String group) {
        browser.open("worklist.xhtml?list=overdue&q=" + iin);
        browser.follow(browser.one("tbody a[href*='send.xhtml']"));
        browser.follow(browser.one("tr:has(a[href$='id=" + group + "']) input[type=submit]"));
        var code = admin.get("training/groups/" + group).get("code").asText();
        browser.every("#draft label").stream()
                .filter(label -> label.getText().contains(code + ","))
                .forEach(WebElement::click);
        browser.press("draft:go");
        return browser.path();
    }

    private void sign(String order) {
        browser.open(order.substring(1));
        browser.press("sign:go");
        assertThat(browser.text("main")).contains("Б. Е. Қасымова");
        assertThat(file(browser.one("a[href*='order-paper']"))).isEqualTo("%PDF-");
    }

    private void admit(String group) {
        browser.open("group.xhtml?id=" + group);
        browser.press("state:start");
        browser.type("admit:day", "21.06.2017");
        browser.press("admit:go");
    }

    private void attend(String group) {
        browser.open("group.xhtml?id=" + group);
        browser.follow(browser.one("td a[href*='session=']"));
        new Select(browser.one("#attendance select")).selectByValue("PRESENT");
        browser.press("attendance:save");
    }

    private void assess(String group) {
        browser.open("group.xhtml?id=" + group);
        browser.type("assessment:commission", "А. Төраға, Б. Мүше");
        browser.one("#assessment td input[type=text]").sendKeys("95");
        browser.one("#assessment td input[type=checkbox]").click();
        browser.press("assessment:save");
    }

    /** The page for everybody says what the paper says. */
    private void check(String number) {
        var code = admin.get("training/documents?number=" + number)
                .at("/items/0/code")
                .asText();
        browser.leave();
        browser.open("check/" + code);
        assertThat(browser.text("main")).contains(number, "Сынақбаева Адамгүл");
        assertThat(browser.every(".chip.fulfilled")).isNotEmpty();
    }

    private void explained(String iin, String number) {
        browser.open("card.xhtml?iin=" + iin);
        assertThat(browser.every("article.duty.fulfilled-late")).isNotEmpty();
        browser.follow(browser.one("article.duty.fulfilled-late a[href*='duty.xhtml']"));
        assertThat(browser.text("main")).contains(number);
    }

    private String file(WebElement link) {
        return (String) browser.runLong(FILE, link.getDomProperty("href"));
    }
}
