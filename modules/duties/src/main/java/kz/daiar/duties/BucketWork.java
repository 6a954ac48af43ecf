package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import kz.daiar.duties.copying.CopyBuffer;
import kz.daiar.norms.NormSet;

/** One pair of hands at a recomputation: reads, judges and writes bucket after bucket over a connection of its own. */
final class BucketWork implements AutoCloseable {

    private static final long REST = TimeUnit.MILLISECONDS.toNanos(200);

    /** Who gives way leaves others so many times what a bucket took. */
    private static final int LEFT = 4;

    private final Connection connection;
    private final LocalDate day;
    private final NormSet norms;
    private final BucketOfFacts.Reader reader;
    private final CopyBuffer rows = new CopyBuffer();
    private final OthersAtWork others;
    private final boolean helping;
    private boolean filling;
    private LedgerWriter ledger;

    /** {@code helping}: these hands rest while anybody else asks the database something. */
    BucketWork(Connection connection, LocalDate day, NormSet norms, boolean helping) throws SQLException {
        this.connection = connection;
        this.day = day;
        this.norms = norms;
        this.reader = new BucketOfFacts.Reader(connection, Moment.on(day));
        this.helping = helping;
        this.others = new OthersAtWork(connection);
    }

    private Projection projection() {
        return new Projection(connection, day, norms);
    }

    /** Takes buckets until none waits; those that others hold now are put by. After a fault nobody takes another. */
    void work(Queue<Long> waiting, Queue<Long> held, LongConsumer progress) throws SQLException {
        try {
            begin();
            for (var bucket = next(waiting); bucket != null; bucket = next(waiting)) {
                long begun = System.nanoTime();
                var facts = reader.read(bucket);
                if (written(facts)) {
                    progress.accept(facts.people().size());
                } else {
                    held.add(bucket);
                }
                giveWay(System.nanoTime() - begun);
            }
        } catch (SQLException | RuntimeException e) {
            waiting.clear();
            throw e;
        }
    }

    private Long next(Queue<Long> waiting) throws SQLException {
        while (helping && !waiting.isEmpty() && isAnybodyElse()) {
            LockSupport.parkNanos(REST);
        }
        return waiting.poll();
    }

    /**
     * Two cores are soon full: who opens a page meanwhile is to find one of them free most of the time. While an empty table is
     * filled, lists can show little: that is to be over soon.
     */
    private void giveWay(long took) throws SQLException {
        if (!helping && !filling && isAnybodyElse()) {
            LockSupport.parkNanos(LEFT * took);
        }
    }

    private boolean isAnybodyElse() throws SQLException {
        boolean anybody = others.isAnybody();
        connection.rollback();
        return anybody;
    }

    private void begin() throws SQLException {
        connection.setAutoCommit(false);
        ledger = projection().ledgerOfNorms();
        filling = !new ListIndexes(connection).putBy().isEmpty();
        connection.commit();
    }

    /** Writes what differs, and judges again whose facts have moved since they were read; false when the bucket is held. */
    private boolean written(BucketOfFacts read) throws SQLException {
        rows.clear();
        var differing = differing(read);
        if (!new Buckets(connection).holdAlone(read.bucket())) {
            connection.rollback();
            return false;
        }
        flushLater();
        if (!differing.isEmpty()) {
            var people =
                    differing.stream().map(person -> person.facts().person()).toList();
            projection().replace(people, differing, rows, ledger);
        }
        var moved = new Rejudged(connection).since(read.snapshot(), Buckets.people(read.bucket()));
        if (!moved.isEmpty()) {
            projection().judge(moved, ledger);
        }
        connection.commit();
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

    /** A bucket may be lost with the server: until the run is stamped as complete, its end is not durable either. */
    private void flushLater() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET LOCAL synchronous_commit = off");
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            others.released();
        }
    }
}
