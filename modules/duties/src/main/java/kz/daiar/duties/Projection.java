package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;
import kz.daiar.norms.NormSet;

/** Keeps {@code duties.duty} equal to a recomputation from the facts on one day. */
final class Projection {

    /** Whoever rebuilds everybody waits for those who rebuild one, and they for him. */
    private static final String ALONE = "SELECT pg_advisory_xact_lock(301)";

    private static final String BESIDE_OTHERS = "SELECT pg_advisory_xact_lock_shared(301)";
    private static final int CHUNK = 2_000;

    private final Connection connection;
    private final LocalDate day;
    private final NormSet norms;

    Projection(Connection connection, LocalDate day, NormSet norms) {
        this.connection = connection;
        this.day = day;
        this.norms = norms;
    }

    /** Whether the stored projection stands for this day and these norms. */
    boolean isCurrent() throws SQLException {
        try (var statement =
                connection.prepareStatement("SELECT 1 FROM duties.projection WHERE day = ? AND norm_set = ?")) {
            statement.setObject(1, day);
            statement.setString(2, norms.hash());
            return statement.executeQuery().next();
        }
    }

    /** Rebuilds everybody, telling {@code progress} how many people are done. */
    void rebuildAll(LongConsumer progress) throws SQLException {
        var judgement = new Judgement(connection, Moment.on(day), norms);
        run(ALONE);
        run("DELETE FROM duties.duty");
        long after = 0;
        long done = 0;
        for (var people = peopleAfter(after); !people.isEmpty(); people = peopleAfter(after)) {
            write(judgement.judge(people));
            after = people.get(people.size() - 1);
            done += people.size();
            progress.accept(done);
        }
        stamp();
    }

    /** Rebuilds these people. */
    void rebuild(Collection<Long> people) throws SQLException {
        var judgement = new Judgement(connection, Moment.on(day), norms);
        var all = people.stream().sorted().toList();
        run(BESIDE_OTHERS);
        for (int from = 0; from < all.size(); from += CHUNK) {
            var chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            lock(chunk);
            delete(chunk);
            write(judgement.judge(chunk));
        }
    }

    private List<Long> peopleAfter(long id) throws SQLException {
        var people = new ArrayList<Long>(CHUNK);
        try (var statement =
                connection.prepareStatement("SELECT id FROM registry.person WHERE id > ? ORDER BY id LIMIT " + CHUNK)) {
            statement.setLong(1, id);
            var rows = statement.executeQuery();
            while (rows.next()) {
                people.add(rows.getLong(1));
            }
        }
        return people;
    }

    /** Two changes of one person's facts are judged one after the other, the second with the facts of the first. */
    private void lock(Collection<Long> people) throws SQLException {
        var sql = "SELECT id FROM registry.person WHERE id = ANY(?) ORDER BY id FOR NO KEY UPDATE";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("bigint", people.toArray()));
            statement.executeQuery();
        }
    }

    private void delete(Collection<Long> people) throws SQLException {
        try (var statement = connection.prepareStatement("DELETE FROM duties.duty WHERE person_id = ANY(?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", people.toArray()));
            statement.executeUpdate();
        }
    }

    private void write(List<JudgedPerson> people) throws SQLException {
        new DutyCopy(connection, "duties.duty").write(people);
    }

    private void stamp() throws SQLException {
        run("DELETE FROM duties.projection");
        try (var statement =
                connection.prepareStatement("INSERT INTO duties.projection (day, norm_set) VALUES (?, ?)")) {
            statement.setObject(1, day);
            statement.setString(2, norms.hash());
            statement.executeUpdate();
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
