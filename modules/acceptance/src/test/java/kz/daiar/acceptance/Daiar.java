package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** One installation of Daiar under {@code target/}, with a port of its own and the clock held on 2017-06-30. */
public final class Daiar implements AutoCloseable {

    public static final String DAY = "2017-06-30";
    private static final String PASSWORD = "Acceptance-" + UUID.randomUUID();

    private final Path home;
    private final int port = freePort();

    private Daiar(Path home) {
        this.home = home;
    }

    /** A new, empty one; started. */
    public static Daiar fresh(String name) {
        var daiar = new Daiar(Project.TARGET.resolve("homes").resolve(name + "-" + UUID.randomUUID()));
        daiar.start();
        return daiar;
    }

    static String runtime() {
        return System.getProperty("daiar.runtime", "micro");
    }

    void start() {
        run(runtime().equals("server") ? "server" : "start");
    }

    /** What a power cut does to the server; the database goes on. */
    void kill() {
        try {
            var pid = Long.parseLong(
                    Files.readString(home.resolve("run/server.pid")).strip());
            var server = ProcessHandle.of(pid).orElseThrow();
            server.destroyForcibly();
            server.onExit().get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("the server cannot be killed", e);
        }
    }

    @Override
    public void close() {
        run("stop");
    }

    Path home() {
        return home;
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    public Caller admin() {
        return as("admin", PASSWORD);
    }

    public Caller as(String user, String password) {
        return new Caller(url(), user, password);
    }

    /** Runs a command of {@code ./daiar}; the build is done, so the launcher is called without it. */
    private void run(String command) {
        var words = List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                Project.RUNTIME.resolve("lib") + "/*:" + Project.LAUNCHER.resolve("classes"),
                "kz.daiar.launcher.Main",
                command);
        var log = home.resolve("command.log");
        try {
            Files.createDirectories(home);
            var builder = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().keySet().removeIf(name -> name.startsWith("DAIAR_"));
            builder.environment().put("DAIAR_RUNTIME", Project.RUNTIME.toString());
            builder.environment().put("DAIAR_HOME", home.toString());
            builder.environment().put("DAIAR_PORT", Integer.toString(port));
            builder.environment().put("DAIAR_TODAY", DAY);
            builder.environment().put("DAIAR_ADMIN_PASSWORD", PASSWORD);
            int exit = builder.start().waitFor();
            assertThat(exit).as("daiar %s: %s", command, Files.readString(log)).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Below the ports handed out to outgoing connections, or it may be taken before the server has started. */
    private static int freePort() {
        return ThreadLocalRandom.current()
                .ints(15_000, 32_000)
                .filter(Daiar::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
