package kz.daiar.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code ./daiar coverage}: for each paragraph id of the requirements, how many tests ({@code @Paragraph}) and shipped
 * acceptance cases name it.
 */
public final class Coverage {

    private static final Pattern TEST = Pattern.compile("@Paragraph\\((.*?)\\)", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("(?:decree-1457|reserve|kazguu|order-1211)/[A-Za-z0-9.-]+");
    private static final Pattern DOCUMENT = Pattern.compile("(?m)^---.*$");
    private static final String CASES = "src/test/resources/cases";

    private final Map<String, Integer> named = new TreeMap<>();

    private Coverage() {}

    /** Takes the project's folder. */
    public static void main(String[] arguments) throws IOException {
        var coverage = new Coverage();
        coverage.count(Path.of(arguments.length == 0 ? "." : arguments[0]).resolve("modules"));
        coverage.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private void count(Path modules) throws IOException {
        for (var file : files(modules)) {
            var path = file.toString();
            if (path.contains("/src/test/java/") && path.endsWith(".java")) {
                TEST.matcher(Files.readString(file)).results().forEach(found -> name(found.group(1)));
            } else if (path.contains(CASES) && path.matches(".*\\.ya?ml")) {
                DOCUMENT.splitAsStream(Files.readString(file)).forEach(this::name);
            }
        }
    }

    /** One test or one case: each id it names counts once. */
    private void name(String text) {
        ID.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .forEach(id -> named.merge(id, 1, Integer::sum));
    }

    private static List<Path> files(Path modules) throws IOException {
        var found = new ArrayList<Path>();
        try (Stream<Path> walk = Files.walk(modules)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains("/src/test/"))
                    .forEach(found::add);
        }
        return found;
    }

    private void print(PrintStream out) throws IOException {
        try (var in = Coverage.class.getResourceAsStream("paragraphs.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(id -> out.println(id + "\t" + named.getOrDefault(id, 0)));
        }
    }
}
