package kz.daiar.foundation;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** What happens when the transaction of this thread ends. */
final class Transactions {

    private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";

    private Transactions() {}

    /** Runs {@code then} after the commit, {@code otherwise} after a rollback; {@code then} at once without one. */
    static void afterCommit(Runnable then, Runnable otherwise) {
        var registry = registry();
        if (isOver(registry.getTransactionStatus())) {
            then.run();
            return;
        }
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing is decided yet
            }

            @Override
            public void afterCompletion(int status) {
                (status == Status.STATUS_COMMITTED ? then : otherwise).run();
            }
        });
    }

    private static boolean isOver(int status) {
        return status == Status.STATUS_NO_TRANSACTION || status == Status.STATUS_COMMITTED;
    }

    private static TransactionSynchronizationRegistry registry() {
        try {
            return InitialContext.doLookup(REGISTRY);
        } catch (NamingException e) {
            throw new IllegalStateException("no transactions here: " + REGISTRY, e);
        }
    }
}
