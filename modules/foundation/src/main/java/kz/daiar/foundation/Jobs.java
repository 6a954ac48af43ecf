package kz.daiar.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Work in the background with progress, done in the name of the viewer who started it. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());

    private final Map<UUID, Job> known = new ConcurrentHashMap<>();
    private final Instance<RequestContextController> requests;
    private final CurrentViewer viewer;
    private volatile Executor threads;

    protected Jobs() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    Jobs(Instance<RequestContextController> requests, CurrentViewer viewer) {
        this.requests = requests;
        this.viewer = viewer;
    }

    /** The WAR lends its managed threads: only they know the container's names in both runtimes. */
    public void workOn(Executor managedThreads) {
        threads = managedThreads;
    }

    /**
     * Starts {@code work} in the name of {@code starter}. Inside a transaction it starts when that commits, and never
     * when it rolls back.
     *
     * @throws IllegalStateException before {@link HouseOpened}
     */
    public Job start(String name, Viewer starter, Job.Work work) {
        if (threads == null) {
            throw new IllegalStateException("no threads yet: start jobs from HouseOpened on");
        }
        var job = new Job(name);
        var account = Account.of(starter);
        known.put(job.id(), job);
        Transactions.afterCommit(() -> threads.execute(() -> run(job, account, work)), () -> known.remove(job.id()));
        return job;
    }

    public Optional<Job> find(UUID id) {
        return Optional.ofNullable(known.get(id));
    }

    /** Does {@code work} here and now in the name of {@code viewer}, on a thread that serves no request. */
    public void now(Viewer viewer, Runnable work) {
        var account = Account.of(viewer);
        var request = requests.get();
        boolean opened = request.activate();
        try {
            this.viewer.is(account);
            work.run();
        } finally {
            if (opened) {
                request.deactivate();
            }
            requests.destroy(request);
        }
    }

    private void run(Job job, Account account, Job.Work work) {
        try {
            now(account, () -> job.run(work));
        } catch (RuntimeException | LinkageError | AssertionError e) {
            LOG.log(Level.SEVERE, "job failed: " + job.name(), e);
        }
    }
}
