package kz.daiar.duties;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.kernel.LocalText;

/** Reads the worklist from the projection, or from a snapshot. */
final class WorklistRows {

    /** Where the fact an exception misses is recorded. */
    private static final String WRONG_FORM =
            "CASE WHEN d.gap IS NOT NULL OR d.unverified && '{functions}' THEN 'APPOINTMENT'"
                    + " WHEN d.unverified && '{fields,profiles}' THEN 'TRAINING'"
                    + " WHEN d.unverified && '{areas}' THEN 'APPRAISAL' END";

    static final String COLUMNS = "SELECT d.person_id, d.seq, p.iin, p.surname, p.name, p.patronymic, e.bin,"
            + " e.name_kk, e.name_ru, d.act, d.kind, d.grounds, d.arose, d.due, d.complete_by, d.venues, d.direction,"
            + " d.status, d.met, d.overdue_since, d.gap, d.unverified, d.cites, " + WRONG_FORM + ", CASE " + WRONG_FORM
            + " WHEN 'APPOINTMENT' THEN (SELECT a.id FROM registry.appointment a WHERE a.person_id = d.person_id"
            + " AND NOT a.acting AND a.from_day <= coalesce(d.met, d.arose) ORDER BY a.from_day DESC LIMIT 1)"
            + " WHEN 'TRAINING' THEN (SELECT t.id FROM training.record t WHERE t.person_id = d.person_id"
            + " AND t.kind = d.kind AND t.to_day = d.met ORDER BY t.from_day LIMIT 1)"
            + " WHEN 'APPRAISAL' THEN (SELECT r.id FROM registry.appraisal r WHERE r.person_id = d.person_id"
            + " AND r.day = d.arose LIMIT 1) END";
    private final Connection connection;
    private final String table;

    /** Of the projection. */
    WorklistRows(Connection connection) {
        this(connection, WorklistFigures.STORED);
    }

    /** Of a table with the columns of the projection. */
    WorklistRows(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    /** How many they are. */
    WorklistFigures figures() {
        return new WorklistFigures(connection, table);
    }

    private String from() {
        return " FROM " + table + " d JOIN registry.person p ON p.id = d.person_id"
                + " LEFT JOIN registry.employer e ON e.id = d.employer_id WHERE true";
    }

    /** @param order of the list; {@code null} keeps the order of people */
    List<DutyItem> page(WorklistQuery query, String order, long offset, int size) throws SQLException {
        var sql = COLUMNS + from() + query.where() + " ORDER BY " + order + " OFFSET ? LIMIT ?";
        try (var statement = connection.prepareStatement(sql)) {
            int next = query.set(statement, 1);
            statement.setLong(next, offset);
            statement.setInt(next + 1, size);
            return items(statement.executeQuery());
        }
    }

    /** The page that follows the duty {@code seq} of {@code person}, in the order of people. */
    List<DutyItem> after(WorklistQuery query, long person, int seq, int size) throws SQLException {
        var sql = COLUMNS + from() + query.where()
                + " AND (d.person_id, d.seq) > (?, ?) ORDER BY d.person_id, d.seq LIMIT ?";
        try (var statement = connection.prepareStatement(sql)) {
            int next = query.set(statement, 1);
            statement.setLong(next, person);
            statement.setInt(next + 1, seq);
            statement.setInt(next + 2, size);
            return items(statement.executeQuery());
        }
    }

    /** When the projection was last judged as a whole, in {@code zone}; null before the first time. */
    LocalDateTime judged(ZoneId zone) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT made FROM duties.projection")) {
            var row = statement.executeQuery();
            return row.next()
                    ? row.getObject(1, OffsetDateTime.class)
                            .atZoneSameInstant(zone)
                            .toLocalDateTime()
                    : null;
        }
    }

    private static List<DutyItem> items(ResultSet rows) throws SQLException {
        var items = new ArrayList<DutyItem>();
        while (rows.next()) {
            items.add(item(rows));
        }
        return items;
    }

    static DutyItem item(ResultSet row) throws SQLException {
        return new DutyItem(
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                PersonName.of(row.getString(4), row.getString(5), row.getString(6)),
                row.getString(7),
                employerName(row.getString(8), row.getString(9)),
                row.getString(10),
                row.getString(11),
                texts(row, 12),
                day(row, 13),
                day(row, 14),
                day(row, 15),
                texts(row, 16),
                texts(row, 17),
                row.getString(18),
                day(row, 19),
                day(row, 20),
                row.getString(21),
                texts(row, 22),
                texts(row, 23),
                correction(row.getString(24), row.getObject(25, Long.class)));
    }

    private static DutyItem.Correction correction(String form, Long id) {
        return form == null || id == null ? null : new DutyItem.Correction(DutyItem.Form.valueOf(form), id);
    }

    static LocalText employerName(String kk, String ru) {
        return kk == null ? null : LocalText.ofName(kk, ru);
    }

    static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static List<String> texts(ResultSet row, int column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? null : List.of((String[]) array.getArray());
    }
}
