package kz.daiar.registry.importing;

import static kz.daiar.registry.importing.Forms.EMPLOYER_FORM;
import static kz.daiar.registry.importing.Forms.STAFF_FORM;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.daiar.registry.SheetForm;

/**
 * Writes accepted rows into the register: new ones are inserted, changed ones replace what was stored, unchanged ones
 * write nothing. A row that somebody else recorded since it was judged ends the transaction against its key.
 */
final class Writing {

    private static final String EMPLOYER_VALUES = new FactSql(EMPLOYER_FORM).rowValues();

    private final Sql sql;
    private final Forms forms;
    private final String by;

    Writing(Sql sql, Forms forms, String by) {
        this.sql = sql;
        this.forms = forms;
        this.by = by;
    }

    /** Writes the employers and tells whose facts change with theirs: everybody who serves at one whose kind changes. */
    Set<Long> employers() throws SQLException {
        var facts = new FactSql(EMPLOYER_FORM);
        var persons = sql.list(
                """
                SELECT DISTINCT a.person_id FROM {rows} r JOIN registry.employer f ON f.bin = r.key
                  JOIN registry.appointment a ON a.employer_id = f.id
                 WHERE r.form = 'employers' AND r.verdict = 'CHANGED' AND f.kind <> %s"""
                        .formatted(EMPLOYER_FORM.value("r", "kind")),
                row -> row.getLong(1));
        sql.run(
                """
                INSERT INTO registry.employer (%s, recorded_by, recorded_from)
                SELECT %s, ?, {moment} FROM {rows} r WHERE r.form = 'employers' AND r.verdict = 'NEW' ORDER BY r.seq"""
                        .formatted(facts.names(), facts.list()),
                by);
        sql.run(
                """
                UPDATE registry.employer f SET %s, parent_id = p.id, recorded_by = ?, reason = NULL, version = f.version + 1
                  FROM {rows} r LEFT JOIN registry.employer p ON p.bin = %s
                 WHERE r.form = 'employers' AND r.verdict IN ('NEW', 'CHANGED') AND f.bin = r.key
                   AND (%s IS DISTINCT FROM %s OR f.parent_id IS DISTINCT FROM p.id)"""
                        .formatted(
                                facts.assignments(),
                                EMPLOYER_FORM.value("r", "parent"),
                                facts.storedValues(),
                                EMPLOYER_VALUES),
                by);
        return Set.copyOf(persons);
    }

    /** Bounds of chunks of about {@code size} persons with rows to write: the last IIN of each. */
    List<String> chunks(int size) throws SQLException {
        sql.script("CREATE INDEX IF NOT EXISTS import_writing_" + sql.importId()
                + " ON {rows} (iin) WHERE verdict IN ('NEW', 'CHANGED', 'SAME'); ANALYZE {rows}");
        return sql.list(
                """
                SELECT max(iin) FROM (
                    SELECT iin, (dense_rank() OVER (ORDER BY iin) - 1) / ? AS chunk
                      FROM {rows} WHERE verdict IN ('NEW', 'CHANGED') AND form <> 'employers') n
                 GROUP BY chunk ORDER BY 1""",
                row -> row.getString(1),
                size);
    }

    /**
     * What a chunk did.
     *
     * @param persons whose facts were written
     * @param rows how many rows were done
     */
    record Chunk(Set<Long> persons, long rows) {}

    /** Writes what concerns the persons after {@code after} up to {@code last}. */
    Chunk chunk(String after, String last) throws SQLException {
        sql.script("SET CONSTRAINTS registry.appointment_no_overlap DEFERRED");
        persons(after, last);
        appointments(after, last);
        for (var form : forms.ofPersonFacts()) {
            facts(form, after, last);
        }
        sql.script("SET CONSTRAINTS registry.appointment_no_overlap IMMEDIATE");
        var persons = new HashSet<Long>();
        var rows = sql.list(
                """
                SELECT p.id, count(*) FROM {rows} r JOIN registry.person p ON p.iin = r.iin
                 WHERE r.iin > ? AND r.iin <= ? AND r.verdict IN ('NEW', 'CHANGED') AND r.form <> 'employers' GROUP BY p.id""",
                row -> {
                    persons.add(row.getLong(1));
                    return row.getLong(2);
                },
                after,
                last);
        return new Chunk(persons, rows.stream().mapToLong(Long::longValue).sum());
    }

