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
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.daiar.acceptance.SharedDaiar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

    /** A page that fails for one who looks is told when all have been asked for. */
    private final List<Future<?>> asked = new ArrayList<>();

    private Eyes desk;
    private Eyes phone;

    @BeforeAll
    void begin(SharedDaiar.Running running) {
        desk = new Eyes(running.daiar().url(), Browser.DESK);
        phone = new Eyes(running.daiar().url(), Browser.PHONE);
    }

    @AfterAll
    void end() {
        desk.close();
        phone.close();
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
                asked.add(phone.look(page));
                asked.add(desk.look(page));
                Eyes.of(desk.then(PagesForAllIT::links)).forEach(ahead::add);
            }
        }

        assertThat(faults()).isEmpty();
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
        var menu = new ArrayList<>(Eyes.of(desk.then(PagesForAllIT::menu)));
        menu.add("users.xhtml");
        menu.forEach(page -> {
            asked.add(phone.glance(page));
            asked.add(desk.look(page));
        });

        assertThat(faults()).isEmpty();
    }

    @Test
    void the_gate_and_what_lies_before_it() {
        desk.leave();
        phone.leave();
        for (var page : List.of("login.xhtml", "login.xhtml?back=/worklist.xhtml")) {
            asked.add(phone.look(page));
            asked.add(desk.look(page));
        }

        assertThat(faults()).isEmpty();
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
        desk.become(user, PASSWORD);
        phone.become(user, PASSWORD);
    }

    private List<String> faults() {
        asked.forEach(Eyes::of);
        asked.clear();
        return Stream.of(desk, phone).flatMap(eyes -> eyes.faults().stream()).toList();
    }

    private static List<String> menu(Browser browser) {
        browser.open("");
        return browser.every("nav.rooms a").stream()
                .map(link -> link.getDomProperty("href"))
                .filter(Objects::nonNull)
                .map(PagesForAllIT::local)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Browser browser) {
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
