package kz.daiar.launcher;

import java.net.URI;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;

/** One home with its database and its server, opened and shut in this order and back. */
final class House {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int PASSWORD_LENGTH = 16;

    private final Home home;
    private final Settings settings;
    private final Server server;

    House(Home home, Settings settings) {
        this.home = home;
        this.settings = settings;
        this.server = new Server(home);
    }

    Server server() {
        return server;
    }

    Home home() {
        return home;
    }

    /** Starts everything and returns where the pages answer. On a new database the administrator's password is told. */
    URI open(Server.Kind kind) {
        settings.today();
        Ports.mustBeFree(settings.bind(), settings.port());
        var database = settings.database().orElseGet(() -> new Postgres(home, settings.runtime()).up());
        database.mustAnswer();
        var environment = new HashMap<>(database.environment());
        environment.put("DAIAR_BIND", settings.bind());
        settings.today().ifPresent(day -> environment.put("DAIAR_TODAY", day.toString()));
        return database.hasUsers() ? server.start(kind, settings, environment) : openFirst(kind, environment);
    }

    /** The server before the database, so that nothing is cut off. */
    boolean shut() {
        boolean stopped = server.stop();
        return new Postgres(home, settings.runtime()).down() || stopped;
    }

    private URI openFirst(Server.Kind kind, Map<String, String> environment) {
        var password = settings.adminPassword().orElseGet(House::password);
        environment.put("DAIAR_ADMIN_PASSWORD", password);
        var url = server.start(kind, settings, environment);
        if (settings.adminPassword().isEmpty()) {
            Terminal.result("ADMIN", "admin", password);
        }
        return url;
    }

    static String password() {
        return new SecureRandom()
                .ints(PASSWORD_LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
