package kz.daiar.duties;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Counts the worklist: from the tally what is asked of everybody by kind and status alone, else from the duties. */
final class WorklistFigures {

    /** The table of the projection. */
    static final String STORED = "duties.duty";

    private static final int[] WINDOWS = {30, 60, 90};
    private static final String UNMET = "d.status IN ('OPEN', 'IN_PROGRESS', 'OVERDUE')";
    private static final String DUE =
            "count(*) FILTER (WHERE d.status IN ('OPEN', 'IN_PROGRESS') AND d.due BETWEEN ? AND ?)";
    private static final String WITHIN = DUE + " AS a, " + DUE + " AS b, " + DUE + " AS c";
    private static final String STANDING = "%1$s FILTER (WHERE d.status = 'OVERDUE'),"
            + " %1$s FILTER (WHERE d.status = 'IN_PROGRESS'), %1$s FILTER (WHERE d.status = 'OPEN')";

    /** Exceptions stand apart: they may be of any status, the other figures only of duties that are not over. */
    private static final String COUNTED = "SELECT " + WITHIN + ", " + STANDING.formatted("count(*)")
            + ", (SELECT count(*)%1$s AND d.exception)%1$s AND " + UNMET;

    /** People found by name are looked up once for both. */
    private static final String COUNTED_BY_NAME = "SELECT " + WITHIN + ", " + STANDING.formatted("count(*)")
            + ", count(*) FILTER (WHERE d.exception)%1$s AND (d.exception OR " + UNMET + ")";

    /** Days are asked of the duties, few of which fall due soon; all else is in the tally. */
    private static final String TALLIED = "SELECT * FROM (SELECT " + WITHIN + " FROM " + STORED
            + " d WHERE d.status IN ('OPEN', 'IN_PROGRESS') AND d.due BETWEEN ? AND ?%2$s) due, (SELECT "
            + STANDING.formatted("sum(d.n)") + ", sum(d.n) FILTER (WHERE d.exception)%1$s) tally";

    private final Connection connection;
    private final String table;

    WorklistFigures(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    /** How many duties the list has. */
    long count(WorklistQuery query) throws SQLException {
        var number = isTallied(query) ? "coalesce(sum(d.n), 0)" : "count(*)";
        try (var statement = connection.prepareStatement("SELECT " + number + from(query))) {
            query.set(statement, 1);
            var row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    WorklistCounts counts(WorklistQuery query, LocalDate today) throws SQLException {
        boolean tallied = isTallied(query);
        try (var statement = connection.prepareStatement(counting(query).formatted(from(query), query.where()))) {
            int next = 1;
            for (int days : WINDOWS) {
                next = within(days, today, statement, next);
            }
            if (tallied) {
                next = within(WINDOWS[WINDOWS.length - 1], today, statement, next);
            }
            next = query.set(statement, next);
            if (!query.asksForPersons()) {
                query.set(statement, next);
            }
            return counts(statement.executeQuery());
        }
    }

    private String counting(WorklistQuery query) {
        if (isTallied(query)) {
            return TALLIED;
        }
        return query.asksForPersons() ? COUNTED_BY_NAME : COUNTED;
    }

    private static int within(int days, LocalDate today, PreparedStatement statement, int place) throws SQLException {
        statement.setObject(place, today);
        statement.setObject(place + 1, today.plusDays(days));
        return place + 2;
    }

    private static WorklistCounts counts(ResultSet row) throws SQLException {
        row.next();
        return new WorklistCounts(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7));
    }

    private boolean isTallied(WorklistQuery query) {
        return table.equals(STORED) && query.isOfKindAndStatusAlone();
    }

    /** The projection is asked by the index of its people; a snapshot has none, and few people. */
    private String from(WorklistQuery query) {
        if (isTallied(query)) {
            return " FROM duties.tally d WHERE true" + query.where();
        }
        if (table.equals(STORED)) {
            return " FROM " + table + " d WHERE true" + query.whereOfDuties();
        }
        var join = query.asksForPersons() ? " JOIN registry.person p ON p.id = d.person_id" : "";
        return " FROM " + table + " d" + join + " WHERE true" + query.where();
    }
}
