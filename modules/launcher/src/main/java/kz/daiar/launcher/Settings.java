package kz.daiar.launcher;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** What the environment asks for: {@code DAIAR_HOME}, {@code DAIAR_PORT} and the others of the README. */
record Settings(Map<String, String> environment) {

    private static final int HIGHEST_PORT = 65_535;

    static Settings ofEnvironment() {
        return new Settings(System.getenv());
    }

    Path home() {
        return Path.of(get("DAIAR_HOME").orElse(".daiar"));
    }

    /** Where the build laid out the servers, the driver and the archives. */
    Path runtime() {
        return Path.of(get("DAIAR_RUNTIME").orElseThrow(() -> new Trouble("start this by the command ./daiar")));
    }

    int port() {
        return number("DAIAR_PORT", 8080);
    }

    String bind() {
        return get("DAIAR_BIND").orElse("127.0.0.1");
    }

    /** The external database, when one is named. */
    Optional<Database> database() {
        return get("DAIAR_DB_HOST")
                .map(host -> new Database(
                        host,
                        number("DAIAR_DB_PORT", 5432),
                        get("DAIAR_DB_NAME").orElse("daiar"),
                        get("DAIAR_DB_USER").orElse("daiar"),
                        get("DAIAR_DB_PASSWORD").orElse("")));
    }

    boolean namesDatabase() {
        return environment.keySet().stream().anyMatch(name -> name.startsWith("DAIAR_DB_"));
    }

    Optional<String> adminPassword() {
        return get("DAIAR_ADMIN_PASSWORD");
    }

    /** The day the clock is held on. */
    Optional<LocalDate> today() {
        return get("DAIAR_TODAY").map(Settings::day);
    }

    Optional<String> javaOptions() {
        return get("DAIAR_JAVA_OPTS");
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private int number(String name, int usual) {
        var text = get(name).orElse(Integer.toString(usual));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > HIGHEST_PORT) {
            throw new Trouble(name + " is not a port: " + text);
        }
        return Integer.parseInt(text);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Trouble("DAIAR_TODAY is not a day like 2017-06-30: " + text, e);
        }
    }
}
