package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/**
 * People in buckets of neighbouring ids. Who judges a few people holds their buckets together with others; who judges
 * everybody holds one bucket alone, for as long as he writes it.
 */
final class Buckets {

    /** People a bucket has room for. */
    static final int SIZE = 4_096;

    /** Names these locks among the advisory locks of the database. */
    private static final int LOCKS = 301;

    private final Connection connection;

    Buckets(Connection connection) {
        this.connection = connection;
    }

    static long of(long person) {
        return person / SIZE;
    }

    static Whom people(long bucket) {
        return Whom.between(bucket * SIZE - 1, (bucket + 1) * SIZE - 1);
    }

    /** Holds these people's buckets beside others until the transaction ends; waits while one is held alone. */
    void hold(Collection<Long> people) throws SQLException {
        var buckets = people.stream().map(Buckets::of).distinct().sorted().toArray();
        var sql = "SELECT pg_advisory_xact_lock_shared(" + LOCKS + ", bucket::int) FROM unnest(?) bucket";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("bigint", buckets));
            statement.executeQuery();
        }
    }

    /** Holds a bucket alone until the transaction ends; false when others hold it now: nobody waits behind this. */
    boolean holdAlone(long bucket) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT pg_try_advisory_xact_lock(" + LOCKS + ", ?)")) {
            statement.setInt(1, (int) bucket);
            var row = statement.executeQuery();
            row.next();
            return row.getBoolean(1);
        }
    }
}
