package kz.daiar.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import kz.daiar.foundation.testing.Database;
import kz.daiar.norms.NormSet;
import kz.daiar.registry.PersonFactsChanged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The recomputation of everybody, while facts are corrected")
class RecomputationIT {

    private static final LocalDate TODAY = LocalDate.of(2014, 7, 16);
    private static final long SOMEBODY = 1;
    private static final long IN_ANOTHER_BUCKET = Buckets.SIZE + 1;

    private final NormSet norms = NormSet.shipped();
    private DataSource database;

    @BeforeEach
    void record_two_people() throws SQLException {
        database = Database.empty();
        run("INSERT INTO registry.employer (id, bin, kind, name_kk, name_ru, recorded_by) VALUES"
                + " (1, '950140660636', 'STATE_BODY', 'Министрлік', 'Министерство', 'it')");
        run("INSERT INTO registry.person (id, iin, surname, name, recorded_by) VALUES"
                + " (1, '630923412217', 'Бекетова', 'Гүлнар', 'it'), (4097, '790524430377', 'Ким', 'Әсел', 'it')");
        run(
                "INSERT INTO registry.appointment (person_id, employer_id, from_day, population, category, recorded_by)"
                        + " VALUES (1, 1, '2014-01-15', 'CORPS_B', 'E-R-3', 'it'), (4097, 1, '2014-02-03', 'CORPS_B', 'C-4', 'it')");
    }

    @AfterEach
    void the_tally_is_what_is_stored() throws SQLException {
        assertThat(list(
                        "SELECT kind || status || exception || sum(n) FROM duties.tally GROUP BY kind, status, exception"
                                + " HAVING sum(n) <> 0 ORDER BY 1"))
                .isEqualTo(list("SELECT kind || status || exception || count(*)"
                        + " FROM duties.duty GROUP BY kind, status, exception"
                        + " ORDER BY 1"))
                .isNotEmpty();
    }

    @Test
    void figures_of_everybody_are_what_a_count_would_say() throws SQLException {
        new Recomputation(database, TODAY, norms).ofEverybody(done -> {});
        correct(SOMEBODY, "2013-11-15");

        try (var connection = database.getConnection()) {
            var figures = new WorklistFigures(connection, WorklistFigures.STORED);
            var tallied = new WorklistQuery(DutyFilter.NONE, null);
            var counted = new WorklistQuery(DutyFilter.NONE, null).narrowed("d.seq >= ?", 0);
            assertThat(figures.counts(tallied, TODAY))
                    .isEqualTo(figures.counts(counted, TODAY))
                    .matches(counts -> counts.overdue() > 0 && counts.due30() > 0, "duties overdue and soon due");
            assertThat(figures.count(tallied)).isEqualTo(figures.count(counted)).isPositive();
            assertThat(figures.count(new WorklistQuery(DutyFilter.NONE.withExceptions(), null)))
                    .isEqualTo(figures.counts(counted, TODAY).exceptions());
        }
    }

    @Test
    void what_was_corrected_after_it_was_read_is_judged_again() throws SQLException {
        var corrected = new CountDownLatch(1);
        var disturbed = before("pg_try_advisory_xact_lock", 1, () -> {
            correct(SOMEBODY, "2014-03-15");
            corrected.countDown();
        });

        new Recomputation(disturbed, TODAY, norms).ofEverybody(done -> {});

        assertThat(corrected.getCount()).isZero();
        assertThat(due(SOMEBODY)).isEqualTo("2014-09-15");
        assertThat(rows()).isEqualTo(rowsMadeAnew());
    }

    @Test
    void a_correction_under_way_keeps_nobody_waiting_and_is_not_lost() throws Exception {
        try (var threads = new Threads();
                var correcting = database.getConnection()) {
            correcting.setAutoCommit(false);
            move(correcting, SOMEBODY, "2014-03-15");
            var done = new AtomicInteger();
            var run = threads.start(() ->
                    new Recomputation(database, TODAY, norms).ofEverybody(people -> done.addAndGet((int) people)));
            while (done.get() == 0) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            assertThat(due(IN_ANOTHER_BUCKET))
                    .as("the others are done meanwhile")
                    .isEqualTo("2014-08-03");

            correcting.commit();
            run.get(1, TimeUnit.MINUTES);
        }

        assertThat(due(SOMEBODY)).isEqualTo("2014-09-15");
        assertThat(isCurrent()).isTrue();
    }

    @Test
    void broken_off_it_stands_for_no_day_and_the_next_run_ends_it() throws SQLException {
        new Recomputation(database, TODAY.minusDays(1), norms).ofEverybody(done -> {});
        var dying = before("pg_try_advisory_xact_lock", 2, () -> {
            throw new SQLException("the server is dead");
        });

        assertThatThrownBy(() -> new Recomputation(dying, TODAY, norms).ifStale(done -> {}))
                .hasMessageContaining("the server is dead");
        assertThat(isCurrent()).isFalse();

        new Recomputation(database, TODAY, norms).ifStale(done -> {});
        assertThat(isCurrent()).isTrue();
        assertThat(rows()).isEqualTo(rowsMadeAnew()).anyMatch(row -> row.contains("OVERDUE"));
    }

