package kz.daiar.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kz.daiar.benchmarks.people.Population;

/** A server of the run's own, started by the command {@code daiar} in a home that is thrown away afterwards. */
final class RunningServer implements AutoCloseable {

    static final String ADMIN = "admin";

    private static final String PASSWORD = "bench-0123456789-bench";
    private static final int PORT_LINE = 3;

    private final Path house;
    private final Path home;
    private final int port;

    private RunningServer(Path house, Path home, int port) {
        this.house = house;
        this.home = home;
        this.port = port;
    }

    /** Starts it; it is up when this returns. */
    static RunningServer start(Path house) throws IOException, InterruptedException {
        var server = new RunningServer(house, Files.createTempDirectory("daiar-bench-"), freePort());
        server.command("start");
        return server;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    URI root() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    String password() {
        return PASSWORD;
    }

    Path home() {
        return home;
    }

    /** Runs {@code ./daiar} with these words in this server's home. */
    void command(String... words) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(house.resolve("daiar").toString()));
        line.addAll(List.of(words));
        var builder = new ProcessBuilder(line).directory(house.toFile());
        builder.environment()
                .putAll(Map.of(
                        "DAIAR_HOME",
                        home.toString(),
                        "DAIAR_PORT",
                        Integer.toString(port),
                        "DAIAR_TODAY",
                        Population.DAY.toString(),
                        "DAIAR_ADMIN_PASSWORD",
                        PASSWORD,
                        "DAIAR_USER",
                        ADMIN,
                        "DAIAR_PASSWORD",
                        PASSWORD,
                        "DAIAR_JAVA_OPTS",
                        "-Xmx1g"));
        var log = home.resolve("command.log").toFile();
        int exit = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start()
                .waitFor();
        if (exit == 1) {
            throw new IllegalStateException(Files.readString(log.toPath()));
        }
    }

    /** The number of the server's process. */
    long process() throws IOException {
        return Long.parseLong(Files.readString(home.resolve("run/server.pid")).strip());
    }

    /** What its process holds in memory now, in MiB. */
    double memory() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + process() + "/status"))) {
            var line = lines.filter(one -> one.startsWith("VmRSS")).findFirst().orElse("0");
            return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
        }
    }

    /** A connection to its database. */
    Connection database() throws IOException, SQLException {
        var postmaster = Files.readAllLines(home.resolve("data/postmaster.pid"));
        var url = "jdbc:postgresql://127.0.0.1:" + postmaster.get(PORT_LINE).strip() + "/daiar";
        var password = Files.readString(home.resolve("database.password")).strip();
        return DriverManager.getConnection(url, "daiar", password);
    }

    @Override
    public void close() throws IOException {
        try {
            command("stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
