package kz.daiar.duties;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kz.daiar.duties.NeedItem.State;
import kz.daiar.kernel.LocalText;

/**
 * Reads needs, each with the first training that meets it: of its kind, begun since, in one of its fields when it names any, and
 * completed – with a document, or in a group that says so.
 */
final class NeedRows {

    private static final String FROM =
            """
            FROM duties.need n JOIN registry.person p ON p.id = n.person_id JOIN registry.employer e ON e.id = n.employer_id
              LEFT JOIN training.programme g ON g.id = n.programme_id
              LEFT JOIN LATERAL (
                   SELECT r.id, r.to_day FROM training.record r
                    WHERE r.person_id = n.person_id AND r.kind = n.kind AND r.from_day >= n.from_day AND r.to_day <= ?
                      AND (n.fields = '{}' OR r.fields && n.fields)
                      AND (r.document OR EXISTS (
                           SELECT 1 FROM training.enrolment x WHERE x.record_id = r.id AND x.state = 'COMPLETED'))
                    ORDER BY r.to_day, r.id LIMIT 1) t ON n.withdrawn_on IS NULL
             WHERE true""";
    private static final String COLUMNS =
            """
            SELECT n.id, p.iin, p.surname, p.name, p.patronymic, e.bin, e.name_kk, e.name_ru, n.kind, n.fields, n.aim,
                   n.why_kk, n.why_ru, n.why_en, n.wanted_by, n.cites, n.source, n.source_id, n.from_day,
                   g.id, g.title_kk, g.title_ru, g.hours, t.id, t.to_day, n.withdrawn_on""";

    private final Connection connection;
    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** @param today the day they are looked at */
    NeedRows(Connection connection, LocalDate today) {
        this.connection = connection;
        values.add(today);
    }

    NeedRows among(NeedFilter filter, Set<Long> employers) throws SQLException {
        and(" AND n.employer_id = ANY(?)", employers == null ? null : array("bigint", employers));
        and(" AND n.kind = ?", filter.kind());
        and(" AND n.source = ?", filter.source());
        if (filter.state() != null) {
            where.append(standing(filter.state()));
        }
        return this;
    }

    private static String standing(State state) {
        return switch (state) {
            case OPEN -> " AND n.withdrawn_on IS NULL AND t.id IS NULL";
            case MET -> " AND t.id IS NOT NULL";
            case WITHDRAWN -> " AND n.withdrawn_on IS NOT NULL";
        };
    }

    NeedRows ofPerson(long person) {
        and(" AND n.person_id = ?", person);
        return this;
    }

    NeedRows ofSource(String room, Collection<Long> ids) throws SQLException {
        and(" AND n.source = ?", room);
        and(" AND n.source_id = ANY(?)", array("bigint", ids));
        return this;
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

    long count() throws SQLException {
        try (var statement = prepared("SELECT count(*) " + FROM + where)) {
            var row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    /** In the order they were raised. */
    List<NeedItem> page(long after, int size) throws SQLException {
        try (var statement =
                prepared(COLUMNS + " " + FROM + where + " AND n.id > " + after + " ORDER BY n.id LIMIT " + size)) {
            var found = new ArrayList<NeedItem>();
            var row = statement.executeQuery();
            while (row.next()) {
                found.add(item(row));
            }
            return found;
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        var statement = connection.prepareStatement(sql);
        int index = 1;
        for (var value : values) {
            statement.setObject(index++, value);
        }
        return statement;
    }

    private static NeedItem item(ResultSet row) throws SQLException {
        var withdrawn = row.getObject(26, LocalDate.class);
        var met = row.getObject(25, LocalDate.class);
        return new NeedItem(
                row.getLong(1),
                row.getString(2),
                PersonName.of(row.getString(3), row.getString(4), row.getString(5)),
                row.getString(6),
                LocalText.ofName(row.getString(7), row.getString(8)),
                facts(row),
                new Need.Source(row.getString(17), row.getLong(18)),
                row.getObject(19, LocalDate.class),
                answer(row),
                withdrawn != null ? State.WITHDRAWN : met != null ? State.MET : State.OPEN,
                met,
                row.getObject(24, Long.class),
                withdrawn);
    }

    private static Need.Facts facts(ResultSet row) throws SQLException {
        return new Need.Facts(
                row.getString(9),
                texts(row, 10),
                row.getString(11),
                new LocalText(row.getString(12), row.getString(13), row.getString(14)),
                row.getObject(15, LocalDate.class),
                texts(row, 16));
    }

    private static NeedItem.Answer answer(ResultSet row) throws SQLException {
        var programme = row.getObject(20, Long.class);
        return programme == null
                ? null
                : new NeedItem.Answer(
                        programme, LocalText.ofName(row.getString(21), row.getString(22)), row.getInt(23));
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
