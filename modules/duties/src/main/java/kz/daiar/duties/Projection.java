package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import kz.daiar.duties.copying.CopyBuffer;
import kz.daiar.norms.NormSet;

/** Keeps {@code duties.duty} equal to a recomputation from the facts on one day. {@link Recomputation} does so for everybody. */
final class Projection {

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
        var sql = "SELECT 1 FROM duties.projection WHERE day = ? AND norm_set = ? AND complete";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, day);
            statement.setString(2, norms.hash());
            return statement.executeQuery().next();
        }
    }

    /** Rebuilds these people in the transaction that changed their facts. */
    void rebuild(Collection<Long> people) throws SQLException {
        var all = people.stream().sorted().toList();
        if (all.isEmpty()) {
            return;
        }
        new Buckets(connection).hold(all);
        for (int from = 0; from < all.size(); from += CHUNK) {
            var chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            lock(chunk);
            judge(chunk);
        }
        new Rejudged(connection).note(all);
    }

    /** Two changes of one person's facts are judged one after the other, the second with the facts of the first. */
    private void lock(Collection<Long> people) throws SQLException {
        var sql = "SELECT id FROM registry.person WHERE id = ANY(?) ORDER BY id FOR NO KEY UPDATE";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("bigint", people.toArray()));
            statement.executeQuery();
        }
    }

    /** Judges people by what is known of them now, whoever must be kept away is kept away already. */
    void judge(Collection<Long> people) throws SQLException {
        var rows = new CopyBuffer();
        for (var person : new Judgement(connection, Moment.on(day), norms).judge(people)) {
            DutyRows.add(person, rows);
        }
        delete(people);
        rows.copy(connection, DutyRows.TABLE);
    }

    /** Puts rows in the place of what is stored of these people. */
    void replace(List<Long> people, CopyBuffer rows) throws SQLException {
        delete(people);
        rows.copy(connection, DutyRows.TABLE);
    }

    private void delete(Collection<Long> people) throws SQLException {
        try (var statement = connection.prepareStatement("DELETE FROM duties.duty WHERE person_id = ANY(?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", people.toArray()));
            statement.executeUpdate();
        }
    }

    /** From now on the projection stands for no day: parts of it are of this one, parts of another. */
    void begin() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("UPDATE duties.projection SET complete = false");
        }
    }

    /** The whole projection stands for this day and these norms. */
    void stamp() throws SQLException {
        var sql = "INSERT INTO duties.projection (day, norm_set) VALUES (?, ?) ON CONFLICT (one)"
                + " DO UPDATE SET day = excluded.day, norm_set = excluded.norm_set, complete = true";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, day);
            statement.setString(2, norms.hash());
            statement.executeUpdate();
        }
    }
}
