package kz.daiar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import kz.daiar.foundation.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was recorded, and what it replaced")
class RecordedHistoryIT {

    private static final String MINISTRY = "950140660636";

    final DataSource database = Database.empty();

    @Test
    void a_bulk_update_leaves_each_replaced_row_in_the_history() throws SQLException {
        try (var connection = database.getConnection()) {
            run(
                    connection,
                    """
                    INSERT INTO registry.employer (bin, kind, name_kk, name_ru, recorded_by)
                    SELECT (950140660636 + n)::text, 'STATE_BODY', 'Орган ' || n, 'Орган ' || n, 'test' FROM generate_series(0, 99) n""");
            var before = one(connection, "SELECT clock_timestamp()::text");
            run(connection, "UPDATE registry.employer SET name_ru = 'Министерство', reason = 'renamed'");

            assertThat(one(connection, "SELECT count(*) FROM registry.employer_history"))
                    .isEqualTo("100");
            assertThat(one(
                            connection,
                            "SELECT name_ru FROM registry.employer_at('" + before + "') WHERE bin = '" + MINISTRY
                                    + "'"))
                    .isEqualTo("Орган 0");
            assertThat(one(connection, "SELECT count(*) FROM registry.employer_at(clock_timestamp())"))
                    .isEqualTo("100");
            assertThat(one(connection, "SELECT count(*) FROM registry.employer_at('2000-01-01')"))
                    .isEqualTo("0");
        }
    }

    @Test
    void a_deleted_row_stays_known_for_the_time_it_stood() throws SQLException {
        try (var connection = database.getConnection()) {
            run(
                    connection,
                    """
                    INSERT INTO registry.person (iin, surname, name, recorded_by)
                    VALUES ('630923412217', 'Бекетова', 'Гүлнар', 'test')""");
            var before = one(connection, "SELECT clock_timestamp()::text");
            run(connection, "DELETE FROM registry.person");

            assertThat(one(connection, "SELECT count(*) FROM registry.person_at(clock_timestamp())"))
                    .isEqualTo("0");
            assertThat(one(connection, "SELECT surname FROM registry.person_at('" + before + "')"))
                    .isEqualTo("Бекетова");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
