package kz.daiar.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The application server of one home, as a process that outlives the command. Micro and Payara Server differ in {@link Kind}. */
final class Server {

    private static final Duration PATIENCE_TO_STOP = Duration.ofSeconds(30);

    /** Which server, and how it is started. */
    interface Kind {

        /** As it is called on the terminal. */
        String name();

        /** What must be prepared once, before the start. */
        void prepare(Home home, Settings settings);

        /** The words of the process. {@code mark} must be among them. */
        List<String> words(Home home, Settings settings, String mark);
    }

    private final Home home;

    Server(Home home) {
        this.home = home;
    }

    /** Where the running server answers, when one runs. */
    Optional<URI> running() {
        return process().map(process -> URI.create(read(home.run("server.url"))));
    }

    /** Starts it; returns when its pages answer. */
    URI start(Kind kind, Settings settings, Map<String, String> environment) {
        kind.prepare(home, settings);
        var log = home.log("server.log");
        keepOld(log);
        var words = new java.util.ArrayList<>(List.of("setsid"));
        words.addAll(kind.words(home, settings, mark()));
        var process = Command.of(words).with(environment).detach(log);
        var url = URI.create("http://" + shown(settings.bind()) + ":" + settings.port() + "/");
        write(home.run("server.url"), url.toString());
        write(home.run("server.pid"), Long.toString(process.pid()));
        new Front(url, process.toHandle(), log).wait(kind.name());
        return url;
    }

    /** Stops it, if it runs. */
    boolean stop() {
        var process = process();
        process.ifPresent(running -> {
            Terminal.progress("Stopping the server");
            running.destroy();
            if (!Processes.ended(running, PATIENCE_TO_STOP)) {
                running.destroyForcibly();
                Processes.ended(running, PATIENCE_TO_STOP);
            }
        });
        return process.isPresent();
    }

    private Optional<ProcessHandle> process() {
        var file = home.run("server.pid");
        return Files.exists(file) ? Processes.ours(Long.parseLong(read(file).strip()), mark()) : Optional.empty();
    }

    /** By this our process is told from a stranger with the same number. */
    private String mark() {
        return "-Ddaiar.home=" + home.root() + "/";
    }

    private static String shown(String bind) {
        return bind.equals("0.0.0.0") || bind.equals("::") ? "localhost" : bind;
    }

    private static void keepOld(Path log) {
        try {
            if (Files.exists(log)) {
                Files.move(
                        log,
                        log.resolveSibling(log.getFileName() + ".1"),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
