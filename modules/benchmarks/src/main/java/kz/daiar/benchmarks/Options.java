package kz.daiar.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is asked of a run.
 *
 * @param only codes of the measures asked for; empty for all
 * @param house the project's folder, with the command {@code daiar} in it
 */
record Options(int people, Set<String> only, Path house) {

    private static final int USUAL_PEOPLE = 100_000;

    static Options of(String... words) {
        int people = USUAL_PEOPLE;
        var only = new TreeSet<String>();
        var house = Path.of("");
        for (var word = List.of(words).iterator(); word.hasNext(); ) {
            switch (word.next()) {
                case "--people" -> people = number(next(word));
                case "--only" -> only.addAll(Arrays.asList(next(word).split(",")));
                case "--house" -> house = Path.of(next(word));
                default -> throw usage();
            }
        }
        return new Options(people, only, house.toAbsolutePath());
    }

    private static String next(Iterator<String> words) {
        if (!words.hasNext()) {
            throw usage();
        }
        return words.next();
    }

    private static int number(String word) {
        if (!word.matches("[1-9]\\d{0,5}") || Integer.parseInt(word) > USUAL_PEOPLE) {
            throw usage();
        }
        return Integer.parseInt(word);
    }

    private static IllegalArgumentException usage() {
        return new IllegalArgumentException(
                "usage: ./daiar bench [--people N] [--only CODE,…]   N up to " + USUAL_PEOPLE);
    }

    boolean wants(Measure measure) {
        return only.isEmpty() || measure.codes().stream().anyMatch(only::contains);
    }
}
