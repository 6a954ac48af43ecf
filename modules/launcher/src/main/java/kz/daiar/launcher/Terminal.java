package kz.daiar.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Speaks to the person at the terminal: results on standard output, progress on standard error. */
final class Terminal {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private Terminal() {}

    /** What was asked for; fields are parted by tabs, so that scripts can read it. */
    static void result(String... fields) {
        OUT.println(String.join("\t", fields));
    }

    static void progress(String line) {
        ERR.println(line);
    }

    static void trouble(String line) {
        ERR.println("daiar: " + line);
    }
}
