package kz.daiar.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
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

    protected CostNorms() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    CostNorms(EntityManager database, Ledger ledger, Viewer viewer) {
        this.database = database;
        this.ledger = ledger;
        this.viewer = viewer;
    }

    /** All of them, by kind and venue, the newest first. */
    public List<CostNorm> all() {
        return database.createQuery("FROM CostNorm n ORDER BY n.kind, n.venue, n.from DESC", CostNorm.class)
                .getResultList();
    }

    /** @throws kz.daiar.kernel.RuleBroken when another norm holds for the kind and venue on one of its days */
    public CostNorm add(CostNorm.Terms terms) {
        return ledger.add(CostNorm.of(terms, Change.first(viewer)));
    }

    public CostNorm correct(long id, long seen, CostNorm.Terms terms, String reason) {
        var norm = ledger.find(CostNorm.class, id);
        StaleVersion.unless(seen, norm.version());
        norm.correct(terms, Change.correction(viewer, reason));
        ledger.correct();
        return norm;
    }
}
