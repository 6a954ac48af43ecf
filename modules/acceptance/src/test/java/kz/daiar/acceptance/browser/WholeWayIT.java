package kz.daiar.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.daiar.acceptance.Daiar;
import kz.daiar.acceptance.Project;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;

/** A personnel officer's day from an empty house to a corrected record; each step stands on the one before. */
@Tag("both-runtimes")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeWayIT {

    private static final String OFFICER = "kadr";
    private static final String PASSWORD = "Way-of-an-officer-17";

    private static Daiar daiar;
    private static Browser browser;
    private static String person;

    @BeforeAll
    static void begin() throws IOException {
        daiar = Daiar.fresh("browser");
        var bins = tops().stream().map(bin -> '"' + bin + '"').collect(Collectors.joining(","));
        var answer = daiar.admin()
                .call(
                        "POST",
                        "users",
                        """
                        {"user": "%s", "password": "%s", "roles": ["HR_OFFICER"], "employers": [%s], "language": "kk"}"""
                                .formatted(OFFICER, PASSWORD, bins));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        browser = new Browser(daiar.url());
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
        if (daiar != null) {
            daiar.close();
        }
    }

    /** BINs of the bodies that have none above them. */
    private static TreeSet<String> tops() throws IOException {
        try (var lines = Files.lines(Project.sample("employers.csv"))) {
            return lines.skip(1)
                    .map(line -> line.split(";", -1))
                    .filter(cells -> cells[6].isBlank())
                    .map(cells -> cells[0])
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    @Order(1)
    void shows_before_writing_which_rows_it_refuses_and_why() throws IOException {
        browser.enter(OFFICER, PASSWORD);
        upload();
        var refused = refused();

        assertThat(refused.keySet()).isEqualTo(faulty());
        assertThat(refused.values()).allMatch(reason -> reason.matches("(?s).*[ӘәҒғҚқҢңӨөҰұҮүҺһІі].*"));
        browser.open("persons.xhtml");
        assertThat(browser.every("td.key")).isEmpty();
    }

    @Test
    @Order(2)
    void writes_what_was_confirmed() {
        browser.open("import.xhtml?id=1");
        browser.press("confirm:write");
        browser.until(page -> !browser.every(".figures").isEmpty());

        browser.open("worklist.xhtml");
        assertThat(browser.every(".tile b")).anyMatch(figure -> Integer.parseInt(figure.getText()) > 0);
        assertThat(browser.every("tbody tr")).isNotEmpty();
    }

    @Test
    @Order(3)
    void the_same_file_again_has_nothing_to_write() throws IOException {
        upload();

        assertThat(browser.text("#confirm")).contains("жаңа 0, өзгерген 0");
        assertThat(refused().keySet()).isEqualTo(faulty());
    }

    @Test
    @Order(4)
    void sets_the_paragraph_beside_the_duty() {
        browser.open("worklist.xhtml?list=overdue");
        browser.follow(browser.one("tbody td.key a"));
        person = browser.path();

        assertThat(browser.text("article.duty.overdue .decision")).isNotBlank();
        assertThat(browser.text("article.duty.overdue aside.law blockquote")).hasSizeGreaterThan(80);
        assertThat(browser.one("article.duty.overdue aside.law blockquote").getDomAttribute("lang"))
                .isEqualTo("kk");
    }

    @Test
    @Order(5)
    void speaks_the_language_of_its_reader() {
        browser.open(person.substring(1));
        var law = browser.text("article.duty.overdue aside.law blockquote");
        assertThat(browser.text("article.duty.overdue .chip")).isEqualTo("Мерзімі өткен");
        browser.speak("ru");
        assertThat(browser.text("article.duty.overdue .chip")).isEqualTo("Просрочено");
        browser.speak("en");
        assertThat(browser.text("article.duty.overdue .chip")).isEqualTo("Overdue");

        assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo("en");
        assertThat(browser.text("article.duty.overdue aside.law blockquote")).isEqualTo(law);
        browser.speak("kk");
    }

    @Test
    @Order(6)
    void looks_back_to_another_day() {
        browser.open(person.substring(1));
        var today = browser.every("article.duty").size();
        browser.open(person.substring(1) + "&asOf=01.01.2008");

        assertThat(browser.text(".notes")).contains("01.01.2008");
        assertThat(browser.every("article.duty")).hasSizeLessThan(today);
    }

    @Test
    @Order(7)
    void saves_a_correction_with_its_reason_and_says_when_somebody_was_faster() {
        browser.open(person.substring(1));
        var form = browser.one("a[href*='post.xhtml'][href*='id=']")
                .getDomAttribute("href")
                .replaceFirst("^/", "");
        browser.open(form);
        var slow = browser.window();
        browser.windows().newWindow(WindowType.TAB);
        browser.open(form);
        correct("17-1");
        assertThat(browser.text(".notes")).contains("Сақталды");
        assertThat(browser.text("main")).contains("17-1");

        browser.windows().window(slow);
        correct("17-2");
        assertThat(browser.text(".notes")).contains("Жазба сақталмады", "басқа пайдаланушы түзеткен");
        browser.open(person.substring(1));
        assertThat(browser.text("main")).contains("17-1").doesNotContain("17-2");
    }

    private static void correct(String orderNo) {
        browser.type("fact:orderNo", orderNo);
        browser.type("fact:reason", "Бұйрықтың нөмірі қате жазылған");
        browser.press("fact:save");
    }

    private static void upload() {
        browser.open("import.xhtml");
        browser.choose("import:files", Project.sample("personnel.xlsx").toString());
        browser.press("import:send");
        browser.until(page -> !browser.every("#confirm").isEmpty());
    }

    /** The refused rows of the preview, all pages of it: sheet and row, with the reason. */
    private static Map<String, String> refused() {
        var rows = new TreeMap<String, String>();
        browser.follow(browser.one("nav.tabs a[href*='REFUSED']"));
        do {
            for (var row : browser.every("[data-sheet] tbody tr")) {
                rows.put(
                        sheetAndRow(row),
                        row.findElement(By.cssSelector(".reason")).getText());
            }
        } while (next());
        return rows;
    }

    private static String sheetAndRow(WebElement row) {
        return (String) browser.run(
                "return arguments[0].closest('[data-sheet]').dataset.sheet + ' ' + arguments[0].cells[0].textContent.trim()",
                row);
    }

    private static boolean next() {
        var more = browser.every(".pages a.push");
        more.forEach(browser::follow);
        return !more.isEmpty();
    }

    private static TreeSet<String> faulty() throws IOException {
        try (var lines = Files.lines(Path.of("src/test/resources/kz/daiar/acceptance/refused.txt"))) {
            return lines.map(line -> line.split(" "))
                    .map(words -> words[0] + " " + words[1])
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
