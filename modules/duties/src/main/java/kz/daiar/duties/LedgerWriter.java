package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.daiar.norms.NormSet;
import org.postgresql.PGConnection;

/** Writes into the ledger what a new judgement of people changed: their rows before it against those after, by COPY. */
final class LedgerWriter {

    private static final String COPY =
            "COPY duties.ledger (recorded_at, person_id, employer_id, recorded_by, reason, source, cause,"
                    + " change, act, kind, grounds, arose_before, arose, due_before, due, complete_by_before, complete_by,"
                    + " status_before, status, venues_before, venues, direction_before, direction, forms_before, forms, hours_min_before,"
                    + " hours_min, hours_max_before, hours_max, norms_before, norms) FROM STDIN";

    private final Connection connection;
    private final Recording recording;
    private final boolean current;
    private final Integer normsBefore;
    private final int norms;
    private String moment;

    /** Where the projection stood for another day than {@code day}, what the passing of days alone does is left out. */
    LedgerWriter(Connection connection, Recording recording, LocalDate day, NormSet norms) throws SQLException {
        var stamp = Stamp.read(connection);
        this.connection = connection;
        this.recording = recording;
        this.current = stamp != null && stamp.day().equals(day);
        this.norms = id(norms.hash());
        this.normsBefore = stamp == null ? null : id(stamp.normSet());
    }

    /** The rows of these people, to be read before they are replaced. */
    Map<Long, List<DutyState>> before(Collection<Long> people) throws SQLException {
        var sql = "SELECT person_id, " + DutyState.COLUMNS
                + " FROM duties.duty WHERE person_id = ANY(?) ORDER BY person_id, seq";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("bigint", people.toArray()));
            var found = new HashMap<Long, List<DutyState>>();
            var row = statement.executeQuery();
            while (row.next()) {
                found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(DutyState.of(row, 2));
            }
            return found;
        }
    }

    /** Writes what differs now. */
    void record(Map<Long, List<DutyState>> before, List<JudgedPerson> people) throws SQLException {
        moment = moment();
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        try {
            for (var person : people) {
                var old = before.getOrDefault(person.facts().person(), List.of());
                for (var change : changes(old, person)) {
                    var line = line(person, change);
                    copy.writeToCopy(line, 0, line.length);
                }
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private List<DutyChange> changes(List<DutyState> old, JudgedPerson person) {
        var now = person.evaluation().duties().stream().map(DutyState::of).toList();
        var all = DutyChange.between(old, now);
        return current
                ? all
                : all.stream().filter(change -> !change.isOfTheDay()).toList();
    }

    private byte[] line(JudgedPerson person, DutyChange change) {
        var before = change.before();
        var after = change.after();
        var duty = change.latest();
        return new CopyLine()
                .value(moment)
                .value(person.facts().person())
                .value(person.employer())
                .value(recording.by())
                .value(recording.reason())
                .value(recording.source())
                .value(recording.cause())
                .value(change.kind())
                .value(duty.act())
                .value(duty.kind())
                .list(duty.grounds())
                .value(before == null ? null : before.arose())
                .value(after == null ? null : after.arose())
                .value(before == null ? null : before.due())
                .value(after == null ? null : after.due())
                .value(before == null ? null : before.completeBy())
                .value(after == null ? null : after.completeBy())
                .value(before == null ? null : before.status())
                .value(after == null ? null : after.status())
                .list(before == null ? null : before.venues())
                .list(after == null ? null : after.venues())
                .list(before == null ? null : before.direction())
                .list(after == null ? null : after.direction())
                .list(before == null ? null : before.forms())
                .list(after == null ? null : after.forms())
                .value(before == null ? null : before.hoursMin())
                .value(after == null ? null : after.hoursMin())
                .value(before == null ? null : before.hoursMax())
                .value(after == null ? null : after.hoursMax())
                .value(normsBefore)
                .value(norms)
                .bytes();
    }

    private int id(String hash) throws SQLException {
        var known = find(hash);
        if (known != null) {
            return known;
        }
        try (var statement =
                connection.prepareStatement("INSERT INTO duties.norm_set (hash) VALUES (?) ON CONFLICT DO NOTHING")) {
            statement.setString(1, hash);
            statement.executeUpdate();
        }
        return find(hash);
    }

    /** When all this is recorded: asked once, not by the default of every row. */
    private String moment() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT foundation.moment()")) {
            row.next();
            return row.getString(1);
        }
    }

    private Integer find(String hash) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT id FROM duties.norm_set WHERE hash = ?")) {
            statement.setString(1, hash);
            var row = statement.executeQuery();
            return row.next() ? Integer.valueOf(row.getInt(1)) : null;
        }
    }
}
