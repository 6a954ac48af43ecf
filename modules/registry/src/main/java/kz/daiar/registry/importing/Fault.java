package kz.daiar.registry.importing;

import java.util.Arrays;
import java.util.List;

/**
 * Why a row is refused: the column, a stable code and the values of its sentence. Said in the reader's language when it
 * is read.
 */
public record Fault(String column, String code, List<String> args) {

    /** Separates the parts in the stored form; control characters never survive in cells. */
    static final String SEPARATOR = "\u001f";

    static Fault at(String column, String code, String... args) {
        return new Fault(column, code, List.of(args));
    }

    String stored() {
        var parts = new StringBuilder(column).append(SEPARATOR).append(code);
        args.forEach(arg -> parts.append(SEPARATOR).append(arg.replace(SEPARATOR, " ")));
        return parts.toString();
    }

    static Fault read(String stored) {
        var parts = stored.split(SEPARATOR, -1);
        return new Fault(parts[0], parts[1], List.copyOf(Arrays.asList(parts).subList(2, parts.length)));
    }
}
