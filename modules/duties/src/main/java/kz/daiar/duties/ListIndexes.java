package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * The indexes by which lists find duties. While an empty table is filled with everybody's they are put by, and built at
 * once when it is full; what is put by is written down, so that a run that was broken off leaves nothing unbuilt.
 */
final class ListIndexes {

    private static final String OF_LISTS =
            "SELECT format('%I.%I', schemaname, indexname) AS name, indexdef FROM pg_indexes"
                    + " WHERE schemaname = 'duties' AND tablename = 'duty' AND indexname <> 'duty_pkey'";

    /** Somebody reads or corrects duties just now. */
    private static final String LOCKED = "55P03";

    private final Connection connection;

    ListIndexes(Connection connection) {
        this.connection = connection;
    }

    /** Puts them by when nobody has a duty stored: then there is nothing a list could find. Nobody is waited for. */
    void putByIfEmpty() throws SQLException {
        if (!isEmpty()) {
            return;
        }
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("LOCK TABLE duties.duty IN ACCESS EXCLUSIVE MODE NOWAIT");
            statement.execute("INSERT INTO duties.index_put_by SELECT * FROM (" + OF_LISTS + ") lists"
                    + " WHERE NOT EXISTS (SELECT FROM duties.duty)");
            for (var name : putBy()) {
                statement.execute("DROP INDEX " + name);
            }
            statement.execute("DELETE FROM duties.tally WHERE NOT EXISTS (SELECT FROM duties.duty)");
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            if (!LOCKED.equals(e.getSQLState())) {
                throw e;
            }
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private boolean isEmpty() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT NOT EXISTS (SELECT FROM duties.duty)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** The names of those that wait to be built. */
    List<String> putBy() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT name FROM duties.index_put_by ORDER BY name")) {
            var names = new ArrayList<String>();
            while (row.next()) {
                names.add(row.getString(1));
            }
            return names;
        }
    }

    /** Builds one after the other until none waits. */
    void build(Queue<String> waiting) throws SQLException {
        for (var name = waiting.poll(); name != null; name = waiting.poll()) {
            build(name);
        }
    }

    private void build(String name) throws SQLException {
        var taken = "DELETE FROM duties.index_put_by WHERE name = ? RETURNING definition";
        connection.setAutoCommit(false);
        try (var taking = connection.prepareStatement(taken);
                var building = connection.createStatement()) {
            taking.setString(1, name);
            var row = taking.executeQuery();
            if (row.next()) {
                building.execute(row.getString(1));
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
