package kz.daiar.foundation;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Has the database plan each statement by the values it is asked with, until the transaction ends. A plan kept for any
 * values cannot look the beginning of a name up in an index: it reads everybody.
 */
public final class FreshPlans {

    private FreshPlans() {}

    /** For the statements of the transaction of {@code connection}. */
    public static void of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET LOCAL plan_cache_mode = force_custom_plan");
        }
    }
}
