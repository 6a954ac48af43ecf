package kz.daiar.foundation.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import kz.daiar.foundation.Schema;

/**
 * PostgreSQL for tests: one server a JVM on a free port of the loopback, stopped with the JVM. The schema is what
 * Flyway makes of {@code db/migration} of all rooms on the class path.
 */
public final class Database {

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres server;

    private Database() {}

    /** A database of its own with the newest schema and no rows. */
    public static synchronized DataSource empty() {
        try {
            if (server == null) {
                server = start();
            }
            var name = "test_" + COUNT.incrementAndGet();
            run(server, "CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
            return pooled(server.getDatabase("postgres", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As servers have it. What a test leaves open goes soon: the next one has a database of its own. */
    private static DataSource pooled(DataSource database) {
        var pool = new HikariConfig();
        pool.setDataSource(database);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(TimeUnit.SECONDS.toMillis(10));
        return new HikariDataSource(pool);
    }

    private static EmbeddedPostgres start() throws IOException {
        var started = EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
        run(started, "CREATE DATABASE " + TEMPLATE);
        Schema.bringUpToDate(started.getDatabase("postgres", TEMPLATE));
        return started;
    }

    private static void run(EmbeddedPostgres server, String sql) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
