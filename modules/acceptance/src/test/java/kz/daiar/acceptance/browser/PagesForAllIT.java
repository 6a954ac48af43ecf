package kz.daiar.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.daiar.acceptance.SharedDaiar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, on a desk and on a phone, keeps nobody out and never scrolls sideways. */
@ExtendWith(SharedDaiar.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesForAllIT {

    private static final String PASSWORD = "Way-of-every-role-17";
    private static final String LINKS =
            "return Array.from(document.querySelectorAll('a[href]'), a => a.href).filter(h => h.startsWith(location.origin))";

    /** A list with ever other filters is the same page. */
    private static final int KINDS_OF_A_PAGE = 2;

    /** Pages to look at: not workbooks, papers and other files. */
    private static final Pattern PAGE = Pattern.compile(
            "(?!(duty-sheet|referral|protocol)\\.)(?!\\S*-(book|paper|file|refused|calendar)\\.)[a-z-]+\\.xhtml.*");

    private Browser browser;
    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    void begin(SharedDaiar.Running running) {
        browser = new Browser(running.daiar().url());
    }

    @BeforeEach
    void forget() {
        browser.leave();
        faults.clear();
    }

    @AfterAll
    void end() {
        browser.close();
    }

    /** The administrator may open everything: he follows one link of each kind. */
    @Test
    void all_pages(SharedDaiar.Running running) {
        sign(running, "ADMIN", "kk");
        var seen = new HashSet<String>();
        var often = new HashMap<String, Integer>();
        var ahead = new ArrayDeque<>(List.of("worklist.xhtml", "import.xhtml?id=1&verdict=REFUSED", "nowhere.xhtml"));
        while (!ahead.isEmpty()) {
            var page = ahead.remove();
            if (seen.add(kind(page)) && often.merge(path(page), 1, Integer::sum) <= KINDS_OF_A_PAGE) {
                look(page);
                links().forEach(ahead::add);
            }
        }

        assertThat(faults).isEmpty();
        assertThat(seen).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HR_OFFICER",
                "HEAD",
                "AUTHORISED_BODY",
                "PROVIDER",
                "UNIT_HEAD",
                "SERVANT",
                "LAWYER",
                "AUDITOR",
                "SYSTEM"
            })
    void what_each_role_finds_in_its_menu(String role, SharedDaiar.Running running) {
        sign(running, role, "ru");
        browser.open("");
        var menu = browser.every("nav.rooms a").stream()
                .map(link -> link.getDomProperty("href"))
                .filter(Objects::nonNull)
                .map(PagesForAllIT::local)
                .toList();
        menu.forEach(this::glance);
        glance("users.xhtml");

        assertThat(faults).isEmpty();
    }

    @Test
    void the_gate_and_what_lies_before_it() {
        List.of("login.xhtml", "login.xhtml?back=/worklist.xhtml").forEach(this::look);

        assertThat(faults).isEmpty();
    }

    private void sign(SharedDaiar.Running running, String role, String language) {
        var user = "eyes-" + role.toLowerCase(); // admin is taken
        running.daiar()
                .admin()
                .call(
                        "POST",
                        "users",
                        """
                        {"user": "%s", "password": "%s", "roles": ["%s"], "employers": ["950140660636"], "language": "%s"}"""
                                .formatted(user, PASSWORD, role, language));
        browser.enter(user, PASSWORD);
    }

    private void look(String page) {
        for (int width : new int[] {Browser.DESK, Browser.PHONE}) {
            open(page, width);
            ask(page, width);
        }
    }

    /** At what was looked at wholly by another role. */
    private void glance(String page) {
        open(page, Browser.PHONE);
        open(page, Browser.DESK);
        ask(page, Browser.DESK);
    }

    private void open(String page, int width) {
        browser.wide(width);
        browser.open(page);
        var broad = ((Number) browser.run("return document.documentElement.scrollWidth")).intValue();
        if (broad > width) {
            faults.add(page + " at " + width + " is " + broad + " wide");
        }
    }

    private void ask(String page, int width) {
        Axe.look(browser).forEach(found -> faults.add(page + " at " + width + ": " + found));
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return ((List<String>) browser.run(LINKS))
                .stream()
                        .map(PagesForAllIT::local)
                        .filter(page -> PAGE.matcher(page).matches())
                        .toList();
    }

    private static String local(String link) {
        var address = URI.create(link);
        return address.getRawPath().substring(1) + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    private static String path(String page) {
        return page.split("\\?", 2)[0];
    }

    /** Pages of one kind have the same path and ask for the same things. */
    private static String kind(String page) {
        var halves = page.split("\\?", 2);
        return halves.length == 1
                ? page
                : halves[0]
                        + Arrays.stream(halves[1].split("&"))
                                .map(pair -> pair.split("=")[0])
                                .sorted()
                                .collect(Collectors.joining("&", "?", ""));
    }
}