    @Test
    void what_has_not_changed_is_not_written_again() throws SQLException {
        new Recomputation(database, TODAY, norms).ofEverybody(done -> {});
        var first = list("SELECT xmin || ' ' || ctid FROM duties.duty ORDER BY person_id, seq");
        correct(SOMEBODY, "2014-03-15");
        var second = list("SELECT xmin || ' ' || ctid FROM duties.duty WHERE person_id = 1 ORDER BY seq");

        new Recomputation(database, TODAY, norms).ofEverybody(done -> {});

        assertThat(list("SELECT xmin || ' ' || ctid FROM duties.duty WHERE person_id = 4097 ORDER BY seq"))
                .isEqualTo(first.subList(2, 4));
        assertThat(list("SELECT xmin || ' ' || ctid FROM duties.duty WHERE person_id = 1 ORDER BY seq"))
                .isEqualTo(second);
    }

    @Test
    void the_indexes_of_the_lists_are_there_again_when_an_empty_table_is_full() throws SQLException {
        var indexes = indexes();
        var between = new ArrayList<String>();
        var watched = before("pg_try_advisory_xact_lock", 1, () -> between.addAll(indexes()));

        new Recomputation(watched, TODAY, norms).ofEverybody(done -> {});

        assertThat(between).containsExactly("duty_pkey");
        assertThat(indexes()).isEqualTo(indexes).hasSizeGreaterThan(3);
    }

    @Test
    void what_a_broken_run_did_not_build_the_next_one_builds() throws SQLException {
        var indexes = indexes();
        var dying = before("pg_try_advisory_xact_lock", 2, () -> {
            throw new SQLException("the server is dead");
        });

        assertThatThrownBy(() -> new Recomputation(dying, TODAY, norms).ofEverybody(done -> {}))
                .hasMessageContaining("the server is dead");
        assertThat(indexes()).containsExactly("duty_pkey");

        new Recomputation(database, TODAY, norms).ifStale(done -> {});
        assertThat(indexes()).isEqualTo(indexes);
    }

    private List<String> indexes() throws SQLException {
        return list("SELECT indexname FROM pg_indexes WHERE schemaname = 'duties' AND tablename = 'duty' ORDER BY 1");
    }

    private void correct(long person, String from) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            move(connection, person, from);
            connection.commit();
        }
    }

    private void move(Connection connection, long person, String from) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("UPDATE registry.appointment SET from_day = '" + from + "' WHERE person_id = " + person);
        }
        Recomputation.of(PersonFactsChanged.byImport(Set.of(person), 1, "it"), connection, TODAY, norms);
    }

    private String due(long person) throws SQLException {
        return list("SELECT due FROM duties.duty WHERE seq = 0 AND person_id = " + person)
                .get(0);
    }

    private boolean isCurrent() throws SQLException {
        try (var connection = database.getConnection()) {
            return new Projection(connection, TODAY, norms).isCurrent();
        }
    }

    private List<String> rows() throws SQLException {
        return list("SELECT d::text FROM duties.duty d ORDER BY person_id, seq");
    }

    private List<String> rowsMadeAnew() throws SQLException {
        run("DELETE FROM duties.duty");
        new Recomputation(database, TODAY, norms).ofEverybody(done -> {});
        return rows();
    }

    private List<String> list(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @FunctionalInterface
    private interface Disturbance {
        void happen() throws SQLException;
    }

    /** The database, in which something happens before the n-th statement with {@code words} is prepared. */
    private DataSource before(String words, int nth, Disturbance disturbance) {
        var left = new AtomicInteger(nth);
        return proxy(
                DataSource.class,
                database,
                (method, result) -> result instanceof Connection connection
                        ? proxy(Connection.class, connection, (name, made) -> made, words, left, disturbance)
                        : result);
    }

    @FunctionalInterface
    private interface Replacement {
        Object of(String method, Object result);
    }

    private static <T> T proxy(Class<T> type, T target, Replacement replacement) {
        return proxy(type, target, replacement, null, null, null);
    }

    private static <T> T proxy(
            Class<T> type,
            T target,
            Replacement replacement,
            String words,
            AtomicInteger left,
            Disturbance disturbance) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            if (words != null
                    && given != null
                    && given[0] instanceof String sql
                    && sql.contains(words)
                    && left.decrementAndGet() == 0) {
                disturbance.happen();
            }
            try {
                return replacement.of(method.getName(), method.invoke(target, given));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    /** Work beside the test. */
    private static final class Threads implements AutoCloseable {

        private final java.util.concurrent.ExecutorService one = Executors.newSingleThreadExecutor();

        java.util.concurrent.Future<?> start(Disturbance work) {
            return one.submit(() -> {
                work.happen();
                return null;
            });
        }

        @Override
        public void close() {
            one.shutdownNow();
        }
    }
}
