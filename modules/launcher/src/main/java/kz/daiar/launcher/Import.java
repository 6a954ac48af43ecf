package kz.daiar.launcher;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** One import, from the upload to its end, over REST. */
final class Import {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int ACCEPTED = 202;
    private static final int OK = 200;
    private static final List<String> COUNTS =
            List.of("rows", "added", "changed", "same", "duplicates", "normalised", "refused");

    private final Api api;

    Import(Api api) {
        this.api = api;
    }

    /** Where it ended. */
    record Ended(String state, String answer) {

        boolean isDone() {
            return state.equals("DONE");
        }

        long refused() {
            return Long.parseLong(member(answer, "refused", "0"));
        }

        /** The counts as the server tells them, one word each. */
        String counts() {
            var told = new StringBuilder();
            for (var count : COUNTS) {
                told.append(count)
                        .append(' ')
                        .append(member(answer, count, "0"))
                        .append("  ");
            }
            return told.toString().strip();
        }

        /** Why it failed, in the server's words. */
        String reason() {
            return member(answer, "message", member(answer, "detail", answer));
        }
    }

    /** Uploads the files, confirms without stopping and waits for the end, telling the state as it changes. */
    Ended run(List<Path> files) {
        for (var file : files) {
            if (!Files.isReadable(file)) {
                throw new Trouble("no such file: " + file);
            }
        }
        var accepted = api.upload("registry/imports?confirm=true", files);
        if (accepted.statusCode() != ACCEPTED) {
            throw new Trouble("the import was refused (" + accepted.statusCode() + "): "
                    + member(accepted.body(), "detail", accepted.body()));
        }
        return follow(location(accepted));
    }

    private Ended follow(URI place) {
        var told = "";
        while (true) {
            var answer = api.get(place);
            if (answer.statusCode() != OK) {
                throw new Trouble("the import cannot be followed (" + answer.statusCode() + "): " + answer.body());
            }
            var ended = new Ended(member(answer.body(), "state", "FAILED"), answer.body());
            if (!ended.state().equals(told)) {
                told = ended.state();
                Terminal.progress("  " + told);
            }
            if (told.equals("DONE") || told.equals("FAILED")) {
                return ended;
            }
            pause();
        }
    }

    private static URI location(HttpResponse<String> accepted) {
        return accepted.headers()
                .firstValue("Location")
                .map(place -> accepted.uri().resolve(place))
                .orElseThrow(() -> new Trouble("the server did not say where the import is"));
    }

    /** A text or a number of a flat JSON object. */
    private static String member(String json, String name, String otherwise) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(-?\\d+))")
                .matcher(json);
        if (!found.find()) {
            return otherwise;
        }
        return found.group(1) != null ? found.group(1) : found.group(2);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }
}
