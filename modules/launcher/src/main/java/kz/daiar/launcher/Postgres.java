package kz.daiar.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The embedded PostgreSQL of one home. It is known by its data directory: one that still runs after a kill of the
 * server is found and used again, whatever its port.
 */
final class Postgres {

    private static final String NAME = "daiar";
    private static final int ATTEMPTS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Home home;
    private final Path runtime;
    private final Unprivileged how = Unprivileged.here();

    Postgres(Home home, Path runtime) {
        this.home = home;
        this.runtime = runtime;
    }

    /** The running database; started, and made on the first time, when it is not there. */
    Database up() {
        var programs = Binaries.in(home, runtime);
        make(programs);
        if (running().isEmpty()) {
            Terminal.progress("Starting the database");
            start(programs, ATTEMPTS);
        }
        return checked();
    }

    /** Stops it, if it runs; writes under way are rolled back, committed ones are kept. */
    boolean down() {
        var running = running();
        running.ifPresent(postmaster -> {
            Terminal.progress("Stopping the database");
            Command.of(List.of("kill", "-INT", Long.toString(postmaster.pid()))).run();
            if (!Processes.ended(postmaster, PATIENCE)) {
                throw new Trouble("the database does not stop: process " + postmaster.pid());
            }
        });
        return running.isPresent();
    }

    private Optional<ProcessHandle> running() {
        return pidFile()
                .flatMap(lines -> Processes.ours(
                        Long.parseLong(lines.get(0).strip()), home.data().toString()));
    }

    /** The postmaster writes there: process, data directory, start, port. */
    private Optional<List<String>> pidFile() {
        var file = home.data().resolve("postmaster.pid");
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readAllLines(file)).filter(lines -> lines.size() > 3)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(Path programs) {
        if (Files.exists(home.data().resolve("PG_VERSION")) && Files.exists(secret())) {
            return;
        }
        Terminal.progress("Making the database");
        var partial = home.root().resolve("data.partial");
        Binaries.wipe(partial);
        home.directory(partial);
        var password = password();
        home.keepSecret(secret(), password);
        initialise(programs, partial);
        try {
            Files.move(partial, home.data());
        } catch (IOException e) {
            throw new Trouble("cannot make the database in " + home.data() + ": " + e.getMessage(), e);
        }
    }

    private void initialise(Path programs, Path data) {
        how.give(programs);
        how.give(data);
        how.give(secret());
        how.command(List.of(
                        programs.resolve("bin/initdb").toString(),
                        "--pgdata=" + data,
                        "--username=" + NAME,
                        "--pwfile=" + secret(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C"))
                .with(Map.of("TZ", "UTC"))
                .run();
    }

    private void start(Path programs, int attempts) {
        how.give(home.touch(home.log("postgres.log")));
        var options = String.join(
                " ",
                "-p " + Ports.free(),
                "-h 127.0.0.1",
                "-c unix_socket_directories=",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c max_connections=60",
                "-c max_wal_size=2GB",
                "-c work_mem=32MB",
                "-c random_page_cost=1.1");
        var done = how.command(List.of(
                        programs.resolve("bin/pg_ctl").toString(),
                        "start",
                        "--pgdata=" + home.data(),
                        "--log=" + home.log("postgres.log"),
                        "--wait",
                        "--timeout=" + PATIENCE.toSeconds(),
                        "--options=" + options))
                .quietly(home.log("pg_ctl.log"));
        if (done != 0 && attempts > 1) {
            start(programs, attempts - 1);
        } else if (done != 0) {
            throw new Trouble("the database does not start; see " + home.log("postgres.log"));
        }
    }

    private Database checked() {
        var lines = pidFile().orElseThrow(() -> new Trouble("the database has gone"));
        var port = Integer.parseInt(lines.get(3).strip());
        var maintenance = new Database("127.0.0.1", port, "postgres", NAME, readSecret());
        try (var connection = maintenance.connect();
                var statement = connection.createStatement()) {
            mustBeOurs(statement);
            createOnce(statement);
        } catch (SQLException e) {
            throw new Trouble("the database does not answer: " + e.getMessage().strip(), e);
        }
        return new Database("127.0.0.1", port, NAME, NAME, readSecret());
    }

    private void mustBeOurs(java.sql.Statement statement) throws SQLException {
        try (var answer = statement.executeQuery("SHOW data_directory")) {
            answer.next();
            if (!Path.of(answer.getString(1)).equals(home.data())) {
                throw new Trouble("another database answers on the port of ours: " + answer.getString(1));
            }
        }
    }

    private static void createOnce(java.sql.Statement statement) throws SQLException {
        try (var answer = statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + NAME + "'")) {
            if (answer.next()) {
                return;
            }
        }
        statement.execute("CREATE DATABASE " + NAME);
    }

    private Path secret() {
        return home.root().resolve("database.password");
    }

    private String readSecret() {
        try {
            return Files.readString(secret()).strip();
        } catch (IOException e) {
            throw new Trouble("cannot read " + secret(), e);
        }
    }

    private static String password() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
