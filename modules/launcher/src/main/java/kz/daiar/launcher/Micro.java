package kz.daiar.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The WAR on Payara Micro. */
record Micro() implements Server.Kind {

    @Override
    public String name() {
        return "Daiar on Payara Micro";
    }

    /** One file for the pre-boot phase: the pool both servers share, and what Micro alone needs. */
    @Override
    public void prepare(Home home, Settings settings) {
        Binaries.wipe(home.root().resolve("tmp"));
        home.temporary();
        try {
            var configuration = settings.runtime().resolve("server-config");
            var commands = Files.readString(configuration.resolve("micro.commands"))
                    + Files.readString(configuration.resolve("pool.commands"));
            Files.writeString(preboot(home), commands);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> words(Home home, Settings settings, String mark) {
        var runtime = settings.runtime();
        var words = new ArrayList<>(List.of(Java.command()));
        words.addAll(Java.options(home, settings, mark));
        words.addAll(List.of("-jar", runtime.resolve("payara-micro.jar").toString()));
        words.addAll(List.of("--nohazelcast", "--port", Integer.toString(settings.port())));
        words.addAll(List.of("--addlibs", runtime.resolve("postgresql.jar").toString()));
        words.addAll(List.of("--prebootcommandfile", preboot(home).toString()));
        words.addAll(List.of(
                "--contextroot", "/", "--deploy", runtime.resolve("portal.war").toString()));
        return words;
    }

    private static Path preboot(Home home) {
        return home.run("preboot.commands");
    }
}
