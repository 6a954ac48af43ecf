package kz.daiar.registry.importing;

import static kz.daiar.registry.importing.Forms.STAFF_FORM;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** Finds the few persons whose appointments overlap at all, and lets {@link Overlaps} judge them one by one. */
final class OverlapSearch {

    /** Appointments that may stand in each other's way: of accepted rows, and of the register for the same persons. */
    private static final String SPANS =
            """
            DROP TABLE IF EXISTS pg_temp.span;
            CREATE TEMP TABLE span ON COMMIT DROP AS
            SELECT r.iin, r.seq, r.key, %1$s AS bin, %2$s AS from_day, %3$s AS to_day, %4$s AS acting
              FROM %5$s
             WHERE r.form = 'staff' AND r.verdict IS NULL;
            INSERT INTO span
            SELECT p.iin, NULL, p.iin || '|' || e.bin || '|' || a.from_day, e.bin, a.from_day, a.to_day, a.acting
              FROM (SELECT DISTINCT iin FROM span) s
              JOIN registry.person p ON p.iin = s.iin
              JOIN registry.appointment a ON a.person_id = p.id
              JOIN registry.employer e ON e.id = a.employer_id;
            CREATE INDEX ON span (iin);
            ANALYZE span;
            CREATE TEMP TABLE suspect ON COMMIT DROP AS
            SELECT DISTINCT x.iin FROM span x JOIN span y ON y.iin = x.iin AND y.key <> x.key
             WHERE NOT x.acting AND NOT y.acting
               AND daterange(x.from_day, x.to_day, '[]') && daterange(y.from_day, y.to_day, '[]')"""
                    .formatted(
                            STAFF_FORM.value("r", "bin"),
                            STAFF_FORM.value("r", "start"),
                            STAFF_FORM.value("r", "end"),
                            StaffSql.ACTING,
                            StaffSql.ROWS_WITH_STORED);

    private final Sql sql;

    OverlapSearch(Sql sql) {
        this.sql = sql;
    }

    /** What is done with the rows refused. */
    @FunctionalInterface
    interface Refusal {
        void of(Map<Long, Fault> rows) throws SQLException;
    }

    void run(Refusal refusal) throws SQLException {
        sql.script("DROP TABLE IF EXISTS pg_temp.suspect; " + SPANS);
        var suspects = sql.list("SELECT iin FROM suspect ORDER BY iin", row -> row.getString(1));
        var refused = new HashMap<Long, Fault>();
        for (var iin : suspects) {
            refused.putAll(judge(iin));
        }
        refusal.of(refused);
    }

    private Map<Long, Fault> judge(String iin) throws SQLException {
        var stored = new ArrayList<Overlaps.Span>();
        var rows = new ArrayList<Overlaps.Row>();
        sql.list(
                "SELECT seq, key, bin, from_day, to_day, acting FROM span WHERE iin = ? ORDER BY seq",
                row -> row.getObject("seq") == null
                        ? stored.add(span(row))
                        : rows.add(new Overlaps.Row(row.getLong("seq"), span(row))),
                iin);
        return new Overlaps(stored).judge(rows);
    }

    private static Overlaps.Span span(ResultSet row) throws SQLException {
        return new Overlaps.Span(
                row.getString("key"),
                row.getString("bin"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getBoolean("acting"));
    }
}
