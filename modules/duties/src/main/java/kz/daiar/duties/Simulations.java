package kz.daiar.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.daiar.foundation.HouseOpened;
import kz.daiar.foundation.Job;
import kz.daiar.foundation.Jobs;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Progress;
import kz.daiar.foundation.Viewer;
import kz.daiar.norms.NormSet;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/**
 * The front door to what-ifs: the whole population judged by other norms than those in force, beside them, on the same
 * facts. It changes nothing but its own result.
 */
@ApplicationScoped
public class Simulations {

    private final EntityManager database;
    private final Viewer viewer;
    private final Jobs jobs;
    private final Instance<Simulations> self;
    private final Map<Long, Job> running = new ConcurrentHashMap<>();

    protected Simulations() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Simulations(EntityManager database, Viewer viewer, Jobs jobs, Instance<Simulations> self) {
        this.database = database;
        this.viewer = viewer;
        this.jobs = jobs;
        this.self = self;
    }

    /**
     * Starts a what-if in the background.
     *
     * @param asOf the day both sides are judged for, by the facts known today
     */
    @Transactional
    public Simulation start(String title, LocalDate asOf, NormSet base, NormSet draft) {
        var simulation = Simulation.begun(title, asOf, base, draft, viewer.name());
        database.persist(simulation);
        database.flush();
        long id = simulation.id();
        running.put(id, jobs.start("what-if " + id, viewer, progress -> run(id, base, draft, progress)));
        return simulation;
    }

    private void run(long id, NormSet base, NormSet draft, Progress progress) {
        boolean ended = false;
        try {
            self.get().work(id, base, draft, progress);
            ended = true;
        } finally {
            running.remove(id);
            if (!ended) {
                self.get().breakOff(id);
            }
        }
    }

    /** Judges everybody by both sets and keeps the result. */
    @Transactional
    void work(long id, NormSet base, NormSet draft, Progress progress) {
        var simulation = find(id);
        query(connection -> {
            new SimulationRun(connection, simulation, base, draft, progress).run();
            return null;
        });
    }

    @Transactional
    void breakOff(long id) {
        find(id).breakOff();
    }

    /** What a stop of the server interrupted is broken off; whoever wants it starts it anew. */
    @Transactional
    void onOpened(@Observes HouseOpened opened) {
        database.createQuery("FROM Simulation s WHERE s.state = :running", Simulation.class)
                .setParameter("running", Simulation.State.RUNNING)
                .getResultList()
                .forEach(Simulation::breakOff);
    }

    /** The latest ones, the newest first. */
    @Transactional
    public List<Simulation> latest(int size) {
        return database.createQuery("FROM Simulation s ORDER BY s.id DESC", Simulation.class)
                .setMaxResults(size)
                .getResultList();
    }

    /** @throws NotHere when there is none with this id */
    @Transactional
    public Simulation find(long id) {
        var found = database.find(Simulation.class, id);
        if (found == null) {
            throw NotHere.named("simulation " + id);
        }
        return found;
    }

    /** The newest what-if of this draft that came to its end. */
    @Transactional
    public List<Simulation> doneFor(NormSet base, NormSet draft) {
        return database.createQuery(
                        "FROM Simulation s WHERE s.base = :base AND s.draft = :draft AND s.state = :done ORDER BY s.id DESC",
                        Simulation.class)
                .setParameter("base", base.hash())
                .setParameter("draft", draft.hash())
                .setParameter("done", Simulation.State.DONE)
                .getResultList();
    }

    /** How many people have been judged so far, in per cent. */
    @Transactional
    public int percent(long id) {
        if (find(id).state() != Simulation.State.RUNNING) {
            return 100;
        }
        var job = running.get(id);
        return job == null || job.progress().total() == 0
                ? 0
                : (int) (100 * job.progress().done() / job.progress().total());
    }

    /** Before and after, line by line. */
    @Transactional
    public List<SimulatedRow> figures(long id, SimulationView by) {
        find(id);
        return query(connection -> new SimulationRows(connection, id).by(by));
    }

    /** The duties behind a figure; {@code after} is where the page before ended. */
    @Transactional
    public Page<SimulatedDuty> behind(long id, SimulatedFilter filter, long after, int size) {
        find(id);
        return query(connection -> {
            var rows = new SimulationRows(connection, id);
            long total = rows.count(filter);
            var items = rows.page(filter, after, size);
            long end = after + items.size();
            return new Page<>(items, end < total ? Long.toString(end) : null, total);
        });
    }

    private <T> T query(ReturningWork<T> work) {
        return database.unwrap(Session.class).doReturningWork(work);
    }
}
