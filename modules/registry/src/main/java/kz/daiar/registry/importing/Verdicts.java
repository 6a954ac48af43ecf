package kz.daiar.registry.importing;

import static kz.daiar.registry.importing.Forms.EMPLOYER_FORM;
import static kz.daiar.registry.importing.Forms.STAFF_FORM;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.daiar.registry.SheetForm;

/**
 * Passes the verdict on every staged row: NEW, CHANGED, SAME, DUPLICATE or REFUSED. A row identical to an earlier one is
 * a duplicate whatever else is wrong with it; of two sound rows with one key the later is refused; then the register
 * is asked.
 */
final class Verdicts {

    private static final String DUPLICATES =
            """
            UPDATE {rows} r SET verdict = 'DUPLICATE', final = true, faults = NULL
              FROM (SELECT form, hash, min(seq) AS first FROM {rows} GROUP BY form, hash HAVING count(*) > 1) d
             WHERE r.form = d.form AND r.hash = d.hash AND r.seq > d.first""";

    private static final String SAME_KEY =
            """
            UPDATE {rows} r SET verdict = 'REFUSED', final = true,
                   faults = ARRAY[concat_ws(E'\\x1f', CASE r.form WHEN 'employers' THEN 'bin' ELSE 'iin' END, 'same-key', f.row_no)]
              FROM (SELECT form, key, min(seq) AS first FROM {rows} WHERE verdict IS NULL GROUP BY form, key HAVING count(*) > 1) d
              JOIN {rows} f ON f.seq = d.first
             WHERE r.form = d.form AND r.key = d.key AND r.seq > d.first AND r.verdict IS NULL""";

    /** All at once: the rows have no index, and looking each up would read them all each time. */
    private static final String REFUSE =
            """
            UPDATE {rows} r SET verdict = 'REFUSED', faults = ARRAY[x.fault]
              FROM unnest(?::text[]::bigint[], ?::text[]) x (seq, fault) WHERE r.seq = x.seq""";

    private final Sql sql;
    private final Forms forms;
    private final Scope scope;

    /**
     * For whom the import runs: everything, or what lies at or below some employers.
     *
     * @param tops BINs; of no meaning when he sees everything
     */
    record Scope(boolean seesEverything, Set<String> tops) {}

    Verdicts(Sql sql, Forms forms, Scope scope) {
        this.sql = sql;
        this.forms = forms;
        this.scope = scope;
    }

    /** All verdicts, those which the file alone decides first. */
    void pass() throws SQLException {
        sql.script("SET LOCAL work_mem = '64MB'; ANALYZE {rows}");
        sql.run(DUPLICATES);
        sql.run(SAME_KEY);
        askRegister();
    }

    /** Once more what the register decides: it may have changed since. */
    void passAgain() throws SQLException {
        sql.run("UPDATE {rows} SET verdict = NULL, faults = NULL WHERE NOT final");
        sql.script("SET LOCAL work_mem = '64MB'; ANALYZE {rows}");
        askRegister();
    }

    private void askRegister() throws SQLException {
        judgeEmployers();
        refuseStrangersIn(STAFF_FORM);
        judgeOverlaps();
        judgeStaff();
        judgePersonFacts();
    }

    private void judgeEmployers() throws SQLException {
        var stored = new HashMap<String, String>();
        sql.list(
                "SELECT e.bin, p.bin FROM registry.employer e LEFT JOIN registry.employer p ON p.id = e.parent_id",
                row -> stored.put(row.getString(1), row.getString(2)));
        var employers = new EmployerRows(stored);
        var rows = sql.list(
                "SELECT seq, key, cells[" + (EMPLOYER_FORM.indexOf("parent") + 1)
                        + "] FROM {rows} WHERE form = 'employers' AND verdict IS NULL ORDER BY seq",
                row -> new EmployerRows.Row(row.getLong(1), row.getString(2), row.getString(3)));
        refuse(employers.judge(rows));
        keepKnown(employers);
        refuseStrangersAmongEmployers();
        compareEmployers();
    }

    private void refuse(Map<Long, Fault> faults) throws SQLException {
        if (!faults.isEmpty()) {
            var rows = List.copyOf(faults.keySet());
            sql.run(
                    REFUSE,
                    rows,
                    rows.stream().map(row -> faults.get(row).stored()).toList());
        }
    }

    /** All employers there will be, and whether they are the sender's. */
    private void keepKnown(EmployerRows employers) throws SQLException {
        sql.script("DROP TABLE IF EXISTS pg_temp.known_employer;"
                + "CREATE TEMP TABLE known_employer (bin text PRIMARY KEY, mine boolean NOT NULL) ON COMMIT DROP");
        sql.run("INSERT INTO known_employer SELECT unnest(?::text[]), ?", employers.known(), scope.seesEverything());
        if (!scope.seesEverything()) {
            sql.run("UPDATE known_employer SET mine = true WHERE bin = ANY (?)", employers.below(scope.tops()));
        }
        sql.script("ANALYZE known_employer");
    }

