package kz.daiar.foundation;

import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * What happens when Hibernate starts: the schema is migrated before it is validated, the database learns the clock's
 * day, and the session factory is kept for {@link OpenSession}.
 */
public class DatabaseAtStart implements Integrator {

    private static volatile SessionFactory sessions;

    /**
     * @throws IllegalStateException before the persistence unit is up
     */
    static SessionFactory sessions() {
        var open = sessions;
        if (open == null) {
            throw new IllegalStateException("the persistence unit is not up");
        }
        return open;
    }

    /** Puts the database's clock on {@code day}; null for the real one. */
    public static void holdClock(DataSource database, LocalDate day) {
        var sql = "INSERT INTO foundation.clock (day) VALUES (?) ON CONFLICT (one) DO UPDATE SET day = excluded.day";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, day, java.sql.Types.DATE);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot set the database's clock", e);
        }
    }

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        var database = factory.getServiceRegistry()
                .requireService(ConnectionProvider.class)
                .unwrap(DataSource.class);
        Schema.bringUpToDate(database);
        holdClock(database, HouseClock.heldDay().orElse(null));
        sessions = factory;
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        sessions = null;
    }
}
