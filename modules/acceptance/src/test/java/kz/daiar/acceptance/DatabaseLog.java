package kz.daiar.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What an installation's own PostgreSQL writes into its log: every statement, from the opening to the closing. */
final class DatabaseLog implements AutoCloseable {

    private static final Pattern STATEMENT = Pattern.compile("LOG:  (?:statement|execute [^:]+): (.*)");
    private static final Pattern FRAME = Pattern.compile("(?i)(BEGIN|COMMIT|ROLLBACK|SET|SHOW)\\b.*");

    private final Path log;
    private final Path data;
    private final String settings;

    DatabaseLog(Path home) {
        this.log = home.resolve("log/postgres.log");
        this.data = home.resolve("data");
        this.settings = read(data.resolve("postgresql.auto.conf"));
        set(settings + "\nlog_statement = 'all'\n");
    }

    /** The statements of some work; those that frame a transaction are left out. */
    List<String> during(Runnable work) {
        int before = read(log).length();
        work.run();
        return STATEMENT
                .matcher(read(log).substring(before))
                .results()
                .map(found -> found.group(1))
                .filter(statement -> !FRAME.matcher(statement).matches())
                .toList();
    }

    private void set(String text) {
        try {
            Files.writeString(data.resolve("postgresql.auto.conf"), text);
            var postmaster = Files.readAllLines(data.resolve("postmaster.pid")).get(0);
            new ProcessBuilder("kill", "-HUP", postmaster.strip()).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        set(settings);
    }
}
