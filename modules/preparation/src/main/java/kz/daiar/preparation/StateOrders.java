package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;
import kz.daiar.training.Programme;

/** The front door to the state educational order (decree-1457/10). Everybody may read it. */
@ApplicationScoped
@Transactional
public class StateOrders {

    static final String KIND = "PREPARATION";

    private final EntityManager database;
    private final Ledger ledger;
    private final Viewer viewer;

    protected StateOrders() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    StateOrders(EntityManager database, Ledger ledger, Viewer viewer) {
        this.database = database;
        this.ledger = ledger;
        this.viewer = viewer;
    }

    /** All orders, the latest year first. */
    public List<StateOrder> all() {
        return database.createQuery(
                        "FROM StateOrder o JOIN FETCH o.programme p JOIN FETCH p.provider"
                                + " ORDER BY o.year DESC, p.titleKk, o.id",
                        StateOrder.class)
                .getResultList();
    }

    public StateOrder find(long id) {
        return ledger.find(StateOrder.class, id);
    }

    /** The order of a programme for a year. */
    Optional<StateOrder> of(Programme programme, int year) {
        return database.createQuery(
                        "FROM StateOrder o WHERE o.programme = :programme AND o.year = :year", StateOrder.class)
                .setParameter("programme", programme)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    /** @throws Conflict when there is one for this programme and year */
    public StateOrder add(long programme, StateOrder.Facts facts) {
        var ordered = ledger.find(Programme.class, programme);
        if (!ordered.kind().equals(KIND)) {
            throw TEXTS.forbidden("not-preparation", Basis.SELECTION, ordered.title(viewer.language()));
        }
        if (of(ordered, facts.year()).isPresent()) {
            throw Conflict.of(TEXTS, "order-known", ordered.title(viewer.language()), String.valueOf(facts.year()));
        }
        return ledger.add(StateOrder.of(ordered, facts, Change.first(viewer)));
    }

    /** A call that is open keeps the places it opened with. */
    public StateOrder correct(long id, long seen, StateOrder.Facts facts, String reason) {
        var order = find(id);
        StaleVersion.unless(seen, order.version());
        order.correct(facts, Change.correction(viewer, reason));
        ledger.correct();
        return order;
    }
}
