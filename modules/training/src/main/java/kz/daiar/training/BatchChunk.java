package kz.daiar.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.LocalText;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;

/** Some of a batch, in one transaction: their documents, the trainings that count from then on, and what follows for duties. */
@ApplicationScoped
@Transactional
class BatchChunk {

    private final EntityManager database;
    private final BatchStore store;
    private final Issuing issuing;
    private final Ledger ledger;
    private final Viewer viewer;

    protected BatchChunk() {
        this(null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    BatchChunk(EntityManager database, BatchStore store, Issuing issuing, Ledger ledger, Viewer viewer) {
        this.database = database;
        this.store = store;
        this.issuing = issuing;
        this.ledger = ledger;
        this.viewer = viewer;
    }

    /** Sees to the next places of the batch; how many those were, 0 when nobody waits any more. */
    public int issue(long id, int most) {
        var batch = store.find(id).orElseThrow(() -> NotHere.named("batch " + id));
        var places = held(store.waiting(id, most));
        if (!places.isEmpty()) {
            var permitted = issuing.permitted(places, (place, why) -> store.refused(id, place.id(), why));
            confirm(batch, issuing.issue(permitted, batch.house()));
        }
        return places.size();
    }

    /** Gives the next place up. */
    public void giveUp(long id, LocalText why) {
        store.waiting(id, 1).forEach(place -> store.refused(id, place, why));
    }

    private void confirm(DocumentBatch batch, List<CompletionDocument> documents) {
        if (documents.isEmpty()) {
            return;
        }
        var change = Change.first(viewer);
        documents.forEach(one -> one.enrolment().training().documented(one.number(), change));
        ledger.correct();
        store.issued(batch.id(), documents);
        ledger.tell(
                "document-batch:" + batch.id(),
                change,
                documents.stream().map(one -> one.enrolment().person().id()).collect(Collectors.toSet()));
    }

    /** Whoever comes for the same listeners waits until this is done. */
    private List<Enrolment> held(List<Long> ids) {
        var places = database.createQuery(
                        "FROM Enrolment e JOIN FETCH e.person JOIN FETCH e.training JOIN FETCH e.group g"
                                + " JOIN FETCH g.programme p JOIN FETCH p.provider WHERE e.id IN :ids ORDER BY e.id",
                        Enrolment.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        var inOrder = new ArrayList<>(places);
        inOrder.sort((one, other) -> Integer.compare(ids.indexOf(one.id()), ids.indexOf(other.id())));
        return inOrder;
    }
}
