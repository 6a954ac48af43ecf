package kz.daiar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;

/** The front door to the positions of employers' staff lists. */
@ApplicationScoped
@Transactional
public class Positions {

    private final EntityManager database;
    private final EmployerTree tree;
    private final Ledger ledger;
    private final Viewer viewer;

    protected Positions() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Positions(EntityManager database, EmployerTree tree, Ledger ledger, Viewer viewer) {
        this.database = database;
        this.tree = tree;
        this.ledger = ledger;
        this.viewer = viewer;
    }

    /** The staff list of an employer. */
    public List<Position> of(String bin) {
        return database.createQuery(
                        "FROM Position p WHERE p.employer = :employer ORDER BY p.titleKk, p.id", Position.class)
                .setParameter("employer", tree.demand(viewer, bin))
                .getResultList();
    }

    public Position find(long id) {
        var position = ledger.find(Position.class, id);
        tree.demand(viewer, position.employer().bin());
        return position;
    }

    public Position add(String bin, String titleKk, String titleRu, Demands demands) {
        var employer = tree.demand(viewer, bin);
        return ledger.add(Position.of(employer, titleKk, titleRu, demands, Change.first(viewer)));
    }

    /** Corrects a position; appointments made to it keep what it demanded then. */
    public Position correct(long id, long seen, String titleKk, String titleRu, Demands demands, String reason) {
        var position = find(id);
        StaleVersion.unless(seen, position.version());
        position.correct(titleKk, titleRu, demands, Change.correction(viewer, reason));
        ledger.correct();
        return position;
    }
}
