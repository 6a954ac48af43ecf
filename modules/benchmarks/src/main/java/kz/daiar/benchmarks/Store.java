package kz.daiar.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import kz.daiar.benchmarks.people.Population;
import kz.daiar.foundation.Schema;

/** A PostgreSQL of the run's own, set as the server sets its own, with the whole population in it. */
public final class Store implements AutoCloseable {

    private static final String DIFFERENCES =
            """
            SELECT count(*) FROM (
                (TABLE reference EXCEPT ALL TABLE projected) UNION ALL (TABLE projected EXCEPT ALL TABLE reference)) d""";

    private final EmbeddedPostgres server;
    private final DataSource database;

    private Store(EmbeddedPostgres server, DataSource database) {
        this.server = server;
        this.database = database;
    }

    /** Starts a server and records everybody. */
    static Store of(Population population) throws IOException, SQLException {
        var server = EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("work_mem", "32MB")
                .setServerConfig("random_page_cost", "1.1")
                .start();
        var store = new Store(server, server.getPostgresDatabase());
        Logger.getLogger("org.flywaydb").setLevel(Level.WARNING);
        Schema.bringUpToDate(store.database);
        store.fill(population);
        return store;
    }

    /** Records everybody in a database that has the schema and nobody in it. */
    public static Store in(DataSource database, Population population) throws SQLException {
        var store = new Store(null, database);
        store.fill(population);
        return store;
    }

    private void fill(Population population) throws SQLException {
        try (var connection = database.getConnection()) {
            new StoredPopulation(connection).fill(population);
        }
        run("ANALYZE");
    }

    DataSource database() {
        return database;
    }

    void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The independent statement of the decree's duties on a day. */
    static String reference(LocalDate day) {
        try (InputStream in = Store.class.getResourceAsStream("decree-1457.sql")) {
            var sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return sql.replace("{day}", day.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many duties of the decree the projection and the independent statement do not say alike. */
    public long differences(LocalDate day) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            compare(connection, day);
            try (var row = statement.executeQuery(DIFFERENCES)) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Some of them, to be read by a person. */
    public List<String> examples(LocalDate day) throws SQLException {
        var sql = "(SELECT 'statement', r::text FROM (TABLE reference EXCEPT ALL TABLE projected) r LIMIT 5) UNION ALL"
                + " (SELECT 'engine', p::text FROM (TABLE projected EXCEPT ALL TABLE reference) p LIMIT 5)";
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            compare(connection, day);
            var found = new ArrayList<String>();
            var rows = statement.executeQuery(sql);
            while (rows.next()) {
                found.add(rows.getString(1) + ": " + rows.getString(2));
            }
            return found;
        }
    }

    private static void compare(Connection connection, LocalDate day) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS reference, projected");
            statement.execute("CREATE TEMP TABLE reference AS " + reference(day));
            statement.execute("CREATE TEMP TABLE projected AS SELECT person_id, kind, grounds, arose, due, status, met"
                    + " FROM duties.duty WHERE act = 'decree-1457'");
        }
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
