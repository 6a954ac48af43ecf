package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        return new Stamp(day, norms.hash()).equals(Stamp.read(connection));
    }

    /** Rebuilds everybody, telling {@code progress} how many people are done; what other norms changed is in the ledger. */
    void rebuildAll(LongConsumer progress) throws SQLException {
        var judgement = new Judgement(connection, Moment.on(day), norms);
        run(ALONE);
        var ledger = hasOtherNorms() ? new LedgerWriter(connection, Recording.OF_NORMS, day, norms) : null;
        long after = 0;
        long done = 0;
        for (var people = peopleAfter(after); !people.isEmpty(); people = peopleAfter(after)) {
            replace(people, judgement, ledger);
            after = people.get(people.size() - 1);
            done += people.size();
            progress.accept(done);
        }
        stamp();
    }

    private boolean hasOtherNorms() throws SQLException {
        var stamp = Stamp.read(connection);
        return stamp != null && !stamp.normSet().equals(norms.hash());
    }

    /** Rebuilds these people, whose facts changed; what that did to their duties is in the ledger. */
    void rebuild(Collection<Long> people, Recording recording) throws SQLException {
        var judgement = new Judgement(connection, Moment.on(day), norms);
        var all = people.stream().sorted().toList();
        run(BESIDE_OTHERS);
        var ledger = new LedgerWriter(connection, recording, day, norms);
        for (int from = 0; from < all.size(); from += CHUNK) {
            var chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            lock(chunk);
            replace(chunk, judgement, ledger);
        }
    }

    /** {@code ledger} may be null: nothing is kept. */
    private void replace(List<Long> people, Judgement judgement, LedgerWriter ledger) throws SQLException {
        Map<Long, List<DutyState>> before = ledger == null ? Map.of() : ledger.before(people);
        delete(people);
        var judged = judgement.judge(people);
        write(judged);
        if (ledger != null) {
            ledger.record(before, judged);
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
