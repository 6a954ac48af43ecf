package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import kz.daiar.duties.copying.CopyBuffer;
import kz.daiar.norms.Evaluation;
import kz.daiar.norms.Facts;
import kz.daiar.norms.NormSet;
import kz.daiar.registry.PersonFactsChanged;

/**
 * Makes the stored projection equal to what the norms say of everybody on one day. People are read, judged and written in
 * buckets by two pairs of hands, of which one rests while anybody else is at work; each bucket is written in a transaction
 * of its own, and only what differs: whoever corrects a fact meanwhile waits no longer than one bucket is written, and what
 * he changed is judged again. A run that is broken off leaves the projection marked as of no day; the next one begins again.
 */
public final class Recomputation {

    /** Whoever else recomputes everybody waits for this. */
    private static final int ONE_AT_A_TIME = 300;

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    /** While the database writes one bucket, another is read and judged. */
    private static final int HANDS = 2;

    private final DataSource database;
    private final LocalDate day;
    private final NormSet norms;

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

    /** Adds what is stored of a person's duties: ids and values, from which every list and every explanation begins. */
    public static void write(long person, Evaluation evaluation, CopyBuffer rows) {
        DutyRows.add(person, null, evaluation, rows);
    }

    /** Judges everybody when the projection stands for another day or other norms. */
    public void ifStale(LongConsumer progress) throws SQLException {
        run(false, progress);
    }

    /** Judges everybody; {@code progress} is told how many more are done, by several threads. */
    public void ofEverybody(LongConsumer progress) throws SQLException {
        run(true, progress);
    }

    private void run(boolean always, LongConsumer progress) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(true);
            var ours = new OthersAtWork(connection);
            execute(connection, "SELECT pg_advisory_lock(" + ONE_AT_A_TIME + ")");
            try {
                var projection = new Projection(connection, day, norms);
                boolean current = projection.isCurrent();
                if (always || !current) {
                    new ListIndexes(connection).putByIfEmpty();
                    everybody(buckets(connection), projection, current, progress);
                }
                buildIndexes(connection);
                new Tally(connection).putTogether();
            } finally {
                execute(connection, "SELECT pg_advisory_unlock(" + ONE_AT_A_TIME + ")");
                ours.released();
            }
        }
    }

    /** {@code current}: whether what is stored is of this day already, and remains so. */
    private void everybody(Collection<Long> buckets, Projection projection, boolean current, LongConsumer progress)
            throws SQLException {
        if (!current) {
            projection.begin();
        }
        var left = pass(buckets, progress);
        while (!left.isEmpty()) {
            LockSupport.parkNanos(PAUSE);
            left = pass(left, progress);
        }
        projection.stamp();
    }

    /** What was put by for an empty table, by this run or by one that was broken off. */
    private void buildIndexes(Connection connection) throws SQLException {
        var waiting = new ConcurrentLinkedQueue<>(new ListIndexes(connection).putBy());
        if (!waiting.isEmpty()) {
            SideBySide.run(Collections.nCopies(HANDS, () -> {
                try (var hand = database.getConnection()) {
                    new ListIndexes(hand).build(waiting);
                }
            }));
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
    private Collection<Long> pass(Collection<Long> buckets, LongConsumer progress) throws SQLException {
        var waiting = new ConcurrentLinkedQueue<>(buckets);
        var held = new ConcurrentLinkedQueue<Long>();
        var hands = new ArrayList<BucketWork>();
        try {
            while (hands.size() < Math.min(HANDS, buckets.size())) {
                hands.add(new BucketWork(database.getConnection(), day, norms, !hands.isEmpty()));
            }
            SideBySide.run(hands.stream()
                    .<SideBySide.Work>map(one -> () -> one.work(waiting, held, progress))
                    .toList());
        } finally {
            for (var one : hands) {
                one.close();
            }
        }
        return held;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
