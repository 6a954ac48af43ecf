package kz.daiar.registry.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.daiar.foundation.Page;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.kernel.Language;
import kz.daiar.registry.ImportState;
import kz.daiar.registry.ImportStatus;
import kz.daiar.registry.PersonFactsChanged;
import kz.daiar.registry.PreviewRow;
import kz.daiar.registry.RefusedRow;
import kz.daiar.registry.SheetReader;
import kz.daiar.registry.Verdict;

/** The import behind {@link kz.daiar.registry.Imports}: who may ask for what is decided there. */
@ApplicationScoped
public class ImportWork {

    private final Transacted transacted;
    private final Forms forms;
    private final ImportStore store;
    private final ImportRun run;

    protected ImportWork() {
        this.transacted = null; // for the CDI client proxy only
        this.forms = null;
        this.store = null;
        this.run = null;
    }

    @Inject
    ImportWork(JtaTransacted transacted, Instance<SheetReader> sheets, Event<PersonFactsChanged> event) {
        this.transacted = transacted;
        this.forms = Forms.with(sheets.stream().map(SheetReader::form).toList());
        this.store = new ImportStore(transacted);
        this.run = new ImportRun(
                transacted, forms, register -> NormsInForce.vocabulary().codes(register), event::fire);
    }

    /** Stores the files; when this returns, the import survives a restart. The number of the import. */
    public long receive(
            String by,
            boolean seesEverything,
            Set<String> employers,
            boolean straightOn,
            Map<String, InputStream> files)
            throws IOException {
        long id = store.create(by, new Verdicts.Scope(seesEverything, employers), straightOn);
        int number = 0;
        for (var file : files.entrySet()) {
            store.storeFile(id, ++number, file.getKey(), file.getValue());
        }
        store.received(id);
        return id;
    }

    /** Reads and judges; goes on to the end when the sender wanted no stop. */
    public void check(long id) {
        run.check(id);
    }

    /** Takes the step from CHECKED to RUNNING; false when the import stands elsewhere. */
    public boolean confirm(long id, String by) {
        return store.confirm(id, by);
    }

    public void write(long id) {
        run.write(id);
    }

    /** What a restart interrupted, in the order it was sent. */
    public List<Long> interrupted() {
        store.forgetBrokenUploads();
        return store.inState(ImportState.CHECKING, ImportState.CHECKED, ImportState.RUNNING).stream()
                .map(ImportStore.Stored::id)
                .toList();
    }

    public void resume(long id) {
        run.resume(id);
    }

    public Optional<ImportStatus> status(long id, Language language) {
        return Optional.ofNullable(store.find(id)).map(stored -> told(stored, language));
    }

    /** The imports sent last, the newest first. */
    public List<ImportStatus> latest(int count, Language language) {
        return store.latest(count).stream()
                .map(stored -> told(stored, language))
                .toList();
    }

    private ImportStatus told(ImportStore.Stored stored, Language language) {
        var counts = stored.counts();
        return new ImportStatus(
                stored.id(),
                stored.state(),
                counts.rows(),
                counts.added(),
                counts.changed(),
                counts.same(),
                counts.duplicates(),
                counts.normalised(),
                counts.refused(),
                stored.written(),
                stored.startedBy(),
                stored.startedAt(),
                stored.failure() == null ? null : new Wording(forms, language).of(Fault.read(stored.failure())));
    }

    public Page<RefusedRow> refused(long id, long after, int size, Language language) {
        return new RefusedRows(transacted, forms, id, language)
                .page(after, size, store.find(id).counts().refused());
    }

    public void refusedWorkbook(long id, Language language, OutputStream out) throws IOException {
        new RefusedRows(transacted, forms, id, language).write(out);
    }

    /** Judged rows of an import in the state CHECKED; {@code total} is known from its status. */
    public Page<PreviewRow> preview(long id, Verdict verdict, long after, int size, long total, Language language) {
        return new PreviewRows(transacted, forms, language).page(id, verdict, after, size, total);
    }

    /** A sentence of the import's own in three languages. */
    public static String word(Language language, String key, Object... values) {
        return Wording.word(language, key, values);
    }
}
