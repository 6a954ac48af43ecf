package kz.daiar.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. For root it is started in a user namespace of its own, where root is nobody; on
 * machines that forbid such namespaces as the user nobody, who is then given the directories.
 */
enum Unprivileged {
    AS_WE_ARE(List.of()),
    NAMESPACE(List.of("unshare", "-U")),
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    static Unprivileged here() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return AS_WE_ARE;
        }
        return NAMESPACE.works() ? NAMESPACE : NOBODY;
    }

    Command command(List<String> words) {
        var all = new ArrayList<>(prefix);
        all.addAll(words);
        return Command.of(all);
    }

    /** Hands over what the unprivileged program must own or read. */
    void give(Path owned) {
        if (this == NOBODY) {
            Command.of(List.of("chown", "-R", "65534:65534", owned.toString())).run();
            openTheWayTo(owned);
        }
    }

    private static void openTheWayTo(Path directory) {
        for (var above = directory.getParent(); above != null; above = above.getParent()) {
            Command.of(List.of("chmod", "o+x", above.toString())).attempt();
        }
    }

    private boolean works() {
        return command(List.of("true")).attempt().exit() == 0;
    }
}
