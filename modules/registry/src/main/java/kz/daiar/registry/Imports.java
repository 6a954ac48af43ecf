package kz.daiar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.HouseOpened;
import kz.daiar.foundation.Jobs;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.LocalText;
import kz.daiar.registry.importing.ImportWork;

/**
 * The front door to imports. An import lives CHECKING → CHECKED → (confirmation) → RUNNING → DONE, or ends FAILED when
 * a file cannot be read. Its sender sees it, and those who see everything. Imports are written one at a time; the others
 * wait their turn.
 */
@ApplicationScoped
public class Imports {

    private final ImportWork work;
    private final Jobs jobs;
    private final Viewer viewer;

    protected Imports() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    Imports(ImportWork work, Jobs jobs, Viewer viewer) {
        this.work = work;
        this.jobs = jobs;
        this.viewer = viewer;
    }

    /**
     * Stores the files and begins to check them. Whatever happens to the server afterwards, the import goes on.
     *
     * @param files by their names, in the order they were sent; read to the end, not closed
     * @param straightOn whether to write what is accepted without waiting for a confirmation
     * @throws Malformed without a file
     */
    public ImportStatus start(Map<String, InputStream> files, boolean straightOn) throws IOException {
        if (files.isEmpty()) {
            throw Malformed.at("file", ImportWork.word(viewer.language(), "no-file"));
        }
        long id = work.receive(viewer.name(), viewer.seesEverything(), viewer.employers(), straightOn, files);
        jobs.start("import " + id, viewer, progress -> work.check(id));
        return status(id);
    }

    /**
     * How far the import is.
     *
     * @throws NotHere when there is none of this number, or it is somebody else's
     */
    public ImportStatus status(long id) {
        return work.status(id, viewer.language())
                .filter(this::isVisible)
                .orElseThrow(() -> NotHere.named("import " + id));
    }

    /** The viewer's imports among the latest, the newest first. */
    public List<ImportStatus> latest(int count) {
        return work.latest(count, viewer.language()).stream()
                .filter(this::isVisible)
                .toList();
    }

    private boolean isVisible(ImportStatus status) {
        return viewer.seesEverything() || status.startedBy().equals(viewer.name());
    }

    /**
     * Writes what was accepted, from CHECKED on.
     *
     * @throws Conflict in every other state
     */
    public ImportStatus confirm(long id) {
        var status = status(id);
        if (!work.confirm(id, viewer.name())) {
            throw new Conflict("import-not-checked", notChecked(status.state()));
        }
        jobs.start("import " + id, viewer, progress -> work.write(id));
        return status(id);
    }

    private static LocalText notChecked(ImportState state) {
        return new LocalText(
                ImportWork.word(Language.KK, "import-not-checked", state),
                ImportWork.word(Language.RU, "import-not-checked", state),
                ImportWork.word(Language.EN, "import-not-checked", state));
    }

    /**
     * The rows of one verdict, while the import is CHECKED.
     *
     * @param after the {@code next} of the page before; null for the first
     */
    public Page<PreviewRow> preview(long id, Verdict verdict, String after, int size) {
        var status = status(id);
        if (status.state() != ImportState.CHECKED) {
            throw new Conflict("import-not-checked", notChecked(status.state()));
        }
        return work.preview(id, verdict, place(after), size, status.of(verdict), viewer.language());
    }

    /** The refused rows, from CHECKED on, with what is wrong in the viewer's language. */
    public Page<RefusedRow> refused(long id, String after, int size) {
        status(id);
        return work.refused(id, place(after), size, viewer.language());
    }

    /** The refused rows as a workbook with the reasons beside them, to be corrected and loaded again. */
    public void refusedWorkbook(long id, OutputStream out) throws IOException {
        status(id);
        work.refusedWorkbook(id, viewer.language(), out);
    }

    private static long place(String after) {
        try {
            return after == null || after.isEmpty() ? 0 : Long.parseLong(after);
        } catch (NumberFormatException e) {
            throw Malformed.page(after);
        }
    }

    void goOn(@Observes HouseOpened opened) {
        var interrupted = work.interrupted();
        if (!interrupted.isEmpty()) {
            jobs.start("imports interrupted", Account.HOUSE, progress -> interrupted.forEach(work::resume));
        }
    }
}
