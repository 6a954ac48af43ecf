package kz.daiar.duties;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import kz.daiar.duties.CarriedDuty.Met;
import kz.daiar.duties.CarriedDuty.Place;
import kz.daiar.duties.CarriedDuty.Post;
import kz.daiar.duties.CarriedDuty.Stage;
import kz.daiar.duties.CarriedDuty.Volume;
import kz.daiar.kernel.LocalText;

/**
 * Reads duties with the places taken for them: each list in one statement. For another moment than now it reads a snapshot,
 * facts as they were known then, and places as they stood in the record on that day.
 */
final class CarriedRows {

    /** The last place taken for a duty: sending names it by the first ground and the day the duty arose. */
    private static final String PLACES =
            "(SELECT DISTINCT ON (person_id, arose, ground) id, person_id, arose, ground, state, admitted, recorded_by,"
                    + " group_id FROM %s WHERE counts AND state IN ('WAITING', 'ENROLLED', 'ADMITTED', 'COMPLETED')"
                    + " ORDER BY person_id, arose, ground, id DESC)";

    private static final String CARRIED =
            "(SELECT d.*, n.id AS place, n.group_id, n.admitted, n.recorded_by AS placed_by,"
                    + " CASE WHEN d.status LIKE 'FULFILLED%%' THEN 'COMPLETED' WHEN d.status = 'LAPSED' THEN 'LAPSED'"
                    + " WHEN d.status = 'IN_PROGRESS' OR n.state IN ('ADMITTED', 'COMPLETED') THEN 'STARTED'"
                    + " WHEN n.id IS NOT NULL THEN 'SENT' ELSE 'NOT_SENT' END AS stage FROM %s d LEFT JOIN %s n"
                    + " ON n.person_id = d.person_id AND n.arose = d.arose AND n.ground = d.grounds[1]) d"
                    + " JOIN registry.person p ON p.id = d.person_id";
    private static final String RESPONSIBLE =
            "coalesce((SELECT h.recorded_by FROM training.enrolment_history h WHERE h.id = d.place"
                    + " ORDER BY h.recorded_from LIMIT 1), d.placed_by, (SELECT a.recorded_by FROM %s a"
                    + " WHERE a.person_id = d.person_id AND a.from_day = d.arose AND NOT a.acting LIMIT 1))";
    private static final String MORE =
            ", d.stage, d.place, d.group_id, g.code, r.name_kk, r.name_ru, g.from_day, g.to_day, d.admitted, %s,"
                    + " d.hours_min, d.hours_max, d.forms, a.population, a.category, a.certification, t.venue, t.hours";
    private static final int FIRST_MORE = 26;
    private static final String AROUND = " d JOIN registry.person p ON p.id = d.person_id"
            + " LEFT JOIN registry.employer e ON e.id = d.employer_id"
            + " LEFT JOIN training.study_group g ON g.id = d.group_id"
            + " LEFT JOIN training.programme c ON c.id = g.programme_id"
            + " LEFT JOIN training.provider r ON r.id = c.provider_id"
            + " LEFT JOIN LATERAL (SELECT population, category, certification FROM %1$s"
            + " WHERE person_id = d.person_id AND NOT acting AND from_day <= %2$s AND (to_day IS NULL OR to_day >= %2$s)"
            + " ORDER BY from_day DESC LIMIT 1) a ON true LEFT JOIN LATERAL (SELECT venue, hours FROM %3$s"
            + " WHERE person_id = d.person_id AND kind = d.kind AND to_day = d.met ORDER BY from_day LIMIT 1) t ON true"
            + " ORDER BY ";
    private static final String FIGURES = "count(*), count(*) FILTER (WHERE stage = 'NOT_SENT'),"
            + " count(*) FILTER (WHERE stage = 'SENT'), count(*) FILTER (WHERE stage = 'STARTED'),"
            + " count(*) FILTER (WHERE stage = 'COMPLETED'), count(*) FILTER (WHERE status = 'FULFILLED_LATE'),"
            + " count(*) FILTER (WHERE status = 'OVERDUE'), count(*) FILTER (WHERE stage = 'LAPSED') FROM ";

    private final Connection connection;
    private final String carried;
    private final String responsible;
    private final String around;

    /** Of the projection, now. */
    CarriedRows(Connection connection) {
        this(connection, "duties.duty", "training.enrolment", "(SELECT day FROM duties.projection)", name -> name);
    }

    /** Of the snapshot taken for {@code moment}. */
    CarriedRows(Connection connection, Moment moment) {
        this(
                connection,
                Snapshot.TABLE,
                moment.asRecordedThen().table("training.enrolment"),
                "DATE '" + moment.asOf() + "'",
                moment::table);
    }

