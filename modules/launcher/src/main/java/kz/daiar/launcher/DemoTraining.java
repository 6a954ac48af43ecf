package kz.daiar.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Invented providers, programmes and groups, made by the same calls as any other: a line is the name its id goes by
 * (or a dash), the path, and the body.
 */
final class DemoTraining {

    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
    private static final int REFUSED = 400;

    private final Api api;
    private final Map<String, String> ids = new HashMap<>();

    DemoTraining(Api api) {
        this.api = api;
    }

    void make() {
        try (var table = DemoTraining.class.getResourceAsStream("demo-training.tsv")) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .forEach(fields -> make(fields[0], named(fields[1]), named(fields[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(String name, String path, String body) {
        var answer = api.post(path, body);
        if (answer.statusCode() >= REFUSED) {
            throw new Trouble("the sample " + path + " cannot be made: " + answer.body());
        }
        var id = ID.matcher(answer.body());
        if (!name.equals("-") && id.find()) {
            ids.put(name, id.group(1));
        }
    }

    /** Names replaced by the ids they stand for; as a whole number where the name stands alone in quotes. */
    private String named(String text) {
        var named = text;
        for (var id : ids.entrySet()) {
            var place = "${" + id.getKey() + "}";
            named = named.replace("\"#" + place + "\"", id.getValue()).replace(place, id.getValue());
        }
        return named;
    }
}
