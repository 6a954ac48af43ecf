package kz.daiar.registry.importing;

import java.sql.Connection;
import java.sql.SQLException;

/** Runs SQL in a transaction of its own: committed when the work returns, rolled back when it throws. */
public interface Transacted {

    /** What is done inside the transaction. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    <T> T call(Work<T> work);
}
