package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Whether anybody but the recomputation asks the database something these seconds, from this server or another: whoever
 * opens a page meanwhile is not to wait for two pairs of hands.
 */
final class OthersAtWork {

    private static final String OURS = "daiar recomputation";

    private static final String ANYBODY =
            "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database()"
                    + " AND backend_type = 'client backend' AND application_name <> '" + OURS + "'"
                    + " AND state_change > clock_timestamp() - interval '2 seconds')";

    private final Connection connection;

    /** {@code connection} is one of the recomputation's own until it is {@link #released}. */
    OthersAtWork(Connection connection) throws SQLException {
        this.connection = connection;
        execute("SET application_name = '" + OURS + "'");
    }

    boolean isAnybody() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(ANYBODY)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    void released() throws SQLException {
        execute("RESET application_name");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
