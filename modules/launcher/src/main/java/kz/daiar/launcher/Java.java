package kz.daiar.launcher;

import java.nio.file.Path;

/** The Java this command runs on; the servers run on the same. */
final class Java {

    private Java() {}

    static String command() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