    private void persons(String after, String last) throws SQLException {
        sql.run(
                """
                INSERT INTO registry.person (iin, surname, name, patronymic, birth_day, recorded_by, recorded_from)
                SELECT DISTINCT ON (r.iin) r.iin, %s, %s, %s, %s, ?, {moment}
                  FROM {rows} r
                 WHERE r.iin > ? AND r.iin <= ? AND r.form = 'staff' AND r.verdict IN ('NEW', 'CHANGED')
                   AND NOT EXISTS (SELECT 1 FROM registry.person p WHERE p.iin = r.iin)
                 ORDER BY r.iin, %s DESC, r.seq DESC"""
                        .formatted(
                                STAFF_FORM.value("r", "surname"),
                                STAFF_FORM.value("r", "name"),
                                STAFF_FORM.value("r", "patronymic"),
                                STAFF_FORM.value("r", "birth"),
                                STAFF_FORM.value("r", "start")),
                by,
                after,
                last);
        sql.run(
                """
                UPDATE registry.person p
                   SET surname = w.surname, name = w.name, patronymic = w.patronymic, birth_day = w.birth_day,
                       recorded_by = ?, reason = NULL, version = p.version + 1
                  FROM (SELECT DISTINCT ON (r.iin) r.iin, r.verdict, %s AS surname, %s AS name, %s AS patronymic, %s AS birth_day
                          FROM {rows} r
                         WHERE r.iin > ? AND r.iin <= ? AND r.form = 'staff' AND r.verdict IN ('NEW', 'CHANGED', 'SAME')
                         ORDER BY r.iin, %s DESC, r.seq DESC) w
                 WHERE p.iin = w.iin AND w.verdict IN ('NEW', 'CHANGED')
                   AND (p.surname, p.name, p.patronymic, p.birth_day) IS DISTINCT FROM (w.surname, w.name, w.patronymic, w.birth_day)"""
                        .formatted(
                                STAFF_FORM.value("r", "surname"),
                                STAFF_FORM.value("r", "name"),
                                STAFF_FORM.value("r", "patronymic"),
                                STAFF_FORM.value("r", "birth"),
                                STAFF_FORM.value("r", "start")),
                by,
                after,
                last);
    }

    private void appointments(String after, String last) throws SQLException {
        var facts = StaffSql.facts();
        sql.run(
                """
                UPDATE registry.appointment f
                   SET %s, acting = c.will_act, position_id = c.will_hold, source = ? || r.sheet_no || '/' || r.row_no, recorded_by = ?, reason = NULL, version = f.version + 1
                  FROM (SELECT r.cells, r.sheet_no, r.row_no, f.id AS fact_id, %s AS will_act, %s AS will_hold FROM %s
                         WHERE r.iin > ? AND r.iin <= ? AND r.form = 'staff' AND r.verdict = 'CHANGED' AND f.id IS NOT NULL AND %s) r
                 WHERE f.id = r.fact_id"""
                        .formatted(
                                facts.assignments(),
                                StaffSql.ACTING,
                                StaffSql.POSITION,
                                StaffSql.ROWS_WITH_STORED,
                                StaffSql.DIFFERS)
                        .replace("c.will_", "r.will_"),
                source(),
                by,
                after,
                last);
        sql.run(
                """
                INSERT INTO registry.appointment (person_id, employer_id, %s, acting, position_id, source, recorded_by, recorded_from)
                SELECT p.id, e.id, %s, %s, %s, ? || r.sheet_no || '/' || r.row_no, ?, {moment} FROM %s
                 WHERE r.iin > ? AND r.iin <= ? AND r.form = 'staff' AND r.verdict = 'NEW' ORDER BY r.seq"""
                        .formatted(
                                facts.names(),
                                facts.list(),
                                StaffSql.ACTING,
                                StaffSql.POSITION,
                                StaffSql.ROWS_WITH_STORED),
                source(),
                by,
                after,
                last);
    }

    private void facts(SheetForm form, String after, String last) throws SQLException {
        var facts = new FactSql(form);
        sql.run(
                """
                UPDATE %s f SET %s, source = ? || r.sheet_no || '/' || r.row_no, recorded_by = ?, reason = NULL, version = f.version + 1
                  FROM {rows} r JOIN registry.person p ON p.iin = r.iin
                 WHERE r.iin > ? AND r.iin <= ? AND r.form = ? AND r.verdict = 'CHANGED'
                   AND f.person_id = p.id AND %s AND %s IS DISTINCT FROM %s"""
                        .formatted(
                                form.table(),
                                facts.assignments(),
                                facts.sameKey(),
                                facts.storedValues(),
                                facts.rowValues()),
                source(),
                by,
                after,
                last,
                form.name());
        sql.run(
                """
                INSERT INTO %1$s (person_id, %2$s, source, recorded_by, recorded_from)
                SELECT p.id, %3$s, ? || r.sheet_no || '/' || r.row_no, ?, {moment} FROM {rows} r JOIN registry.person p ON p.iin = r.iin
                 WHERE r.iin > ? AND r.iin <= ? AND r.form = ? AND r.verdict = 'NEW' ORDER BY r.seq"""
                        .formatted(form.table(), facts.names(), facts.list()),
                source(),
                by,
                after,
                last,
                form.name());
    }

    /** The beginning of a fact's source; the number of the sheet and of the row follow. */
    private String source() {
        return "import:" + sql.importId() + "/";
    }
}
