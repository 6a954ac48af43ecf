package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page and endpoint, as every role and as nobody, at one's own employer and at a foreign one. */
@Tag("both-runtimes")
@ExtendWith(SharedDaiar.class)
class AccessWalkIT {

    /** What is sent as a form with files. */
    private static final List<String> UPLOADS =
            List.of("POST registry/imports", "POST norms/drafts", "POST training/groups/{id}/completions");

    private static final String EMPLOYER = "950140660636";
    private static final String PASSWORD = "Walker-2017-06-30";
    private static final int NOT_SIGNED_IN = 401;
    private static final int REFUSED = 403;
    private static final int FAILURE = 500;
    private static Daiar daiar;
    private static Map<String, Caller> callers;

    @BeforeAll
    static void users(SharedDaiar.Running running) {
        daiar = running.daiar();
        callers = Access.ROLES.stream().collect(Collectors.toMap(role -> role, AccessWalkIT::user));
    }

    @Test
    void the_table_names_every_endpoint_and_every_page() throws IOException {
        var described = new TreeSet<>(operations());
        var pages = pages();

        assertThat(described).hasSizeGreaterThan(40);
        assertThat(Access.table().stream().filter(line -> !line.isPage()).map(Access::operation))
                .containsExactlyInAnyOrderElementsOf(described);
        assertThat(Access.table().stream().filter(Access::isPage).map(Access::path))
                .containsExactlyInAnyOrderElementsOf(pages);
    }

    @Test
    void nobody_may_call_anything() throws IOException {
        var nobody = daiar.as(null, null);
        for (var line : endpoints()) {
            assertThat(nobody.call(line.method(), line.address(), "{}").statusCode())
                    .as(line.operation())
                    .isEqualTo(line.isPublic() ? 200 : NOT_SIGNED_IN);
        }
    }

    @Test
    void each_role_may_call_what_the_table_says_and_no_more() throws IOException {
        assertAllowed(walked(endpoints(), role -> {
            var caller = callers.get(role);
            return line -> call(caller, line);
        }));
    }

    @Test
    void each_role_may_open_the_pages_the_table_says_and_no_more() throws IOException {
        var pages = Access.table().stream().filter(Access::isPage).toList();
        assertAllowed(walked(pages, role -> {
            var visitor = new Visitor(daiar.url()).enter(name(role), PASSWORD);
            return line -> visitor.get(line.path()).statusCode();
        }));
    }

    /** Somebody of a role who asks for a line of the table, and the status he is answered with. */
    @FunctionalInterface
    private interface Walker {
        int ask(Access line);
    }

    /** What each role is answered; several walk at once. */
    private static Map<String, Map<Access, Integer>> walked(List<Access> lines, Function<String, Walker> walkers) {
        return Access.ROLES.parallelStream().collect(Collectors.toMap(role -> role, role -> {
            var walker = walkers.apply(role);
            var answers = new LinkedHashMap<Access, Integer>();
            lines.forEach(line -> answers.put(line, walker.ask(line)));
            return answers;
        }));
    }

    private static void assertAllowed(Map<String, Map<Access, Integer>> walked) {
        assertThat(walked.keySet()).containsExactlyInAnyOrderElementsOf(Access.ROLES);
        assertSoftly(softly -> walked.forEach((role, answers) -> answers.forEach((line, status) -> {
            var told = softly.assertThat(status).as(role + " " + line.operation());
            if (line.allows(role)) {
                told.isNotIn(NOT_SIGNED_IN, REFUSED).isLessThan(FAILURE);
            } else {
                told.isEqualTo(REFUSED);
            }
        })));
    }

    @Test
    void nobody_is_led_to_the_sign_in_page() throws IOException {
        for (var line : Access.table()) {
            if (line.isPage() && !line.isPublic()) {
                var answer = new Visitor(daiar.url()).get(line.path());
                assertThat(answer.statusCode()).as(line.path()).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location").orElseThrow())
                        .contains("login.xhtml");
            }
        }
    }

    @Test
    void a_session_of_the_pages_is_nobody_to_the_programs() {
        var visitor = new Visitor(daiar.url()).enter(name("ADMIN"), PASSWORD);

        assertThat(visitor.get("api/v1/users").statusCode()).isEqualTo(NOT_SIGNED_IN);
    }

