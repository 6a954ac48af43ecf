package kz.daiar.registry.importing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Statements on one connection; {@code {rows}} in a statement is the table of the import's rows, {@code {moment}} the moment
 * facts of this transaction are recorded at. A column's default would ask for it anew with every row.
 */
final class Sql {

    private static final int FETCH = 2000;
    private static final String MOMENT = "(SELECT foundation.moment())";

    private final Connection connection;
    private final String rows;
    private final long importId;

    Sql(Connection connection, long importId) {
        this.connection = connection;
        this.importId = importId;
        this.rows = "registry.import_row_" + importId;
    }

    /** What is made of one row of an answer. */
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    int run(String sql, Object... values) throws SQLException {
        try (var statement = prepare(sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** Statements that take no values, separated by semicolons. */
    void script(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql.replace("{rows}", rows));
        }
    }

    <T> List<T> list(String sql, Reading<T> reading, Object... values) throws SQLException {
        try (var statement = prepare(sql, values)) {
            statement.setFetchSize(FETCH);
            try (var row = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (row.next()) {
                    found.add(reading.of(row));
                }
                return found;
            }
        }
    }

    <T> T one(String sql, Reading<T> reading, Object... values) throws SQLException {
        var found = list(sql, reading, values);
        return found.isEmpty() ? null : found.get(0);
    }

    String rows() {
        return rows;
    }

    long importId() {
        return importId;
    }

    Connection connection() {
        return connection;
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql.replace("{rows}", rows).replace("{moment}", MOMENT));
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Collection<?> many) {
                statement.setArray(i + 1, connection.createArrayOf("text", many.toArray()));
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
        return statement;
    }
}
