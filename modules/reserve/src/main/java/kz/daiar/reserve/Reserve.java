package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Change;
import kz.daiar.registry.EmployerTree;
import kz.daiar.registry.Employers;
import kz.daiar.registry.Ledger;
import kz.daiar.registry.Positions;

/** The front door to the positions a body keeps a reserve for: chosen by it, with what they ask (reserve/1-3, 12). */
@ApplicationScoped
@Transactional
public class Reserve {

    private final EntityManager database;
    private final Positions positions;
    private final Employers employers;
    private final EmployerTree tree;
    private final Ledger ledger;
    private final Gate gate;
    private final Memberships memberships;
    private final Viewer viewer;

    protected Reserve() {
        this(null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Reserve(
            EntityManager database,
            Positions positions,
            Employers employers,
            EmployerTree tree,
            Ledger ledger,
            Gate gate,
            Memberships memberships,
            Viewer viewer) {
        this.database = database;
        this.positions = positions;
        this.employers = employers;
        this.tree = tree;
        this.ledger = ledger;
        this.gate = gate;
        this.memberships = memberships;
        this.viewer = viewer;
    }

    /**
     * The positions of the viewer's bodies that a reserve is kept for, by body and title.
     *
     * @param employer BIN of a body, for it and those below; null for all the viewer sees
     */
    public List<ReservePosition> positions(String employer) {
        var below = employer == null
                ? Set.<Long>of()
                : tree.below(Set.of(employers.find(employer).bin()));
        return database.createQuery(
                        "FROM ReservePosition r JOIN FETCH r.position p JOIN FETCH p.employer e LEFT JOIN FETCH r.qualities"
                                + " WHERE r.closedOn IS NULL AND (:all = true OR e.id IN :scope)"
                                + " AND (:everywhere = true OR e.id IN :below) ORDER BY e.nameKk, p.titleKk, r.id",
                        ReservePosition.class)
                .setParameter("all", viewer.seesEverything())
                .setParameter("scope", orNone(tree.of(viewer)))
                .setParameter("everywhere", employer == null)
                .setParameter("below", orNone(below))
                .getResultList();
    }

    private static Set<Long> orNone(Set<Long> ids) {
        return ids.isEmpty() ? Set.of(0L) : ids;
    }

    /** @throws kz.daiar.foundation.NotHere when there is none, or it lies outside the viewer's bodies */
    public ReservePosition find(long id) {
        var found = ledger.find(ReservePosition.class, id);
        employers.find(found.employer().bin());
        return found;
    }

    /**
     * Chooses a position of the staff list to be covered by a reserve.
     *
     * @throws kz.daiar.kernel.RuleBroken when the body has not adopted the regulation
     * @throws Conflict when a reserve is kept for it already
     */
    public ReservePosition open(long position, ReservePosition.Profile profile) {
        var chosen = positions.find(position);
        gate.mustBeOpenTo(chosen.employer());
        if (isCovered(position)) {
            throw Conflict.of(TEXTS, "position-covered", chosen.titleKk());
        }
        return ledger.add(ReservePosition.opened(chosen, profile, gate.today(), Change.first(viewer)));
    }

    private boolean isCovered(long position) {
        return !database.createQuery(
                        "SELECT r.id FROM ReservePosition r WHERE r.position.id = :position AND r.closedOn IS NULL",
                        Long.class)
                .setParameter("position", position)
                .getResultList()
                .isEmpty();
    }

    /** Corrects what a position asks; {@code reason} says why. */
    public ReservePosition correct(long id, long seen, ReservePosition.Profile profile, String reason) {
        var found = find(id);
        StaleVersion.unless(seen, found.version());
        found.correct(profile, Change.correction(viewer, reason));
        ledger.correct();
        return found;
    }

    /** No reserve is kept for it any more: who stood in it leaves the reserve for this position. */
    public ReservePosition close(long id, long seen, String reason) {
        var found = find(id);
        StaleVersion.unless(seen, found.version());
        found.close(gate.today(), Change.correction(viewer, reason));
        memberships.closed(found, reason);
        ledger.correct();
        return found;
    }

    /** Whether a body keeps a reserve by the regulation today: it was bound then, or adopted it. */
    public boolean isOpenTo(String bin) {
        return gate.isOpenTo(employers.find(bin));
    }
}
