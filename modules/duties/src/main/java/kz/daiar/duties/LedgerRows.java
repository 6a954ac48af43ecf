package kz.daiar.duties;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.daiar.duties.LedgerEntry.Cause;
import kz.daiar.duties.LedgerEntry.Kind;
import kz.daiar.duties.LedgerEntry.State;

/** Reads the ledger. */
final class LedgerRows {

    private static final String COLUMNS =
            """
            SELECT l.id, p.iin, p.surname, p.name, p.patronymic, e.bin, e.name_kk, e.name_ru, l.recorded_at, l.recorded_by,
                   l.reason, l.source, l.cause, l.change, l.act, l.kind, l.grounds,
                   b.hash, n.hash,
                   l.arose_before, l.due_before, l.complete_by_before, l.status_before, l.venues_before, l.forms_before,
                   l.hours_min_before, l.hours_max_before, l.direction_before,
                   l.arose, l.due, l.complete_by, l.status, l.venues, l.forms, l.hours_min, l.hours_max, l.direction
              FROM duties.ledger l JOIN registry.person p ON p.id = l.person_id
              LEFT JOIN registry.employer e ON e.id = l.employer_id
              LEFT JOIN duties.norm_set b ON b.id = l.norms_before
              JOIN duties.norm_set n ON n.id = l.norms WHERE true""";

    private static final int BEFORE = 20;
    private static final int AFTER = 29;

    private final Connection connection;
    private final ZoneId zone;
    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /**
     * @param person id, or null for everybody
     * @param employers ids the entries are confined to; null for all
     */
    LedgerRows(Connection connection, LedgerFilter filter, Long person, Set<Long> employers, ZoneId zone)
            throws SQLException {
        this.connection = connection;
        this.zone = zone;
        and(" AND l.person_id = ?", person);
        and(" AND l.employer_id = ANY(?)", employers == null ? null : array("bigint", employers));
        and(" AND l.recorded_at >= foundation.end_of(?::date - 1)", filter.since());
        var changes = filter.changes();
        and(
                " AND l.change = ANY(?)",
                changes.isEmpty()
                        ? null
                        : array("text", changes.stream().map(Kind::name).toList()));
    }

    private void and(String condition, Object value) {
        if (value != null) {
            where.append(condition);
            values.add(value);
        }
    }

    private Array array(String type, Collection<?> items) throws SQLException {
        return connection.createArrayOf(type, items.toArray());
    }

    /** The entries written after one, in their order. */
    List<LedgerEntry> after(long id, int size) throws SQLException {
        return entries(" AND l.id > ? ORDER BY l.id LIMIT " + size, id);
    }

    /** The entries written before one, the newest first. */
    List<LedgerEntry> before(long id, int size) throws SQLException {
        return entries(" AND l.id < ? ORDER BY l.id DESC LIMIT " + size, id);
    }

    private List<LedgerEntry> entries(String page, long id) throws SQLException {
        try (var statement = connection.prepareStatement(COLUMNS + where + page)) {
            statement.setLong(set(statement), id);
            var found = new ArrayList<LedgerEntry>();
            var row = statement.executeQuery();
            while (row.next()) {
                found.add(entry(row));
            }
            return found;
        }
    }

    long count() throws SQLException {
        return counts().values().stream().mapToLong(Long::longValue).sum();
    }

    Map<Kind, Long> counts() throws SQLException {
        var sql = "SELECT l.change, count(*) FROM duties.ledger l WHERE true" + where + " GROUP BY l.change";
        try (var statement = connection.prepareStatement(sql)) {
            set(statement);
            var counts = new EnumMap<Kind, Long>(Kind.class);
            var row = statement.executeQuery();
            while (row.next()) {
                counts.put(Kind.valueOf(row.getString(1)), row.getLong(2));
            }
            return counts;
        }
    }

    /** Sets the values of the filter; the index that follows them. */
    private int set(PreparedStatement statement) throws SQLException {
        int index = 1;
        for (var value : values) {
            statement.setObject(index++, value);
        }
        return index;
    }

    private LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getLong(1),
                row.getString(2),
                PersonName.of(row.getString(3), row.getString(4), row.getString(5)),
                row.getString(6),
                WorklistRows.employerName(row.getString(7), row.getString(8)),
                row.getObject(9, OffsetDateTime.class).atZoneSameInstant(zone).toLocalDateTime(),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                Cause.valueOf(row.getString(13)),
                Kind.valueOf(row.getString(14)),
                row.getString(15),
                row.getString(16),
                texts(row, 17),
                state(row, BEFORE),
                state(row, AFTER),
                row.getString(18),
                row.getString(19));
    }

    private static State state(ResultSet row, int first) throws SQLException {
        var arose = row.getObject(first, LocalDate.class);
        return arose == null
                ? null
                : new State(
                        arose,
                        row.getObject(first + 1, LocalDate.class),
                        row.getObject(first + 2, LocalDate.class),
                        row.getString(first + 3),
                        texts(row, first + 4),
                        texts(row, first + 5),
                        row.getObject(first + 6, Integer.class),
                        row.getObject(first + 7, Integer.class),
                        texts(row, first + 8));
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? null : List.of((String[]) array.getArray());
    }
}
