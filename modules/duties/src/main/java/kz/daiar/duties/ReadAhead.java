package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Reads the next buckets on a thread of its own while those before are judged and written. */
final class ReadAhead implements AutoCloseable {

    private static final int AHEAD = 2;

    /** Either what was read, or why nothing was. */
    private record Read(BucketOfFacts facts, Exception fault) {}

    private final BlockingQueue<Read> queue = new ArrayBlockingQueue<>(AHEAD);
    private final Thread thread;

    ReadAhead(Connection connection, Moment moment, List<Long> buckets) {
        this.thread = new Thread(() -> readAll(connection, moment, buckets), "duties-reader");
        thread.setDaemon(true);
        thread.start();
    }

    private void readAll(Connection connection, Moment moment, List<Long> buckets) {
        try {
            var reader = new BucketOfFacts.Reader(connection, moment);
            for (var bucket : buckets) {
                queue.put(new Read(reader.read(bucket), null));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException | RuntimeException e) {
            queue.clear();
            queue.add(new Read(null, e));
        }
    }

    /** The next bucket, in the order asked for. */
    BucketOfFacts next() throws SQLException {
        try {
            var read = queue.take();
            if (read.fault() instanceof SQLException fault) {
                throw fault;
            }
            if (read.fault() != null) {
                throw new IllegalStateException("people cannot be read", read.fault());
            }
            return read.facts();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** When this returns, nothing is read any more. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
