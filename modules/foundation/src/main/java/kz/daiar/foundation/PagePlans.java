package kz.daiar.foundation;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * How the database goes about the statements of a page, until the transaction ends. It plans each by the values it is asked
 * with: a plan kept for any values cannot look the beginning of a name up in an index, it reads everybody. And it works by one
 * process: several gain little for one page and take the cores from all others.
 */
public final class PagePlans {

    private static final String SETTINGS = "SELECT set_config('plan_cache_mode', 'force_custom_plan', true),"
            + " set_config('max_parallel_workers_per_gather', '0', true)";

    private PagePlans() {}

    /** For the statements of the transaction of {@code connection}. */
    public static void of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(SETTINGS);
        }
    }
}