    private CarriedRows(Connection connection, String duties, String places, String day, UnaryOperator<String> facts) {
        this.connection = connection;
        this.carried = CARRIED.formatted(duties, PLACES.formatted(places));
        this.responsible = RESPONSIBLE.formatted(facts.apply("registry.appointment"));
        this.around = AROUND.formatted(facts.apply("registry.appointment"), day, facts.apply("training.record"));
    }

    /** @param employers ids the list is confined to; null for all */
    WorklistQuery query(CarriedFilter filter, Set<Long> employers) {
        var query = new WorklistQuery(filter.duties(), employers);
        if (filter.stage() != null) {
            query.narrowed("d.stage = ?", filter.stage().name());
        }
        if (filter.responsible() != null) {
            query.narrowed(responsible + " = ?", filter.responsible());
        }
        if (filter.persons() != null) {
            query.narrowed("d.person_id = ANY(?)", new WorklistQuery.Ids(filter.persons()));
        }
        return query;
    }

    List<CarriedDuty> page(WorklistQuery query, String order, long offset, int size) throws SQLException {
        var sql = WorklistRows.COLUMNS + MORE.formatted(responsible) + " FROM (SELECT d.* FROM " + carried
                + " WHERE true" + query.where() + " ORDER BY " + order + " OFFSET ? LIMIT ?)" + around + order;
        try (var statement = connection.prepareStatement(sql)) {
            int next = query.set(statement, 1);
            statement.setLong(next, offset);
            statement.setInt(next + 1, size);
            var found = new ArrayList<CarriedDuty>();
            var rows = statement.executeQuery();
            while (rows.next()) {
                found.add(carried(rows));
            }
            return found;
        }
    }

    /** All that is asked for, in one line. */
    CarriedFigures figures(WorklistQuery query) throws SQLException {
        var sql = "SELECT NULL::text, NULL::text, NULL::text, " + FIGURES + carried + " WHERE true" + query.where();
        return lines(sql, query).get(0);
    }

    /** A line a body, by name. */
    List<CarriedFigures> byEmployer(WorklistQuery query) throws SQLException {
        return lines(
                "SELECT e.bin, e.name_kk, e.name_ru, " + FIGURES + carried
                        + " LEFT JOIN registry.employer e ON e.id = d.employer_id WHERE true" + query.where()
                        + " GROUP BY e.id ORDER BY e.name_kk, e.bin",
                query);
    }

    /** A line a responsible, by name. */
    List<CarriedFigures> byResponsible(WorklistQuery query) throws SQLException {
        return lines(
                "SELECT " + responsible + ", NULL::text, NULL::text, " + FIGURES + carried + " WHERE true"
                        + query.where() + " GROUP BY 1 ORDER BY 1",
                query);
    }

    private List<CarriedFigures> lines(String sql, WorklistQuery query) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            query.set(statement, 1);
            var found = new ArrayList<CarriedFigures>();
            var rows = statement.executeQuery();
            while (rows.next()) {
                found.add(figures(rows));
            }
            return found;
        }
    }

    private static CarriedFigures figures(ResultSet row) throws SQLException {
        return new CarriedFigures(
                row.getString(1),
                WorklistRows.employerName(row.getString(2), row.getString(3)),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10),
                row.getLong(11));
    }

    private static CarriedDuty carried(ResultSet row) throws SQLException {
        int at = FIRST_MORE;
        return new CarriedDuty(
                WorklistRows.item(row),
                Stage.valueOf(row.getString(at)),
                place(row, at + 1),
                row.getString(at + 9),
                new Volume(
                        row.getObject(at + 10, Integer.class),
                        row.getObject(at + 11, Integer.class),
                        null,
                        WorklistRows.texts(row, at + 12)),
                post(row, at + 13),
                met(row, at + 16));
    }

    private static Post post(ResultSet row, int at) throws SQLException {
        return row.getString(at) == null
                ? null
                : new Post(row.getString(at), row.getString(at + 1), row.getString(at + 2));
    }

    private static Met met(ResultSet row, int at) throws SQLException {
        return row.getString(at) == null ? null : new Met(row.getString(at), row.getInt(at + 1));
    }

    private static Place place(ResultSet row, int at) throws SQLException {
        var id = row.getObject(at, Long.class);
        return id == null
                ? null
                : new Place(
                        id,
                        row.getLong(at + 1),
                        row.getString(at + 2),
                        LocalText.ofName(row.getString(at + 3), row.getString(at + 4)),
                        WorklistRows.day(row, at + 5),
                        WorklistRows.day(row, at + 6),
                        WorklistRows.day(row, at + 7));
    }
}
