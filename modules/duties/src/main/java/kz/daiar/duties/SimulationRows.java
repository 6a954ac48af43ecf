package kz.daiar.duties;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.duties.SimulatedDuty.Side;

/** Reads the kept result of a what-if: figures, and the duties behind them. */
final class SimulationRows {

    /** What a seat costs at least: by the lowest norm among the venues it may be found at (decree-1457/5). */
    private static final String COST =
            "s.hours * (SELECT min(n.per_hour) FROM training.cost_norm n WHERE n.state = 'APPROVED' AND n.kind = s.kind"
                    + " AND n.venue = ANY (s.venues) AND daterange(n.from_day, n.to_day, '[]') @> s.needed)";

    private static final String FIGURES =
            "count(*) FILTER (WHERE %1$s), count(DISTINCT person_id) FILTER (WHERE open AND %1$s),"
                    + " count(*) FILTER (WHERE open AND %1$s), coalesce(sum(hours) FILTER (WHERE open AND %1$s), 0),"
                    + " sum(cost) FILTER (WHERE open AND %1$s), count(*) FILTER (WHERE open AND cost IS NULL AND %1$s)";
    private static final int FIGURES_OF_A_SIDE = 6;

    private static final String FROM =
            " FROM duties.simulated_duty s LEFT JOIN registry.employer e ON e.id = s.employer_id"
                    + " WHERE s.simulation = ?";

    private final Connection connection;
    private final long simulation;

    SimulationRows(Connection connection, long simulation) {
        this.connection = connection;
        this.simulation = simulation;
    }

    /** Before and after by a dimension, in the order of its keys. */
    List<SimulatedRow> by(SimulationView by) throws SQLException {
        var sql = "SELECT key, " + FIGURES.formatted("side <> 'AFTER'") + ", " + FIGURES.formatted("side <> 'BEFORE'")
                + " FROM (SELECT " + by.key() + " AS key, s.*, " + COST + " AS cost" + FROM + by.only()
                + ") d GROUP BY key ORDER BY key";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, simulation);
            var rows = statement.executeQuery();
            var found = new ArrayList<SimulatedRow>();
            while (rows.next()) {
                found.add(new SimulatedRow(rows.getString(1), figures(rows, 2), figures(rows, 2 + FIGURES_OF_A_SIDE)));
            }
            return found;
        }
    }

    private static SimulatedFigures figures(ResultSet rows, int first) throws SQLException {
        return new SimulatedFigures(
                rows.getLong(first),
                rows.getLong(first + 1),
                rows.getLong(first + 2),
                rows.getLong(first + 3),
                rows.getBigDecimal(first + 4),
                rows.getLong(first + 5));
    }

    long count(SimulatedFilter filter) throws SQLException {
        try (var statement = prepared("SELECT count(*)", filter, "")) {
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    /** A page of the duties behind a figure, by person. */
    List<SimulatedDuty> page(SimulatedFilter filter, long offset, int size) throws SQLException {
        var columns =
                "SELECT p.iin, p.surname, p.name, p.patronymic, e.bin, s.side, s.category, s.act, s.kind, s.ground,"
                        + " s.arose, s.due, s.status, s.venues, s.hours";
        var order = " ORDER BY p.surname, p.name, s.person_id, s.arose, s.kind, s.ground, s.side DESC OFFSET " + offset
                + " LIMIT " + size;
        try (var statement = prepared(columns, filter, order)) {
            var rows = statement.executeQuery();
            var found = new ArrayList<SimulatedDuty>();
            while (rows.next()) {
                found.add(duty(rows));
            }
            return found;
        }
    }

    private PreparedStatement prepared(String columns, SimulatedFilter filter, String order) throws SQLException {
        var people = FROM.replace(" WHERE", " JOIN registry.person p ON p.id = s.person_id WHERE");
        var statement = connection.prepareStatement(columns + people + filter.where() + order);
        statement.setLong(1, simulation);
        if (filter.key() != null) {
            statement.setString(2, filter.key());
        }
        return statement;
    }

    private static SimulatedDuty duty(ResultSet row) throws SQLException {
        return new SimulatedDuty(
                row.getString(1),
                PersonName.of(row.getString(2), row.getString(3), row.getString(4)),
                row.getString(5),
                Side.valueOf(row.getString(6)),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                List.of(row.getString(10).split("\\+")),
                row.getObject(11, LocalDate.class),
                row.getObject(12, LocalDate.class),
                row.getString(13),
                List.of((String[]) row.getArray(14).getArray()),
                row.getObject(15, Integer.class));
    }
}
