package kz.daiar.acceptance;

import java.nio.file.Path;

/** Where the project's files lie, seen from this module. */
public final class Project {

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    static final Path LAUNCHER = ROOT.resolve("modules/launcher/target");
    static final Path RUNTIME = LAUNCHER.resolve("runtime");
    public static final Path TARGET = Path.of("target").toAbsolutePath();

    private Project() {}

    public static Path sample(String name) {
        return Path.of("src/test/resources/personnel", name).toAbsolutePath();
    }
}
