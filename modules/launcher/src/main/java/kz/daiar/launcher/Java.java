package kz.daiar.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The Java this command runs on; the servers run on the same. */
final class Java {

    private Java() {}

    static String command() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** What a server's Java is told: the mark it is found by, its folder, {@code server-config}, last the environment. */
    static List<String> options(Home home, Settings settings, String mark) {
        var options = new ArrayList<>(List.of(mark, "-Djava.io.tmpdir=" + home.temporary(), "-Dfile.encoding=UTF-8"));
        options.addAll(shipped(settings.runtime().resolve("server-config/jvm.options")));
        settings.javaOptions()
                .ifPresent(given -> options.addAll(List.of(given.strip().split("\\s+"))));
        return options;
    }

    private static List<String> shipped(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.map(String::strip)
                    .filter(Predicate.not(String::isEmpty))
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
