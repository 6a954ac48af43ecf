package kz.daiar.reserve;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.daiar.kernel.LocalText;

/** Reads what the figures of the reserve are made of, one statement each. */
final class FigureRows {

    private static final String FILLED =
            """
            SELECT r.id, s.title_kk, s.title_ru, e.bin, e.name_kk, e.name_ru, p.iin, p.surname, p.name, p.patronymic, a.from_day,
                   m.id, m.list,
                   (SELECT count(*) FROM reserve.membership o
                     WHERE o.reserve_position_id = r.id AND o.person_id <> a.person_id AND o.list = 'READY'
                       AND o.from_day <= a.from_day AND (o.until_day IS NULL OR o.until_day > a.from_day)),
                   (SELECT a.from_day - max(h.to_day) - 1 FROM registry.appointment h
                     WHERE h.position_id = r.position_id AND NOT h.acting AND h.to_day < a.from_day)
              FROM reserve.reserve_position r
              JOIN registry.position s ON s.id = r.position_id
              JOIN registry.employer e ON e.id = s.employer_id
              JOIN registry.appointment a ON a.position_id = r.position_id AND NOT a.acting
               AND a.from_day >= r.opened_on AND (r.closed_on IS NULL OR a.from_day <= r.closed_on)
              JOIN registry.person p ON p.id = a.person_id
              LEFT JOIN LATERAL (
                   SELECT o.id, o.list FROM reserve.membership o
                    WHERE o.reserve_position_id = r.id AND o.person_id = a.person_id AND o.from_day <= a.from_day
                      AND (o.until_day IS NULL OR o.until_day >= a.from_day)
                    ORDER BY o.from_day DESC, o.id DESC LIMIT 1) m ON true
             WHERE (?::bigint[] IS NULL OR e.id = ANY (?::bigint[]))
               AND (?::int IS NULL OR extract(year FROM a.from_day) = ?::int)
             ORDER BY a.from_day DESC, a.id DESC""";

    private static final String MEMBERS =
            """
            SELECT m.id, p.iin, p.surname, p.name, p.patronymic, s.title_kk, s.title_ru, e.bin, e.name_kk, e.name_ru, m.list,
                   m.from_day, p.birth_day, b.from_day, w.day
              FROM (SELECT ?::date AS day) d
              JOIN reserve.membership m ON m.from_day <= d.day AND (m.until_day IS NULL OR m.until_day > d.day)
              JOIN reserve.reserve_position r ON r.id = m.reserve_position_id
              JOIN registry.position s ON s.id = r.position_id
              JOIN registry.employer e ON e.id = s.employer_id
              JOIN registry.person p ON p.id = m.person_id
              LEFT JOIN LATERAL (
                   SELECT a.from_day FROM registry.appointment a
                    WHERE a.person_id = m.person_id AND NOT a.acting AND a.from_day <= d.day
                      AND (a.to_day IS NULL OR a.to_day >= d.day) LIMIT 1) b ON true
              LEFT JOIN LATERAL (
                   SELECT max(day) AS day FROM (
                          SELECT coalesce(x.ended_on, x.from_day) FROM reserve.activity x WHERE x.membership_id = m.id
                          UNION ALL SELECT i.done_on FROM reserve.development_item i WHERE i.membership_id = m.id
                          UNION ALL SELECT coalesce(t.to_day, t.from_day) FROM training.record t
                                     WHERE t.person_id = m.person_id AND t.from_day >= m.from_day) any_work (day)
                    WHERE any_work.day <= d.day) w ON true
             WHERE ?::bigint[] IS NULL OR e.id = ANY (?::bigint[])
             ORDER BY e.name_kk, s.title_kk, p.surname, p.name, m.id""";

    private final Connection connection;
    private final Long[] scope;

    /** @param scope ids of the employers; null for everybody's */
    FigureRows(Connection connection, Set<Long> scope) {
        this.connection = connection;
        this.scope = scope == null ? null : scope.toArray(Long[]::new);
    }

    private java.sql.Array scope() throws SQLException {
        return scope == null ? null : connection.createArrayOf("bigint", scope);
    }

    List<FilledPosition> filled(Integer year) throws SQLException {
        try (var statement = connection.prepareStatement(FILLED)) {
            statement.setArray(1, scope());
            statement.setArray(2, scope());
            statement.setObject(3, year);
            statement.setObject(4, year);
            var found = new ArrayList<FilledPosition>();
            var row = statement.executeQuery();
            while (row.next()) {
                found.add(filled(row));
            }
            return found;
        }
    }

    private static FilledPosition filled(ResultSet row) throws SQLException {
        return new FilledPosition(
                row.getLong(1),
                name(row, 2),
                row.getString(4),
                name(row, 5),
                row.getString(7),
                person(row, 8),
                row.getObject(11, LocalDate.class),
                row.getObject(12, Long.class),
                list(row.getString(13)),
                row.getInt(14),
                row.getObject(15, Integer.class));
    }

    List<ReserveMember> members(LocalDate day) throws SQLException {
        try (var statement = connection.prepareStatement(MEMBERS)) {
            statement.setObject(1, day);
            statement.setArray(2, scope());
            statement.setArray(3, scope());
            var found = new ArrayList<ReserveMember>();
            var row = statement.executeQuery();
            while (row.next()) {
                found.add(member(row, day));
            }
            return found;
        }
    }

    private static ReserveMember member(ResultSet row, LocalDate day) throws SQLException {
        return new ReserveMember(
                row.getLong(1),
                row.getString(2),
                person(row, 3),
                name(row, 6),
                row.getString(8),
                name(row, 9),
                list(row.getString(11)),
                row.getObject(12, LocalDate.class),
                day,
                row.getObject(13, LocalDate.class),
                row.getObject(14, LocalDate.class),
                row.getObject(15, LocalDate.class));
    }

    private static ReserveList list(String code) {
        return code == null ? null : ReserveList.valueOf(code);
    }

    /** In Kazakh, and in Russian for the others: there are no English names. */
    private static LocalText name(ResultSet row, int first) throws SQLException {
        return LocalText.ofName(row.getString(first), row.getString(first + 1));
    }

    private static String person(ResultSet row, int first) throws SQLException {
        return Stream.of(row.getString(first), row.getString(first + 1), row.getString(first + 2))
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
