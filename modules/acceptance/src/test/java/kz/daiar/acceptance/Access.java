package kz.daiar.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** One line of the table of who may call what. */
record Access(String method, String path, Set<String> roles) {

    static final List<String> ROLES = List.of(
            "HR_OFFICER",
            "HEAD",
            "AUTHORISED_BODY",
            "PROVIDER",
            "UNIT_HEAD",
            "SERVANT",
            "LAWYER",
            "AUDITOR",
            "ADMIN",
            "SYSTEM");

    static List<Access> table() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/kz/daiar/acceptance/access.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(fields -> new Access(fields[0], fields[1], Set.of(fields[2].split(" "))))
                .toList();
    }

    boolean isPage() {
        return method.equals("PAGE");
    }

    /** Whether nobody needs to sign in for it. */
    boolean isPublic() {
        return roles.contains("PUBLIC");
    }

    boolean allows(String role) {
        return isPublic() || roles.contains("*") || roles.contains(role);
    }

    /** The path with values nobody has. */
    String address() {
        return path.replace("{iin}", "000000000000")
                .replace("{bin}", "000000000000")
                .replace("{slug}", "no-such-act")
                .replaceAll("\\{[a-z]+}", "0");
    }

    /** As the description of the interface names it. */
    String operation() {
        return method + " " + path;
    }
}
