package kz.daiar.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The EAR on Payara Server. Its domain is made anew from {@code server-config} on each start: nothing of Daiar lives in
 * it, and a domain that cannot differ from its description needs no repair.
 */
record PayaraServer() implements Server.Kind {

    private static final String DOMAIN = "daiar";

    @Override
    public String name() {
        return "Daiar on Payara Server";
    }

    @Override
    public void prepare(Home home, Settings settings) {
        var payara = Distribution.in(home, settings.runtime());
        Binaries.wipe(home.temporary());
        home.temporary();
        var domain = Domain.fresh(payara, domains(home).resolve(DOMAIN));
        domain.addLibrary(settings.runtime().resolve("postgresql.jar"));
        domain.protect(asadmin(payara), home);
        try {
            Files.writeString(preboot(home), commands(settings));
            Files.writeString(
                    postboot(home), "deploy --name daiar " + settings.runtime().resolve("daiar.ear") + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String commands(Settings settings) throws IOException {
        var configuration = settings.runtime().resolve("server-config");
        return Files.readString(configuration.resolve("server.commands"))
                + listenerPort("http-listener-1", settings.port())
                + listenerPort("admin-listener", Ports.free())
                + Files.readString(configuration.resolve("pool.commands"));
    }

    private static String listenerPort(String listener, int port) {
        return "set configs.config.server-config.network-config.network-listeners.network-listener." + listener
                + ".port=" + port + "\n";
    }

    /** The server's own process, as Payara itself would start it, so that it is ours to watch and to stop. */
    @Override
    public List<String> words(Home home, Settings settings, String mark) {
        var words = new ArrayList<>(asadmin(Distribution.in(home, settings.runtime())));
        words.addAll(List.of(
                "start-domain", "--dry-run", "--domaindir", domains(home).toString()));
        words.addAll(List.of("--prebootcommandfile", preboot(home).toString()));
        words.addAll(List.of("--postbootcommandfile", postboot(home).toString(), DOMAIN));
        var told = Command.of(words).attempt();
        if (told.exit() != 0) {
            throw new Trouble("Payara Server cannot be started: " + told.said().strip());
        }
        return marked(told.said(), home, settings, mark);
    }

    private static List<String> marked(String told, Home home, Settings settings, String mark) {
        var words = new ArrayList<>(told.lines()
                .dropWhile(line -> !line.equals(Java.command()))
                .takeWhile(line -> !line.isBlank())
                .toList());
        words.set(words.indexOf("-read-stdin") + 1, "false");
        words.set(words.indexOf("-verbose") + 1, "true");
        words.addAll(
                words.indexOf("com.sun.enterprise.glassfish.bootstrap.ASMain"), Java.options(home, settings, mark));
        return words;
    }

    private static List<String> asadmin(Path payara) {
        return List.of(
                Java.command(),
                "-jar",
                payara.resolve("glassfish/lib/client/appserver-cli.jar").toString());
    }

    private static Path domains(Home home) {
        return home.directory(home.root().resolve("server/domains"));
    }

    private static Path preboot(Home home) {
        return home.run("preboot.commands");
    }

    private static Path postboot(Home home) {
        return home.run("postboot.commands");
    }
}
