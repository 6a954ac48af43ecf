package kz.daiar.training;

import static kz.daiar.training.TrainingTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.HouseOpened;
import kz.daiar.foundation.Jobs;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Language;

/**
 * The front door to documents issued many at once, in the background: what is issued stays issued, whoever is refused holds
 * up nobody, and what a stop of the server interrupts goes on when it opens again.
 */
@ApplicationScoped
public class DocumentBatches {

    private static final Logger LOG = Logger.getLogger(DocumentBatches.class.getName());

    /** Issued together or not at all; whoever else needs a number of the series waits as long. */
    private static final int CHUNK = 25;

    private static final int REFUSALS_SHOWN = 200;
    private static final int LATEST = 5;

    private final Set<Long> atWork = ConcurrentHashMap.newKeySet();
    private final Documents documents;
    private final Providers providers;
    private final BatchStore store;
    private final BatchChunk chunk;
    private final Jobs jobs;
    private final Viewer viewer;

    protected DocumentBatches() {
        this(null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    DocumentBatches(
            Documents documents, Providers providers, BatchStore store, BatchChunk chunk, Jobs jobs, Viewer viewer) {
        this.documents = documents;
        this.providers = providers;
        this.store = store;
        this.chunk = chunk;
        this.jobs = jobs;
        this.viewer = viewer;
    }

    /**
     * Begins to issue the documents of everybody who has completed a training of this provider, has none in force and waits
     * in no other batch. From then on they are issued, whatever happens to the server.
     *
     * @param group only of this group; null for all
     * @param house the public address of the house, which papers name for the check
     * @throws NotHere when the viewer does not work for the provider
     */
    public DocumentBatch issue(String provider, Long group, String house) {
        var due = documents.due(provider, group);
        long id = store.begin(providers.find(provider), due, house, viewer.name());
        return goOn(store.find(id).orElseThrow());
    }

    /** What a stop of the server interrupted. */
    void onOpened(@Observes HouseOpened opened) {
        store.running().forEach(this::goOn);
    }

    private DocumentBatch goOn(DocumentBatch batch) {
        if (!batch.isOver() && !atWork.contains(batch.id())) {
            var starter =
                    new Account(batch.startedBy(), Set.of(Role.PROVIDER), Set.of(batch.provider()), Language.KK, null);
            jobs.start("documents of " + batch.provider(), starter, progress -> work(batch.id()));
        }
        return batch;
    }

    /** Sees to everybody who waits. */
    void work(long batch) {
        if (!atWork.add(batch)) {
            return;
        }
        try {
            while (next(batch) > 0) {
                LOG.fine(() -> "documents of batch " + batch);
            }
            store.end(batch);
        } finally {
            atWork.remove(batch);
        }
    }

    private int next(long batch) {
        try {
            return chunk.issue(batch, CHUNK);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "documents of batch " + batch + " one by one", e);
            return oneByOne(batch);
        }
    }

    /** A fault at one place holds up none of the others. */
    private int oneByOne(long batch) {
        int done = 0;
        for (int last = 1; last > 0 && done < CHUNK; done += last) {
            last = one(batch);
        }
        return done;
    }

    private int one(long batch) {
        try {
            return chunk.issue(batch, 1);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "a document of batch " + batch, e);
            chunk.giveUp(batch, TEXTS.everywhere("batch-fault"));
            return 1;
        }
    }

    /**
     * How far a batch has come; one that was broken off by a fault goes on.
     *
     * @throws NotHere when there is none, or it is not the viewer's provider's
     */
    public DocumentBatch find(long id) {
        return store.find(id)
                .filter(batch -> viewer.employers().contains(batch.provider()))
                .map(this::goOn)
                .orElseThrow(() -> NotHere.named("batch " + id));
    }

    /** The latest batches of the viewer's providers, the newest first. */
    public List<DocumentBatch> latest() {
        return viewer.employers().isEmpty() ? List.of() : store.latest(viewer.employers(), LATEST);
    }

    /** Who got no document, and why: the first {@value #REFUSALS_SHOWN}. */
    public List<DocumentBatch.Refused> refusals(DocumentBatch batch) {
        return store.refusals(batch.id(), REFUSALS_SHOWN);
    }
}