    private void refuseStrangersAmongEmployers() throws SQLException {
        sql.run(
                """
                UPDATE {rows} r SET verdict = 'REFUSED', faults = ARRAY[concat_ws(E'\\x1f', 'bin', 'employer-not-yours', r.key)]
                  FROM known_employer k
                 WHERE r.form = 'employers' AND r.verdict IS NULL AND k.bin = r.key AND NOT k.mine""");
    }

    private void compareEmployers() throws SQLException {
        var facts = new FactSql(EMPLOYER_FORM);
        sql.run(
                """
                UPDATE {rows} r SET verdict = CASE
                         WHEN c.id IS NULL THEN 'NEW'
                         WHEN c.differs THEN 'CHANGED' ELSE 'SAME' END
                  FROM (SELECT r.seq, f.id, (%s IS DISTINCT FROM %s OR p.bin IS DISTINCT FROM %s) AS differs
                          FROM {rows} r
                          LEFT JOIN registry.employer f ON f.bin = r.key
                          LEFT JOIN registry.employer p ON p.id = f.parent_id
                         WHERE r.form = 'employers' AND r.verdict IS NULL) c
                 WHERE r.seq = c.seq"""
                        .formatted(facts.storedValues(), facts.rowValues(), EMPLOYER_FORM.value("r", "parent")));
    }

    private void refuseStrangersIn(SheetForm staff) throws SQLException {
        sql.run(
                """
                UPDATE {rows} r SET verdict = 'REFUSED', faults = ARRAY[concat_ws(E'\\x1f', 'bin',
                         CASE WHEN c.mine IS NULL THEN 'employer-unknown' ELSE 'employer-not-yours' END, c.bin)]
                  FROM (SELECT r.seq, %1$s AS bin, k.mine FROM {rows} r LEFT JOIN known_employer k ON k.bin = %1$s
                         WHERE r.form = 'staff' AND r.verdict IS NULL) c
                 WHERE r.seq = c.seq AND c.mine IS NOT TRUE"""
                        .formatted(staff.value("r", "bin")));
    }

    private void judgeOverlaps() throws SQLException {
        new OverlapSearch(sql).run(this::refuse);
    }

    private void judgeStaff() throws SQLException {
        sql.script(StaffSql.PERSONS);
        sql.run(StaffSql.COMPARE);
    }

    private void judgePersonFacts() throws SQLException {
        sql.script(StaffSql.KNOWN_PERSONS);
        sql.run(StaffSql.MINE, scope.seesEverything());
        for (var form : forms.ofPersonFacts()) {
            sql.run(
                    """
                    UPDATE {rows} r SET verdict = 'REFUSED', faults = ARRAY[concat_ws(E'\\x1f', 'iin',
                             CASE WHEN c.mine IS NULL THEN 'person-unknown' ELSE 'person-not-yours' END, r.iin)]
                      FROM (SELECT r.seq, k.mine FROM {rows} r LEFT JOIN known_person k ON k.iin = r.iin
                             WHERE r.form = ? AND r.verdict IS NULL) c
                     WHERE r.seq = c.seq AND c.mine IS NOT TRUE""",
                    form.name());
            compare(form);
        }
    }

    private void compare(SheetForm form) throws SQLException {
        var facts = new FactSql(form);
        sql.run(
                """
                UPDATE {rows} r SET verdict = CASE
                         WHEN c.id IS NULL THEN 'NEW'
                         WHEN c.differs THEN 'CHANGED' ELSE 'SAME' END
                  FROM (SELECT r.seq, f.id, %s IS DISTINCT FROM %s AS differs
                          FROM {rows} r
                          LEFT JOIN registry.person p ON p.iin = r.iin
                          LEFT JOIN %s f ON f.person_id = p.id AND %s
                         WHERE r.form = ? AND r.verdict IS NULL) c
                 WHERE r.seq = c.seq"""
                        .formatted(facts.storedValues(), facts.rowValues(), form.table(), facts.sameKey()),
                form.name());
    }

    /** What came out, as the status tells it. */
    record Counts(long rows, long added, long changed, long same, long duplicates, long normalised, long refused) {}

    Counts counts() throws SQLException {
        return sql.one(
                """
                SELECT count(*), count(*) FILTER (WHERE verdict = 'NEW'), count(*) FILTER (WHERE verdict = 'CHANGED'),
                       count(*) FILTER (WHERE verdict = 'SAME'), count(*) FILTER (WHERE verdict = 'DUPLICATE'),
                       count(*) FILTER (WHERE normalised AND verdict IN ('NEW', 'CHANGED', 'SAME')),
                       count(*) FILTER (WHERE verdict = 'REFUSED')
                  FROM {rows}""",
                row -> new Counts(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7)));
    }
}
