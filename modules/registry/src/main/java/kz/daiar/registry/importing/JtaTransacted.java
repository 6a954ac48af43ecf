package kz.daiar.registry.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.Session;

/** SQL in a transaction of the container, which observers of events share. */
@ApplicationScoped
public class JtaTransacted implements Transacted {

    private final EntityManager database;

    protected JtaTransacted() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    JtaTransacted(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public <T> T call(Work<T> work) {
        return database.unwrap(Session.class).doReturningWork(connection -> done(work, connection));
    }

    private static <T> T done(Work<T> work, Connection connection) {
        try {
            return work.with(connection);
        } catch (SQLException e) {
            throw TransactionLost.of(e);
        }
    }
}
