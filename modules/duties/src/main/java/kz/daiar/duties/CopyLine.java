package kz.daiar.duties;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;

/** One row in PostgreSQL's COPY text format. */
final class CopyLine {

    private final StringBuilder line = new StringBuilder(256);

    /** A value as PostgreSQL reads it; null is NULL. */
    CopyLine value(Object value) {
        separate();
        line.append(value == null ? "\\N" : escaped(value.toString()));
        return this;
    }

    /** A text array; null is NULL. */
    CopyLine list(Collection<String> values) {
        separate();
        line.append(values == null ? "\\N" : escaped(array(values)));
        return this;
    }

    byte[] bytes() {
        return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void separate() {
        if (line.length() > 0) {
            line.append('\t');
        }
    }

    private static String array(Collection<String> values) {
        return values.stream()
                .map(value -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
