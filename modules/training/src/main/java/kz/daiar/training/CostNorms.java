package kz.daiar.training;

import static kz.daiar.training.TrainingTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;

/** The front door to the cost norms of training (decree-1457/5). */
@ApplicationScoped
@Transactional
public class CostNorms {

    private final EntityManager database;
    private final Ledger ledger;
    private final Viewer viewer;
    private final Clock clock;

    protected CostNorms() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    CostNorms(EntityManager database, Ledger ledger, Viewer viewer, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** All of them, proposed, approved and refused, by kind and venue, the newest first. */
    public List<CostNorm> all() {
        return database.createQuery("FROM CostNorm n ORDER BY n.kind, n.venue, n.from DESC", CostNorm.class)
                .getResultList();
    }

    public CostNorm find(long id) {
        return ledger.find(CostNorm.class, id);
    }

    /** Proposes a cost norm to the Government. */
    public CostNorm propose(CostNorm.Terms terms) {
        return ledger.add(CostNorm.proposed(terms, Change.first(viewer)));
    }

    /** @throws kz.daiar.foundation.Conflict when it was refused */
    public CostNorm correct(long id, long seen, CostNorm.Terms terms, String reason) {
        var norm = seen(id, seen);
        norm.correct(terms, Change.correction(viewer, reason));
        ledger.correct();
        return norm;
    }

    /**
     * Records the Government's decision; from then on the norm holds.
     *
     * @throws kz.daiar.kernel.RuleBroken when another norm holds for the kind and venue on one of its days, or the day of
     *     the decision is yet to come
     */
    public CostNorm approve(long id, long seen, String decision, LocalDate day) {
        var norm = seen(id, seen);
        norm.approve(decision, notInFuture(day), Change.first(viewer));
        ledger.correct();
        return norm;
    }

    /** Records that the Government did not approve it. */
    public CostNorm refuse(long id, long seen, String why, LocalDate day) {
        var norm = seen(id, seen);
        var change = Change.correction(viewer, why);
        norm.refuse(change.reason(), notInFuture(day), change);
        ledger.correct();
        return norm;
    }

    private CostNorm seen(long id, long seen) {
        var norm = find(id);
        StaleVersion.unless(seen, norm.version());
        return norm;
    }

    private LocalDate notInFuture(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw TEXTS.refused("decision-in-future", day);
        }
        return day;
    }
}
