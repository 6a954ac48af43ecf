package kz.daiar.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.Jobs;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Progress;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.RuleBroken;

/**
 * The front door to documents issued many at once, in the background: each on its own, so that what is issued stays issued,
 * and whoever is refused holds up nobody.
 */
@ApplicationScoped
public class DocumentBatches {

    private final Map<String, DocumentBatch> known = new ConcurrentHashMap<>();
    private final Documents documents;
    private final Jobs jobs;
    private final Viewer viewer;

    protected DocumentBatches() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    DocumentBatches(Documents documents, Jobs jobs, Viewer viewer) {
        this.documents = documents;
        this.jobs = jobs;
        this.viewer = viewer;
    }

    /**
     * Begins to issue the documents of everybody who has completed a training of this provider and has none in force.
     *
     * @param group only of this group; null for all
     * @param house the public address of the house, which papers name for the check
     * @throws NotHere when the viewer does not work for the provider
     */
    public DocumentBatch issue(String provider, Long group, String house) {
        var due = documents.due(provider, group);
        var batch = new DocumentBatch(provider);
        batch.is(jobs.start("documents of " + provider, viewer, progress -> issue(due, house, batch, progress)));
        known.put(batch.id().toString(), batch);
        return batch;
    }

    private void issue(List<Long> due, String house, DocumentBatch batch, Progress progress) {
        progress.expect(due.size());
        for (long enrolment : due) {
            try {
                documents.issue(enrolment, house);
            } catch (RuleBroken broken) {
                batch.refused(enrolment, broken::in);
            } catch (Conflict conflict) {
                batch.refused(enrolment, conflict::in);
            }
            progress.advance(1);
        }
    }

    /** @throws NotHere when there is none since the server began, or it is not the viewer's provider's */
    public DocumentBatch find(String id) {
        var batch = known.get(id);
        if (batch == null || !viewer.employers().contains(batch.provider())) {
            throw NotHere.named("batch " + id);
        }
        return batch;
    }
}
