package kz.daiar.foundation;

import java.time.ZoneId;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The schema of the database, as the migrations of all rooms on the class path make it. */
public final class Schema {

    private Schema() {}

    /**
     * Brings any database to the newest schema: what the server does at start, for tests and measurements too. Each room
     * numbers its own migrations, so that a lower room's new one comes after an upper room's old one.
     */
    public static void bringUpToDate(DataSource database) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .defaultSchema("foundation")
                .outOfOrder(true)
                .placeholders(Map.of("zone-of-server", ZoneId.systemDefault().getId()))
                .load()
                .migrate();
    }
}
