package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import kz.daiar.duties.copying.CopyBuffer;
import kz.daiar.norms.Facts;
import kz.daiar.norms.NormSet;
import kz.daiar.registry.PersonFactsChanged;

/**
 * Makes the stored projection equal to what the norms say of everybody on one day. People are read, judged and written in
 * buckets, each in a transaction of its own, and only what differs is written: whoever corrects a fact meanwhile waits no
 * longer than one bucket is written, and what he changed is judged again. A run that is broken off leaves the projection
 * marked as of no day; the next one begins again.
 */
public final class Recomputation {

    /** Whoever else recomputes everybody waits for this. */
    private static final int ONE_AT_A_TIME = 300;

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final DataSource database;
    private final LocalDate day;
    private final NormSet norms;
    private final CopyBuffer rows = new CopyBuffer();
    private LedgerWriter ledger;

    /** {@code database}: its connections are used outside any transaction of the caller. */
    public Recomputation(DataSource database, LocalDate day, NormSet norms) {
        this.database = database;
        this.day = day;
        this.norms = norms;
    }

    /** Judges the people whose facts changed over the caller's connection, in his transaction. */
    public static void of(PersonFactsChanged changed, Connection connection, LocalDate day, NormSet norms)
            throws SQLException {
        new Projection(connection, day, norms).rebuild(changed.persons(), Recording.of(changed));
    }

    /** The facts known of these people now, in the order of their ids. */
    public static List<Facts> facts(Collection<Long> people, Connection connection, LocalDate day) throws SQLException {
        return new FactReader(connection, Moment.on(day))
                .read(people).stream().map(PersonFacts::facts).toList();
    }

    /** Judges everybody when the projection stands for another day or other norms. */
    public void ifStale(LongConsumer progress) throws SQLException {
        run(false, progress);
    }

    /** Judges everybody; {@code progress} is told how many are done. */
    public void ofEverybody(LongConsumer progress) throws SQLException {
        run(true, progress);
    }

    private void run(boolean always, LongConsumer progress) throws SQLException {
        try (var writing = database.getConnection()) {
            writing.setAutoCommit(true);
            execute(writing, "SELECT pg_advisory_lock(" + ONE_AT_A_TIME + ")");
            try {
                var projection = new Projection(writing, day, norms);
                boolean current = projection.isCurrent();
                if (always || !current) {
                    everybody(writing, projection, current, progress);
                }
            } finally {
                writing.setAutoCommit(true);
                execute(writing, "SELECT pg_advisory_unlock(" + ONE_AT_A_TIME + ")");
            }
        }
    }

    /** {@code current}: whether what is stored is of this day already, and remains so. */
    private void everybody(Connection writing, Projection projection, boolean current, LongConsumer progress)
            throws SQLException {
        if (!current) {
            projection.begin();
        }
        var buckets = buckets(writing);
        ledger = projection.ledgerOfNorms();
        writing.setAutoCommit(false);
        try {
            buckets = pass(buckets, writing, progress);
            while (!buckets.isEmpty()) {
                LockSupport.parkNanos(PAUSE);
                buckets = pass(buckets, writing, progress);
            }
            projection.stamp();
            writing.commit();
        } catch (SQLException | RuntimeException e) {
            writing.rollback();
            throw e;
        }
    }

    private static List<Long> buckets(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT min(id), max(id) FROM registry.person")) {
            row.next();
            return row.getObject(1) == null
                    ? List.of()
                    : LongStream.rangeClosed(Buckets.of(row.getLong(1)), Buckets.of(row.getLong(2)))
                            .boxed()
                            .toList();
        }
    }

    /** Goes through the buckets; returns those that others held. */
    private List<Long> pass(List<Long> buckets, Connection writing, LongConsumer progress) throws SQLException {
        var left = new ArrayList<Long>();
        try (var reading = database.getConnection()) {
            reading.setAutoCommit(false);
            reading.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (var ahead = new ReadAhead(reading, Moment.on(day), buckets)) {
                for (int i = 0; i < buckets.size(); i++) {
                    var facts = ahead.next();
                    if (written(facts, writing)) {
                        progress.accept(facts.people().size());
                    } else {
                        left.add(facts.bucket());
                    }
                }
            } finally {
                reading.rollback();
                reading.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                reading.setAutoCommit(true);
            }
        }
        return left;
    }

    /** Writes what differs, and judges again whose facts have moved since they were read; false when the bucket is held. */
    private boolean written(BucketOfFacts read, Connection writing) throws SQLException {
        rows.clear();
        var differing = differing(read);
        if (!new Buckets(writing).holdAlone(read.bucket())) {
            writing.rollback();
            return false;
        }
        var projection = new Projection(writing, day, norms);
        if (!differing.isEmpty()) {
            var people =
                    differing.stream().map(person -> person.facts().person()).toList();
            projection.replace(people, differing, rows, ledger);
        }
        var moved = new Rejudged(writing).since(read.snapshot(), Buckets.people(read.bucket()));
        if (!moved.isEmpty()) {
            projection.judge(moved, ledger);
        }
        writing.commit();
        return true;
    }

    /** The people whose duties are not as they are stored; their rows are added. */
    private List<JudgedPerson> differing(BucketOfFacts read) {
        var differing = new ArrayList<JudgedPerson>();
        for (var person : read.people()) {
            int from = rows.length();
            var judged = Judgement.of(person, day, norms);
            DutyRows.add(judged, rows);
            if (read.stored().areThoseOf(person.person(), rows, from)) {
                rows.cutTo(from);
            } else {
                differing.add(judged);
            }
        }
        return differing;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
