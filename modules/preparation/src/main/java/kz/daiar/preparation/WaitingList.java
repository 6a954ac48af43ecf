package kz.daiar.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kz.daiar.preparation.Application.State;
import kz.daiar.registry.Change;

/** Who comes next when a place of a decided call becomes free before the studies begin; never more than there are places. */
@ApplicationScoped
class WaitingList {

    private final EntityManager database;

    protected WaitingList() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    WaitingList(EntityManager database) {
        this.database = database;
    }

    /** Whoever gives or takes a place of this call next waits until this transaction ends. */
    void locked(Admission call) {
        database.lock(call, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All applications of a call, whoever asks. */
    List<Application> of(Admission call) {
        return database.createQuery(
                        "FROM PreparationApplication a JOIN FETCH a.person JOIN FETCH a.employer WHERE a.admission = :call"
                                + " ORDER BY a.id",
                        Application.class)
                .setParameter("call", call)
                .getResultList();
    }

    /** To be called with the call {@link #locked}. */
    void comeUp(Admission call, LocalDate day, Change change) {
        if (call.state() != Admission.State.DECIDED || day.isAfter(call.studyFrom())) {
            return;
        }
        var all = of(call);
        long taken = all.stream().filter(one -> one.state() == State.ADMITTED).count();
        all.stream()
                .filter(one -> one.state() == State.WAITING)
                .sorted(Comparator.comparing(Application::rank))
                .limit(Math.max(0, call.places() - taken))
                .forEach(one -> one.comeUp(day, change));
    }
}
