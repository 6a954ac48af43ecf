package kz.daiar.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Invented records, made by the same calls as any other: a line is the user who makes it, the name its id goes by (or a dash),
 * the path, and the body.
 */
final class DemoRecords {

    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
    private static final int REFUSED = 400;

    private final Function<String, Api> as;
    private final Map<String, String> ids = new HashMap<>();

    /** {@code as}: the calls of a user of the demonstration. */
    DemoRecords(Function<String, Api> as) {
        this.as = as;
    }

    /** Makes the records of a table. */
    void make(String name) {
        try (var table = DemoRecords.class.getResourceAsStream(name)) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .forEach(fields -> make(as.apply(fields[0]), fields[1], named(fields[2]), named(fields[3])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(Api api, String name, String path, String body) {
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
