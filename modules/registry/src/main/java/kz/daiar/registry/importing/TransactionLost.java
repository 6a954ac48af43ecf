package kz.daiar.registry.importing;

import java.sql.SQLException;

/** A transaction ended against a constraint because somebody else wrote meanwhile. */
public class TransactionLost extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String CONSTRAINT_BROKEN = "23";
    private static final String ROLLED_BACK = "40";

    private TransactionLost(SQLException cause) {
        super(cause);
    }

    /** The exception to throw for a failed statement. */
    public static RuntimeException of(SQLException failure) {
        var state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return state.startsWith(CONSTRAINT_BROKEN) || state.startsWith(ROLLED_BACK)
                ? new TransactionLost(failure)
                : new IllegalStateException(failure);
    }
}
