package kz.daiar.norms;

import java.util.regex.Pattern;

/** A successor of the decree as a lawyer might write it: invented, for tests. */
final class Successor {

    private Successor() {}

    static NormSet.Source ofDecree(NormSet norms) {
        var text = norms.sources().stream()
                .map(NormSet.Source::text)
                .filter(file -> file.contains("slug: decree-1457"))
                .findFirst()
                .orElseThrow();
        var successor = without(without(text, "repealed"), "verified")
                .replace("slug: decree-1457", "slug: decree-2018\n  succeeds: decree-1457")
                .replace("from: 2013-08-27", "from: 2018-04-01")
                .replace("after: P6M", "after: P4M")
                .replace("C-1..C-5, C-O-1", "C-1..C-2, C-4..C-5, D-4, C-O-1")
                .replace("C-R-1..C-R-5, D-4..D-5", "C-R-1..C-R-5, C-3, D-5");
        return new NormSet.Source("decree-2018.yaml", successor);
    }

    /** The header without one of its keys. */
    private static String without(String text, String key) {
        return Pattern.compile("(?m)^  " + key + ":.*\\R(?:^    .*\\R)*")
                .matcher(text)
                .replaceFirst("");
    }
}
