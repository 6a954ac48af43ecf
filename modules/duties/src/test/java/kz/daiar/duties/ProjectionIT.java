package kz.daiar.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import kz.daiar.foundation.testing.Database;
import kz.daiar.kernel.Paragraph;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The projection of duties")
class ProjectionIT {

    private static final LocalDate TODAY = LocalDate.of(2014, 7, 16);

    private final NormSet norms = NormSet.shipped();
    private DataSource database;
    private Connection connection;

    @BeforeEach
    void record_two_people() throws SQLException {
        database = Database.empty();
        connection = database.getConnection();
        connection.setAutoCommit(false);
        clockStandsOn("2014-07-01");
        run("INSERT INTO registry.employer (id, bin, kind, name_kk, name_ru, recorded_by) VALUES"
                + " (1, '950140660636', 'STATE_BODY', 'Министрлік', 'Министерство', 'it')");
        run("INSERT INTO registry.person (id, iin, surname, name, recorded_by) VALUES"
                + " (1, '630923412217', 'Бекетова', 'Гүлнар', 'it'), (2, '790524430377', 'Ким', 'Әсел', 'it')");
        run(
                "INSERT INTO registry.appointment (person_id, employer_id, from_day, population, category, recorded_by)"
                        + " VALUES (1, 1, '2014-01-15', 'CORPS_B', 'E-R-3', 'it'), (2, 1, '2014-02-03', 'CORPS_B', 'C-O-7', 'it')");
        connection.commit();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    @Paragraph("decree-1457/14")
    void holds_everybody_s_duties_of_the_day_and_says_whom_it_stands_for() throws SQLException {
        var projection = new Projection(connection, TODAY, norms);
        assertThat(projection.isCurrent()).isFalse();

        new Recomputation(database, TODAY, norms)
                .ifStale(done -> assertThat(done).isEqualTo(2));

        assertThat(projection.isCurrent()).isTrue();
        assertThat(new Projection(connection, TODAY.plusDays(1), norms).isCurrent())
                .isFalse();
        assertThat(rows())
                .containsExactly(
                        "1 0 1 RETRAINING OVERDUE 2014-07-15 null",
                        "1 1 1 UPGRADING OPEN 2017-01-15 null",
                        "2 0 1 RETRAINING OPEN 2014-08-03 CATEGORY_WITHOUT_VENUE",
                        "2 1 1 UPGRADING OPEN 2017-02-03 null");
    }

    @Test
    void rebuilt_for_one_person_equals_one_rebuilt_for_all() throws SQLException {
        everybody();
        run("INSERT INTO training.record (person_id, kind, venue, form, hours, from_day, to_day, recorded_by) VALUES"
                + " (1, 'RETRAINING', 'REGIONAL_CENTRE', 'DISTANCE', 120, '2014-03-03', '2014-03-21', 'it')");

        new Projection(connection, TODAY, norms)
                .rebuild(Set.of(1L), new Recording(LedgerEntry.Cause.FACTS, "it", null, null));
        connection.commit();
        var one = rows();
        run("DELETE FROM duties.duty");
        everybody();

        assertThat(one).isEqualTo(rows()).contains("1 0 1 RETRAINING FULFILLED 2014-07-15 null");
    }

    @Test
    void a_corrected_day_of_appointment_is_known_from_the_day_it_was_corrected() throws SQLException {
        clockStandsOn("2014-07-10");
        run("UPDATE registry.appointment SET from_day = '2014-03-15' WHERE person_id = 1");
        connection.commit();

        assertThat(retraining(new Moment(TODAY, LocalDate.of(2014, 7, 9)))).isEqualTo("2014-07-15 " + Status.OVERDUE);
        assertThat(retraining(new Moment(TODAY, LocalDate.of(2014, 7, 10)))).isEqualTo("2014-09-15 " + Status.OPEN);
        assertThat(retraining(Moment.on(TODAY))).isEqualTo("2014-09-15 " + Status.OPEN);
        assertThat(new Judgement(connection, new Moment(TODAY, LocalDate.of(2014, 6, 30)), norms).judge(List.of(1L)))
                .as("nothing was recorded yet")
                .isEmpty();
    }

    @Test
    void the_worklist_counts_what_its_lists_hold() throws SQLException {
        everybody();
        var rows = new WorklistRows(connection);

        var counts = rows.figures().counts(new WorklistQuery(DutyFilter.NONE, null), TODAY);

        assertThat(counts).isEqualTo(new WorklistCounts(1, 1, 1, 1, 0, 3, 1));
        assertThat(held(rows, DutyFilter.NONE.withStatuses(Set.of("OVERDUE")))).isEqualTo(counts.overdue());
        assertThat(held(rows, DutyFilter.NONE.withExceptions())).isEqualTo(counts.exceptions());
        assertThat(rows.figures().count(new WorklistQuery(DutyFilter.NONE, Set.of())))
                .as("nobody's employers")
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"бек, 1, 0, 1", "гүл Бекет, 1, 0, 1", "7905, 0, 1, 2", "бек ким, 0, 0, 0"})
    void those_found_by_name_are_counted_as_they_are_listed(String name, long overdue, long exceptions, long open)
            throws SQLException {
        everybody();
        var rows = new WorklistRows(connection);
        var found = new DutyFilter(null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, false, name);

        var counts = rows.figures().counts(new WorklistQuery(found, Set.of(1L)), TODAY);

        assertThat(List.of(counts.overdue(), counts.exceptions(), counts.open()))
                .containsExactly(overdue, exceptions, open);
        for (var list : List.of(found, found.withExceptions(), found.withStatuses(Set.of("OVERDUE")))) {
            assertThat(rows.figures().count(new WorklistQuery(list, null))).isEqualTo(held(rows, list));
        }
    }

    @Test
    void an_exception_names_the_record_that_answers_it() throws SQLException {
        everybody();

        var exceptions = new WorklistRows(connection)
                .page(new WorklistQuery(DutyFilter.NONE.withExceptions(), null), "d.due", 0, 50);

        assertThat(exceptions).singleElement().satisfies(item -> {
            assertThat(item.gap()).isEqualTo("CATEGORY_WITHOUT_VENUE");
            assertThat(item.correction().form()).isEqualTo(DutyItem.Form.APPOINTMENT);
            assertThat(item.correction().id()).isEqualTo(2);
        });
    }

    private void everybody() throws SQLException {
        connection.commit();
        new Recomputation(database, TODAY, norms).ofEverybody(done -> {});
    }

    private long held(WorklistRows rows, DutyFilter filter) throws SQLException {
        return rows.page(new WorklistQuery(filter, Set.of(1L)), "d.due", 0, 50).size();
    }

    private String retraining(Moment moment) throws SQLException {
        var duty = new Judgement(connection, moment, norms)
                .judge(List.of(1L))
                .get(0)
                .evaluation()
                .duties()
                .get(0);
        return duty.due() + " " + duty.status();
    }

    private void clockStandsOn(String day) throws SQLException {
        run("INSERT INTO foundation.clock (day) VALUES ('" + day
                + "') ON CONFLICT (one) DO UPDATE SET day = excluded.day");
        connection.commit();
    }

    private List<String> rows() throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            var rows = statement.executeQuery("SELECT concat_ws(' ', person_id, seq, employer_id, kind, status, due,"
                    + " coalesce(gap, 'null')) FROM duties.duty ORDER BY person_id, seq");
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
