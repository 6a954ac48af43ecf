package kz.daiar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import kz.daiar.benchmarks.people.Population;
import kz.daiar.duties.Recomputation;
import kz.daiar.foundation.testing.Database;
import kz.daiar.kernel.Paragraph;
import kz.daiar.norms.NormSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName(
        "The decree's duties of three thousand people, by the engine and by one SQL statement written from the act")
class IndependentStatementIT {

    private static final int PEOPLE = 3_000;

    private static DataSource database;
    private static Store store;

    @BeforeAll
    static void record_people() throws SQLException {
        database = Database.empty();
        store = Store.in(database, new Population(PEOPLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-08-26", "2013-08-27", "2014-02-28", "2016-06-30", "2020-01-01", "2024-06-30"})
    @Paragraph({
        "decree-1457/3",
        "decree-1457/4",
        "decree-1457/13",
        "decree-1457/14",
        "decree-1457/15",
        "decree-1457/16",
        "decree-1457/18",
        "decree-1457/20",
        "decree-1457/22",
        "decree-1457/23",
        "decree-1457/24",
        "decree-1457/25"
    })
    void are_equal_row_by_row_on(LocalDate day) throws SQLException {
        new Recomputation(database, day, NormSet.shipped()).ofEverybody(done -> {});

        assertThat(store.examples(day)).isEmpty();
        assertThat(store.differences(day)).isZero();
    }

    @Test
    void and_a_difference_would_be_seen() throws SQLException {
        var day = Population.DAY;
        new Recomputation(database, day, NormSet.shipped()).ofEverybody(done -> {});
        store.run("UPDATE duties.duty SET due = due + 1 WHERE (person_id, seq) IN"
                + " (SELECT person_id, seq FROM duties.duty WHERE act = 'decree-1457' LIMIT 1)");

        assertThat(store.differences(day)).isEqualTo(2);
        new Recomputation(database, day, NormSet.shipped()).ofEverybody(done -> {});
        assertThat(store.differences(day)).isZero();
    }
}
