package kz.daiar.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The demonstration: a home of its own, the clock held on one day, a user for each role, and sample data that went
 * through the same import as any other.
 */
final class Demo {

    private static final String DAY = "2017-06-30";
    private static final int CREATED = 201;
    private static final int KNOWN = 409;
    private static final int FIELDS = 6;

    private final Home home;
    private final Settings settings;
    private final List<Login> logins;

    /**
     * One who may sign in; {@code employer} is empty for those who look over all or none, {@code fullName} for who signs
     * nothing, {@code iin} for who is no person of the sample.
     */
    private record Login(String role, String user, String password, String employer, String fullName, String iin) {

        static Login of(String line) {
            var fields = line.split("\t", -1);
            var more = Arrays.copyOf(fields, FIELDS);
            return new Login(
                    fields[0],
                    fields[1],
                    fields[2],
                    fields[3],
                    Objects.requireNonNullElse(more[4], ""),
                    Objects.requireNonNullElse(more[5], ""));
        }

        String line() {
            return String.join("\t", role, user, password, employer, fullName, iin);
        }

        String json() {
            var employers = employer.isEmpty() ? "" : "\"" + employer + "\"";
            return "{\"user\":\"" + user + "\",\"password\":\"" + password + "\",\"roles\":[\"" + role
                    + "\"],\"employers\":[" + employers + "],\"language\":\"kk\",\"fullName\":\"" + fullName
                    + "\",\"iin\":\"" + iin
                    + "\"}";
        }
    }

    Demo(Home home, Settings asked) {
        if (asked.namesDatabase()) {
            throw new Trouble("demo keeps a database of its own: unset DAIAR_DB_*");
        }
        this.home = home;
        this.logins = remembered(home);
        this.settings = with(asked, Map.of("DAIAR_TODAY", DAY, "DAIAR_ADMIN_PASSWORD", admin().password()));
    }

    /** Opens it, or finds it open; tells where, and who may sign in. */
    void open() {
        var house = new House(home, settings);
        var running = house.server().running();
        running.ifPresent(url -> Terminal.progress("Daiar runs already"));
        var url = running.orElseGet(() -> house.open(new Micro()));
        furnish(url);
        tell(url);
    }

    private void furnish(URI url) {
        var furnished = home.run("furnished");
        if (Files.exists(furnished)) {
            return;
        }
        var api = new Api(url, admin().user(), admin().password());
        logins.stream().filter(login -> !login.equals(admin())).forEach(login -> add(api, login));
        Terminal.progress("Importing the sample data");
        var ended = new Import(api).run(List.of(sample()));
        if (!ended.isDone()) {
            throw new Trouble("the sample data cannot be imported: " + ended.reason());
        }
        Terminal.progress("  " + ended.counts());
        Terminal.progress("Making sample records of the rooms");
        var records = new DemoRecords(user -> new Api(url, user, password(user)));
        records.make("demo-training.tsv");
        records.make("demo-reserve.tsv");
        records.make("demo-preparation.tsv");
        records.make("demo-foreign.tsv");
        home.touch(furnished);
    }

    private static void add(Api api, Login login) {
        int status = api.post("users", login.json()).statusCode();
        if (status != CREATED && status != KNOWN) {
            throw new Trouble("the user " + login.user() + " cannot be added: " + status);
        }
    }

    private void tell(URI url) {
        Terminal.result("URL", url.toString());
        logins.forEach(login -> Terminal.result("LOGIN", login.role(), login.user(), login.password()));
    }

    private String password(String user) {
        return logins.stream()
                .filter(login -> login.user().equals(user))
                .map(Login::password)
                .findFirst()
                .orElseThrow();
    }

    private Login admin() {
        return logins.stream()
                .filter(login -> login.role().equals("ADMIN"))
                .findFirst()
                .orElseThrow();
    }

    private Path sample() {
        var copy = home.run("personnel.xlsx");
        try (var shipped = Demo.class.getResourceAsStream("personnel.xlsx")) {
            Files.copy(shipped, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Passwords are made on the first day and told again on each start. */
    private static List<Login> remembered(Home home) {
        var file = home.root().resolve("logins.tsv");
        try {
            if (!Files.exists(file)) {
                home.keepSecret(file, String.join("\n", fresh()) + "\n");
            }
            return Files.readAllLines(file).stream().map(Login::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fresh() throws IOException {
        try (var table = Demo.class.getResourceAsStream("demo-users.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .map(fields ->
                            new Login(fields[0], fields[1], House.password(), fields[2], fields[3], fields[4]).line())
                    .toList();
        }
    }

    private static Settings with(Settings asked, Map<String, String> fixed) {
        var environment = new HashMap<>(asked.environment());
        environment.putAll(fixed);
        return new Settings(environment);
    }
}
