package kz.daiar.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A domain of Payara Server: its directory before the first start. */
final class Domain {

    /** What no command can say before the first boot: no message broker, and room for the house. */
    private static final String BROKER = "<jms-service type=\"DISABLED\" default-jms-host=\"default_JMS_host\"/>";

    private final Path directory;

    private Domain(Path directory) {
        this.directory = directory;
    }

    /** A new one in {@code directory}, from Payara's own pattern; an older one is deleted. */
    static Domain fresh(Path payara, Path directory) {
        Binaries.wipe(directory);
        try {
            copy(payara.resolve("glassfish/domains/domain1"), directory);
            var description = directory.resolve("config/domain.xml");
            Files.writeString(description, described(Files.readString(description)));
        } catch (IOException e) {
            throw new Trouble("cannot make the domain in " + directory + ": " + e.getMessage(), e);
        }
        return new Domain(directory);
    }

    private static String described(String pattern) {
        return pattern.replaceFirst("<availability-service>", BROKER + "<availability-service>")
                .replaceFirst("-Xmx512m", "-Xmx1536m");
    }

    void addLibrary(Path jar) {
        try {
            Files.copy(jar, directory.resolve("lib").resolve(jar.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the domain's administrator a password: Payara's pattern has none. It is kept in the home. */
    void protect(List<String> asadmin, Home home) {
        var password = House.password();
        home.keepSecret(home.root().resolve("server/admin.password"), password + "\n");
        var answers = home.run("admin.password");
        home.keepSecret(answers, "AS_ADMIN_PASSWORD=\nAS_ADMIN_NEWPASSWORD=" + password + "\n");
        var words = new ArrayList<>(asadmin);
        words.addAll(List.of("--user", "admin", "--passwordfile", answers.toString(), "change-admin-password"));
        words.addAll(List.of("--domaindir", directory.getParent().toString()));
        words.addAll(List.of("--domain_name", directory.getFileName().toString()));
        Command.of(words).run();
        Binaries.wipe(answers);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
