package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.daiar.duties.copying.CopiedRows;

/**
 * What is known of the people of one bucket, and what is stored of their duties, as one snapshot of the database sees them.
 *
 * @param snapshot its PostgreSQL text
 */
record BucketOfFacts(long bucket, String snapshot, List<PersonFacts> people, StoredRows stored) {

    /** Reads buckets one after the other over a connection of its own. */
    static final class Reader {

        private final Connection connection;
        private final CopiedRows.Source source;
        private final FactReader facts;

        /** {@code connection}: each bucket is read in a transaction of its own, with one snapshot. */
        Reader(Connection connection, Moment moment) {
            this.connection = connection;
            this.source = new CopiedRows.Source(connection);
            this.facts = new FactReader(connection, moment);
        }

        BucketOfFacts read(long bucket) throws SQLException {
            var whom = Buckets.people(bucket);
            var read = new BucketOfFacts(bucket, snapshot(), facts.read(whom), StoredRows.of(whom, source));
            connection.commit();
            return read;
        }

        private String snapshot() throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
                var row = statement.executeQuery("SELECT pg_current_snapshot()");
                row.next();
                return row.getString(1);
            }
        }
    }
}
