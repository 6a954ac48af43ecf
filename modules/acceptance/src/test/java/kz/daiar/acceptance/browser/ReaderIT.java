package kz.daiar.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.daiar.acceptance.Caller;
import kz.daiar.acceptance.SharedDaiar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

@DisplayName("The acts are searched and read")
@ExtendWith(SharedDaiar.class)
class ReaderIT {

    private static final String LAWYER = "reader";
    private static final String PASSWORD = "Way-of-a-reader-17";

    private Caller admin;
    private Browser browser;

    @BeforeEach
    void begin(SharedDaiar.Running running) {
        admin = running.daiar().admin();
        admin.call(
                "POST",
                "users",
                """
                {"user": "%s", "password": "%s", "roles": ["LAWYER"], "employers": [], "language": "kk"}"""
                        .formatted(LAWYER, PASSWORD));
        browser = new Browser(running.daiar().url());
        browser.enter(LAWYER, PASSWORD);
    }

    @AfterEach
    void end() {
        browser.close();
    }

    @Test
    void from_a_word_to_the_paragraph_and_to_the_duties_that_rest_on_it() {
        browser.open("acts.xhtml");
        browser.type("q", "алты ай");
        browser.follow(browser.one("form[role=search] button"));

        assertThat(marked()).containsExactly("алты", "айдан");

        browser.follow(browser.one(".hits li a"));

        assertThat(browser.path()).contains("act=decree-1457").contains("n=14");
        assertThat(marked()).containsExactly("алты", "айдан");
        var duties = browser.one("a[href*='cite=decree-1457']");
        var resting = number(duties.getText());

        browser.follow(duties);

        assertThat(resting)
                .isPositive()
                .isEqualTo(admin.get("duties?cite=decree-1457/14&size=1")
                        .get("total")
                        .asLong());
        assertThat(browser.text(".panel-head p")).contains(String.valueOf(resting));
    }

    @Test
    void an_act_says_how_it_stands() {
        browser.open("act.xhtml?act=decree-1457&n=1");
        assertThat(browser.text(".title .chip.gap")).isEqualTo("Күші жойылған, қолданылады");

        browser.open("act.xhtml?act=reserve");
        assertThat(browser.text(".title .chip.lapsed")).isEqualTo("Қолданылуы аяқталған");
    }

    @Test
    void a_program_finds_the_same() {
        assertThat(found("қызметшілердің")).isEqualTo(found("кызметши")).contains("decree-1457/14", "reserve/12");
        assertThat(found("kazguu/7.14")).containsExactly("kazguu/7.14a", "kazguu/7.14b");
        assertThat(admin.call("GET", "norms/search", null).statusCode()).isEqualTo(400);
    }

    private List<String> marked() {
        return browser.every("mark").stream().map(WebElement::getText).toList();
    }

    private List<String> found(String query) {
        var answer = admin.get("norms/search?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        return StreamSupport.stream(answer.get("items").spliterator(), false)
                .flatMap(act -> StreamSupport.stream(act.get("paragraphs").spliterator(), false))
                .map(paragraph -> paragraph.get("id").asText())
                .toList();
    }

    private static long number(String text) {
        return Long.parseLong(text.replaceAll("\\D", ""));
    }
}
