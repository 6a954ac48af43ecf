package kz.daiar.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** Waits in front of a starting server until its pages answer: Payara says "ready" too early. */
final class Front {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration REPORT_EVERY = Duration.ofSeconds(10);
    private static final Pattern REFUSED = Pattern.compile(
            "Exception while (loading|preparing) the app|PlainTextActionReporterFAILURE|Command deploy failed");
    private static final int LAST_LINES = 15;

    private final URI url;
    private final ProcessHandle server;
    private final Path log;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    Front(URI url, ProcessHandle server, Path log) {
        this.url = url;
        this.server = server;
        this.log = log;
    }

    /**
     * Returns when health and the sign-in page answer.
     *
     * @throws Trouble when the server ends or does not answer for minutes, with the end of its log
     */
    void wait(String name) {
        Terminal.progress("Starting " + name);
        var began = Instant.now();
        var reported = began;
        while (!answers("health") || !answers("login.xhtml")) {
            var waited = Duration.between(began, Instant.now());
            if (!server.isAlive() || refusedTheApplication() || waited.compareTo(PATIENCE) > 0) {
                server.destroy();
                throw new Trouble(name + " does not come up; see " + log + System.lineSeparator() + lastLines());
            }
            if (Duration.between(reported, Instant.now()).compareTo(REPORT_EVERY) > 0) {
                reported = Instant.now();
                Terminal.progress("  … " + waited.toSeconds() + " s");
            }
            pause();
        }
    }

    private boolean answers(String path) {
        var request = HttpRequest.newBuilder(url.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }

    /** Payara goes on without an application it could not load. */
    private boolean refusedTheApplication() {
        try {
            return REFUSED.matcher(Files.readString(log)).find();
        } catch (IOException e) {
            return false;
        }
    }

    private String lastLines() {
        try {
            var lines = Files.readAllLines(log);
            return String.join(
                    System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }
}