    @Test
    void a_refused_call_has_no_effect() {
        var refused = callers.get("SERVANT")
                .call("POST", "users", "{\"user\":\"intruder\",\"password\":\"Intruder-1-2-3\",\"roles\":[\"ADMIN\"]}");

        assertThat(refused.statusCode()).isEqualTo(REFUSED);
        assertThat(daiar.admin().all("users").toString()).doesNotContain("intruder");
    }

    @Test
    void foreign_people_are_not_there() {
        var officer = callers.get("HR_OFFICER");
        var own = new Register(officer).people();
        var foreign = new TreeSet<>(new Register(daiar.admin()).people());
        own.forEach(foreign::remove);
        assertThat(own).isNotEmpty();
        assertThat(foreign).isNotEmpty();

        for (var path : List.of("registry/persons/%s", "registry/persons/%s/case", "duties/persons/%s")) {
            assertThat(officer.call("GET", path.formatted(own.get(0)), null).statusCode())
                    .as(path)
                    .isEqualTo(200);
            assertThat(officer.call("GET", path.formatted(foreign.first()), null)
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(new Register(officer).listedDuties().keySet()).isSubsetOf(own);
    }

    @Test
    void a_servant_sees_himself_and_nobody_else() throws IOException {
        var people = new Register(daiar.admin()).people();
        var own = people.get(0);
        var other = people.get(1);
        var servant = callers.get("SERVANT");
        tie("\"" + own + "\"");

        for (var path : List.of(
                "registry/persons/%s",
                "duties/persons/%s",
                "duties/persons/%s/explanations",
                "training/records?iin=%s",
                "training/documents?iin=%s")) {
            assertThat(servant.call("GET", path.formatted(own), null).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        for (var path : List.of("registry/persons/%s", "duties/persons/%s", "training/records?iin=%s")) {
            assertThat(servant.call("GET", path.formatted(other), null).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(servant.get("training/documents?iin=" + other).get("items")).isEmpty();
        var visitor = new Visitor(daiar.url()).enter(name("SERVANT"), PASSWORD);
        assertThat(visitor.get("card.xhtml?iin=" + own).statusCode()).isEqualTo(200);
        assertThat(visitor.get("card.xhtml?iin=" + other).statusCode()).isEqualTo(404);
        tie("null");
        assertThat(servant.call("GET", "registry/persons/" + own, null).statusCode())
                .isEqualTo(404);
    }

    private static void tie(String iin) {
        var answer = daiar.admin().call("PUT", "users/" + name("SERVANT") + "/iin", "{\"iin\":" + iin + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** With nothing useful in it; a form where the endpoint takes no other, else the form is refused before the role. */
    private static int call(Caller caller, Access line) {
        if (UPLOADS.contains(line.operation())) {
            return caller.upload(line.address(), List.of(Path.of("pom.xml"))).statusCode();
        }
        return caller.call(line.method(), line.address(), line.method().equals("GET") ? null : "{}")
                .statusCode();
    }

    private static Caller user(String role) {
        var employers = List.of("HR_OFFICER", "HEAD", "UNIT_HEAD").contains(role) ? "\"" + EMPLOYER + "\"" : "";
        daiar.admin()
                .post(
                        "users",
                        "{\"user\":\"%s\",\"password\":\"%s\",\"roles\":[\"%s\"],\"employers\":[%s],\"language\":\"kk\"}"
                                .formatted(name(role), PASSWORD, role, employers));
        return daiar.as(name(role), PASSWORD);
    }

    private static String name(String role) {
        return "walker-" + role.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static List<Access> endpoints() throws IOException {
        return Access.table().stream().filter(line -> !line.isPage()).toList();
    }

    /** What the description of the interface names. */
    private static List<String> operations() throws IOException {
        var path = Pattern.compile("  /(\\S+):");
        var method = Pattern.compile("    (get|post|put|patch|delete):");
        var found = new HashMap<String, String>();
        var current = "";
        for (var line :
                Files.readAllLines(Project.ROOT.resolve("modules/portal/src/main/webapp/META-INF/openapi.yaml"))) {
            var newPath = path.matcher(line);
            var newMethod = method.matcher(line);
            if (newPath.matches()) {
                current = newPath.group(1);
            } else if (newMethod.matches()) {
                found.put(newMethod.group(1).toUpperCase(java.util.Locale.ROOT) + " " + current, current);
            }
        }
        return List.copyOf(found.keySet());
    }

    /** All pages but the one of sign-in. */
    private static List<String> pages() throws IOException {
        try (var files = Files.list(Project.ROOT.resolve("modules/portal/src/main/webapp"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xhtml") && !name.equals("login.xhtml"))
                    .toList();
        }
    }
}
