package kz.daiar.foundation;

import org.hibernate.context.internal.JTASessionContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.resource.jdbc.spi.PhysicalConnectionHandlingMode;

/**
 * The session of the current transaction, on one connection until the transaction ends. Hibernate would give it back
 * after each statement, and an observer that works with it would take it away from whoever fired the event.
 */
public class TransactionsSession extends JTASessionContext {

    private static final long serialVersionUID = 1L;

    public TransactionsSession(SessionFactoryImplementor sessions) {
        super(sessions);
    }

    @Override
    protected PhysicalConnectionHandlingMode getConnectionHandlingMode() {
        return PhysicalConnectionHandlingMode.DELAYED_ACQUISITION_AND_RELEASE_BEFORE_TRANSACTION_COMPLETION;
    }
}
