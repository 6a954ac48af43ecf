package kz.daiar.registry.importing;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Puts rows into the import's own table by COPY, in bundles of one transaction each. */
final class Staging {

    private static final int BUNDLE = 20_000;
    private static final String NULL = "\\N";

    private final Transacted transacted;
    private final long importId;
    private final StringBuilder bundle = new StringBuilder(1 << 20);
    private int bundled;
    private long seq;

    Staging(Transacted transacted, long importId) {
        this.transacted = transacted;
        this.importId = importId;
    }

    /** Throws away what an interrupted reading left, and begins with an empty table. */
    void begin() {
        transacted.call(connection -> {
            var sql = new Sql(connection, importId);
            sql.script("DROP TABLE IF EXISTS {rows};"
                    + "CREATE UNLOGGED TABLE {rows} (LIKE registry.import_row) WITH (autovacuum_enabled = false)");
            sql.run("DELETE FROM registry.import_sheet WHERE import_id = ?", importId);
            return sql.run("UPDATE registry.import SET rows = 0 WHERE id = ?", importId);
        });
    }

    void sheet(int sheetNo, int fileNo, String name, String form, String[] headers) {
        transacted.call(connection -> {
            var sql = new Sql(connection, importId);
            return sql.run(
                    "INSERT INTO registry.import_sheet VALUES (?, ?, ?, ?, ?, ?)",
                    importId,
                    sheetNo,
                    fileNo,
                    name,
                    form,
                    connection.createArrayOf("text", headers));
        });
    }

    void add(int sheetNo, int rowNo, String form, StagedRow row) {
        boolean faulty = !row.faults().isEmpty();
        text(String.valueOf(++seq));
        text(form);
        text(String.valueOf(sheetNo));
        text(String.valueOf(rowNo));
        text(row.iin());
        text(row.key());
        text(row.hash().toString());
        array(row.cells());
        text(row.normalised() ? "t" : "f");
        text(faulty ? "REFUSED" : null);
        text(faulty ? "t" : "f");
        if (faulty) {
            array(row.faults().stream().map(Fault::stored).toArray(String[]::new));
        } else {
            text(null);
        }
        bundle.setCharAt(bundle.length() - 1, '\n');
        if (++bundled == BUNDLE) {
            flush();
        }
    }

    /** Writes what is bundled; to be called once more at the end. */
    void flush() {
        if (bundled == 0) {
            return;
        }
        var bytes = bundle.toString().getBytes(StandardCharsets.UTF_8);
        int count = bundled;
        bundle.setLength(0);
        bundled = 0;
        transacted.call(connection -> {
            var sql = new Sql(connection, importId);
            copy(sql, bytes);
            return sql.run("UPDATE registry.import SET rows = rows + ? WHERE id = ?", count, importId);
        });
    }

    private static void copy(Sql sql, byte[] bytes) throws SQLException {
        var in = sql.connection().unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + sql.rows() + " FROM STDIN");
        in.writeToCopy(bytes, 0, bytes.length);
        in.endCopy();
    }

    private void text(String value) {
        if (value == null) {
            bundle.append(NULL);
        } else {
            escaped(value, false);
        }
        bundle.append('\t');
    }

    private void array(String[] values) {
        bundle.append('{');
        for (int i = 0; i < values.length; i++) {
            bundle.append(i == 0 ? "" : ",");
            if (values[i] == null) {
                bundle.append("NULL");
            } else {
                bundle.append('"');
                escaped(values[i], true);
                bundle.append('"');
            }
        }
        bundle.append("}\t");
    }

    /** In an array each backslash is written for COPY what it is for the array: two for one. */
    private void escaped(String value, boolean inArray) {
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            switch (letter) {
                case '\\' -> bundle.append(inArray ? "\\\\\\\\" : "\\\\");
                case '"' -> bundle.append(inArray ? "\\\\\"" : "\"");
                case '\n' -> bundle.append("\\n");
                case '\r' -> bundle.append("\\r");
                case '\t' -> bundle.append("\\t");
                case '\0' -> bundle.append(' ');
                default -> bundle.append(letter);
            }
        }
    }
}
