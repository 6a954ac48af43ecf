package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Paragraphs are cited as the norms in force name them. Only what a Java rule carries out without a number or a list of the
 * norms is named in the code: in one place of the room, and there is such a paragraph.
 */
class CitationsTest {

    private static final Path MODULES = Project.ROOT.resolve("modules");
    private static final Path NORMS = MODULES.resolve("norms/src/main/resources/norms");
    private static final Pattern CITATION = Pattern.compile("\"([a-z]+(?:-\\d+)?)/(\\d+(?:[.-]\\d+)*[a-z]?|title)\"");
    private static final Pattern PARAGRAPH = Pattern.compile("(?m)^  \"([^\"]+)\":$");

    @Test
    void each_room_names_paragraphs_in_one_place_and_none_that_is_not_there() throws IOException {
        var acts = acts();
        assertThat(acts).containsEntry("reserve", paragraphs("reserve")).hasSizeGreaterThan(3);
        assertThat(acts.get("reserve")).contains("1", "12", "title").doesNotContain("13");
        var places = new TreeMap<String, TreeSet<String>>();
        var unknown = new TreeSet<String>();
        for (var file : sources()) {
            CITATION.matcher(Files.readString(file))
                    .results()
                    .filter(cited -> acts.containsKey(cited.group(1)))
                    .forEach(cited -> {
                        places.computeIfAbsent(room(file), room -> new TreeSet<>())
                                .add(file.getFileName().toString());
                        if (!acts.get(cited.group(1)).contains(cited.group(2))) {
                            unknown.add(file.getFileName() + " " + cited.group());
                        }
                    });
        }
        assertThat(places).containsKey("reserve");
        assertThat(places.values()).allMatch(files -> files.size() == 1, "one place a room: " + places);
        assertThat(unknown).isEmpty();
    }

    private static String room(Path file) {
        return MODULES.relativize(file).getName(0).toString();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MODULES)) {
            return files.filter(file -> file.toString().contains("/src/main/java/")
                            && file.toString().endsWith(".java"))
                    .toList();
        }
    }

    private static TreeMap<String, List<String>> acts() throws IOException {
        var acts = new TreeMap<String, List<String>>();
        try (Stream<Path> files = Files.list(NORMS)) {
            files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .forEach(act -> acts.put(act, paragraphs(act)));
        }
        return acts;
    }

    private static List<String> paragraphs(String act) {
        try {
            return PARAGRAPH
                    .matcher(Files.readString(NORMS.resolve(act + ".yaml")))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
