package kz.daiar.duties;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Works that are done at the same time, each on a thread of its own. */
final class SideBySide {

    private SideBySide() {}

    /** Work on the database. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    /** Returns when all are done; with the fault of the first that failed. */
    static void run(List<Work> works) throws SQLException {
        var tasks = works.stream().map(SideBySide::begun).toList();
        SQLException fault = null;
        for (var task : tasks) {
            var own = fault(task);
            fault = fault == null ? own : fault;
        }
        if (fault != null) {
            throw fault;
        }
    }

    private static FutureTask<Void> begun(Work work) {
        var task = new FutureTask<Void>(() -> {
            work.run();
            return null;
        });
        var thread = new Thread(task, "duties-recomputation");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    /** Waits for the end; null when it went well. */
    private static SQLException fault(FutureTask<Void> task) {
        try {
            task.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause() instanceof SQLException fault ? fault : new SQLException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new SQLException("interrupted", e);
        }
    }
}
