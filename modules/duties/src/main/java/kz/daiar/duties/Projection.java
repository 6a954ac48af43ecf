package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** Rebuilds these people in the transaction that changed their facts; what that did to their duties is in the ledger. */
    void rebuild(Collection<Long> people, Recording recording) throws SQLException {
        var all = people.stream().sorted().toList();
        if (all.isEmpty()) {
            return;
        }
        new Buckets(connection).hold(all);
        var ledger = new LedgerWriter(connection, recording, day, norms);
        for (int from = 0; from < all.size(); from += CHUNK) {
            var chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            lock(chunk);
            judge(chunk, ledger);
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

    /** Judges people by what is known of them now; {@code ledger} may be null: nothing is kept. */
    void judge(List<Long> people, LedgerWriter ledger) throws SQLException {
        var judged = new Judgement(connection, Moment.on(day), norms).judge(people);
        var rows = new CopyBuffer();
        judged.forEach(person -> DutyRows.add(person, rows));
        replace(people, judged, rows, ledger);
    }

    /** Puts the rows of people judged in the place of what is stored of them. */
    void replace(List<Long> people, List<JudgedPerson> judged, CopyBuffer rows, LedgerWriter ledger)
            throws SQLException {
        Map<Long, List<DutyState>> before = ledger == null ? Map.of() : ledger.before(people);
        var tally = new Tally(connection);
        tally.remove(people);
        rows.copy(connection, DutyRows.into("duties.duty"));
        tally.add(judged);
        if (ledger != null) {
            ledger.record(before, judged);
        }
    }

    /** The ledger of what other norms change; null when the projection stands for these norms, or for none. */
    LedgerWriter ledgerOfNorms() throws SQLException {
        var stamp = Stamp.read(connection);
        return stamp == null || stamp.normSet().equals(norms.hash())
                ? null
                : new LedgerWriter(connection, Recording.OF_NORMS, day, norms);
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
                + " DO UPDATE SET day = excluded.day, norm_set = excluded.norm_set, made = excluded.made, complete = true";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, day);
            statement.setString(2, norms.hash());
            statement.executeUpdate();
        }
    }
}
