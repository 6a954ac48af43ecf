package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Who was judged anew, and by which transaction. */
final class Rejudged {

    private final Connection connection;

    Rejudged(Connection connection) {
        this.connection = connection;
    }

    /** This transaction judges these people anew. */
    void note(Collection<Long> people) throws SQLException {
        var sql = "INSERT INTO duties.rejudged SELECT person, pg_current_xact_id() FROM unnest(?) person"
                + " ON CONFLICT (person_id) DO UPDATE SET transaction = excluded.transaction";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("bigint", people.toArray()));
            statement.executeUpdate();
        }
    }

    /** What names the present moment for {@link #anybodySince}: the snapshot, and the start of the server that gave it. */
    static String moment(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT pg_postmaster_start_time() || '|' || pg_current_snapshot()")) {
            row.next();
            return row.getString(1);
        }
    }

    /** Whether anybody was judged anew by a transaction that was not seen at a moment; also when that is unknown by now. */
    boolean anybodySince(String moment) throws SQLException {
        var sql =
                "SELECT pg_postmaster_start_time()::text <> split_part(?, '|', 1) OR EXISTS (SELECT FROM duties.rejudged"
                        + " WHERE NOT pg_visible_in_snapshot(transaction, split_part(?, '|', 2)::pg_snapshot))";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, moment);
            statement.setString(2, moment);
            var row = statement.executeQuery();
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Those of the people who were judged anew by transactions a snapshot does not see. */
    List<Long> since(String snapshot, Whom whom) throws SQLException {
        var sql = "SELECT person_id FROM duties.rejudged WHERE " + whom.among("person_id")
                + " AND NOT pg_visible_in_snapshot(transaction, ?::pg_snapshot)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, snapshot);
            var people = new ArrayList<Long>();
            var rows = statement.executeQuery();
            while (rows.next()) {
                people.add(rows.getLong(1));
            }
            return people;
        }
    }
}
