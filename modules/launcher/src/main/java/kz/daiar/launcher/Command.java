package kz.daiar.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program of the machine, run to its end. */
record Command(List<String> words, Map<String, String> environment) {

    static Command of(List<String> words) {
        return new Command(words, Map.of());
    }

    Command with(Map<String, String> more) {
        return new Command(words, more);
    }

    /** Runs it quietly; what it says becomes the trouble when it fails. */
    void run() {
        var done = attempt();
        if (done.exit() != 0) {
            throw new Trouble(words.get(0) + " failed (" + done.exit() + "): "
                    + done.said().strip());
        }
    }

    /** How it went. */
    record Done(int exit, String said) {}

    Done attempt() {
        try {
            var builder = new ProcessBuilder(words).redirectErrorStream(true);
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Done(process.waitFor(), said);
        } catch (IOException e) {
            return new Done(127, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }

    /** Runs it with both streams in {@code log}, for programs whose children keep them open; the exit code. */
    int quietly(Path log) {
        try {
            return detach(log).waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }

    /** Starts it in a session of its own, so that it outlives this terminal; both streams go to {@code log}. */
    Process detach(Path log) {
        var builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new Trouble("cannot start " + words.get(0) + ": " + e.getMessage(), e);
        }
    }
}
