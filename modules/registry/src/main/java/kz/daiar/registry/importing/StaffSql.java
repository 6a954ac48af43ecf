package kz.daiar.registry.importing;

import static kz.daiar.registry.importing.Forms.STAFF_FORM;

/**
 * The SQL of staff rows: each is an appointment, and says who the person is. Of several accepted rows of one person
 * that of the latest appointment says it.
 */
final class StaffSql {

    private static final FactSql FACTS = new FactSql(STAFF_FORM);
    private static final String BIN = STAFF_FORM.value("r", "bin");
    private static final String START = STAFF_FORM.value("r", "start");

    /** Acting as the row says; where the file has no such column, as it is stored. */
    static final String ACTING = "coalesce(" + STAFF_FORM.value("r", "acting") + ", f.acting, false)";

    /**
     * The position of the staff list with the title the row names, in Kazakh or Russian. Where the row names none, or one the list
     * does not hold or holds twice, it is as stored.
     */
    static final String POSITION =
            """
            coalesce(CASE WHEN %1$s IS NOT NULL THEN (
                SELECT CASE WHEN count(*) = 1 THEN min(s.id) END FROM registry.position s
                 WHERE s.employer_id = e.id AND lower(%1$s) IN (lower(s.title_kk), lower(s.title_ru))) END, f.position_id)"""
                    .formatted(STAFF_FORM.value("r", "position"));

    private static final String WHO = "(%s, %s, %s, %s)"
            .formatted(
                    STAFF_FORM.value("r", "surname"),
                    STAFF_FORM.value("r", "name"),
                    STAFF_FORM.value("r", "patronymic"),
                    STAFF_FORM.value("r", "birth"));

    /** {@code r} with its employer {@code e}, person {@code p} and stored appointment {@code f}. */
    static final String ROWS_WITH_STORED =
            """
            {rows} r
              LEFT JOIN registry.person p ON p.iin = r.iin
              LEFT JOIN registry.employer e ON e.bin = %s
              LEFT JOIN registry.appointment f ON f.person_id = p.id AND f.employer_id = e.id AND f.from_day = %s"""
                    .formatted(BIN, START);

    /** The rows that say who their person is. */
    static final String PERSONS =
            """
            DROP TABLE IF EXISTS pg_temp.telling_row;
            CREATE TEMP TABLE telling_row ON COMMIT DROP AS
            SELECT DISTINCT ON (r.iin) r.iin, r.seq FROM {rows} r
             WHERE r.form = 'staff' AND r.verdict IS NULL ORDER BY r.iin, %s DESC, r.seq DESC;
            ANALYZE telling_row"""
                    .formatted(START);

    static final String DIFFERS = "(" + FACTS.storedValues() + " IS DISTINCT FROM " + FACTS.rowValues()
            + " OR f.acting IS DISTINCT FROM " + ACTING + " OR f.position_id IS DISTINCT FROM " + POSITION + ")";

    static final String PERSON_DIFFERS = "(p.surname, p.name, p.patronymic, p.birth_day) IS DISTINCT FROM " + WHO;

    static final String COMPARE =
            """
            UPDATE {rows} r SET verdict = CASE WHEN c.id IS NULL THEN 'NEW' WHEN c.differs THEN 'CHANGED' ELSE 'SAME' END
              FROM (SELECT r.seq, f.id, %s OR (t.seq IS NOT NULL AND %s) AS differs
                      FROM %s
                      LEFT JOIN telling_row t ON t.seq = r.seq
                     WHERE r.form = 'staff' AND r.verdict IS NULL) c
             WHERE r.seq = c.seq"""
                    .formatted(DIFFERS, PERSON_DIFFERS, ROWS_WITH_STORED);

    /** Persons there will be, among those whom other rows speak of. */
    static final String KNOWN_PERSONS =
            """
            DROP TABLE IF EXISTS pg_temp.known_person;
            CREATE TEMP TABLE known_person ON COMMIT DROP AS
            SELECT m.iin, p.id, t.iin IS NOT NULL AS mine
              FROM (SELECT DISTINCT iin FROM {rows} WHERE form NOT IN ('employers', 'staff') AND verdict IS NULL) m
              LEFT JOIN registry.person p ON p.iin = m.iin
              LEFT JOIN telling_row t ON t.iin = m.iin
             WHERE p.id IS NOT NULL OR t.iin IS NOT NULL;
            CREATE INDEX ON known_person (iin);
            ANALYZE known_person""";

    /** A stored person is the sender's when he serves or served at one of his employers. */
    static final String MINE =
            """
            UPDATE known_person k SET mine = true
             WHERE NOT mine AND (? OR EXISTS (
                   SELECT 1 FROM registry.appointment a JOIN registry.employer e ON e.id = a.employer_id
                     JOIN known_employer ke ON ke.bin = e.bin
                    WHERE a.person_id = k.id AND ke.mine))""";

    private StaffSql() {}

    static String who() {
        return WHO;
    }

    static FactSql facts() {
        return FACTS;
    }
}
