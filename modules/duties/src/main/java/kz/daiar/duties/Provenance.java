package kz.daiar.duties;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import kz.daiar.duties.UsedFact.ImportedRow;
import kz.daiar.kernel.LocalText;
import kz.daiar.norms.FactRef;

/** Where the facts about one person come from, as they were known at a moment. */
final class Provenance {

    private static final String SQL =
            """
            SELECT f.kind, f.key, f.id, f.number, e.name_kk, e.name_ru, f.source, f.recorded_by, f.recorded_from, f.reason,
                   m[1]::bigint, fl.name, s.name, m[3]::int
              FROM (SELECT 'APPOINTMENT' AS kind, from_day::text AS key, id, order_no AS number, employer_id, source,
                           recorded_by, recorded_from, reason, person_id
                      FROM %s a WHERE NOT acting
                    UNION ALL
                    SELECT 'CAREER_PLAN', from_day::text, id, NULL, NULL, source, recorded_by, recorded_from, reason, person_id
                      FROM %s c
                    UNION ALL
                    SELECT 'APPRAISAL', year::text, id, NULL, NULL, source, recorded_by, recorded_from, reason, person_id
                      FROM %s r
                    UNION ALL
                    SELECT 'TRAINING', kind || ' ' || from_day, id, document_no, NULL, source, recorded_by, recorded_from,
                           reason, person_id
                      FROM %s t) f
              LEFT JOIN registry.employer e ON e.id = f.employer_id
              LEFT JOIN LATERAL regexp_match(f.source, '^import:(\\d+)(?:/(\\d+)/(\\d+))?$') m ON true
              LEFT JOIN registry.import_sheet s ON s.import_id = m[1]::bigint AND s.sheet_no = m[2]::int
              LEFT JOIN registry.import_file fl ON fl.import_id = s.import_id AND fl.file_no = s.file_no
             WHERE f.person_id = ?""";

    private final Connection connection;
    private final Moment moment;
    private final ZoneId zone;

    Provenance(Connection connection, Moment moment, ZoneId zone) {
        this.connection = connection;
        this.moment = moment;
        this.zone = zone;
    }

    /** What the record knows of one fact beside the fact itself. */
    record Origin(
            long id,
            String number,
            LocalText employer,
            ImportedRow imported,
            String recordedBy,
            LocalDateTime recordedAt,
            String reason) {}

    Map<FactRef, Origin> of(long person) throws SQLException {
        var sql = SQL.formatted(
                moment.table("registry.appointment"),
                moment.table("registry.career_plan_entry"),
                moment.table("registry.appraisal"),
                moment.table("training.record"));
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, person);
            var origins = new HashMap<FactRef, Origin>();
            var row = statement.executeQuery();
            while (row.next()) {
                var kind = FactRef.Kind.valueOf(row.getString(1));
                origins.put(new FactRef(kind, row.getString(2)), origin(row));
            }
            return origins;
        }
    }

    private Origin origin(ResultSet row) throws SQLException {
        var recorded = row.getObject(9, OffsetDateTime.class);
        return new Origin(
                row.getLong(3),
                row.getString(4),
                WorklistRows.employerName(row.getString(5), row.getString(6)),
                imported(row),
                row.getString(8),
                recorded.atZoneSameInstant(zone).toLocalDateTime(),
                row.getString(10));
    }

    private static ImportedRow imported(ResultSet row) throws SQLException {
        var id = row.getObject(11, Long.class);
        return id == null
                ? null
                : new ImportedRow(id, row.getString(12), row.getString(13), row.getObject(14, Integer.class));
    }
}
