package kz.daiar.registry.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.daiar.papers.Tables;
import kz.daiar.papers.Unreadable;
import kz.daiar.registry.ImportState;
import kz.daiar.registry.PersonFactsChanged;

/**
 * Takes an import through its states: reads and judges the files, and writes what was accepted, a chunk of persons a
 * transaction. Imports are written one at a time; the others wait. Whatever a dead server left behind is begun again
 * with the same result.
 */
final class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());
    private static final int PERSONS_A_CHUNK = 1000;
    private static final int ATTEMPTS = 3;

    private final Transacted transacted;
    private final ImportStore store;
    private final Forms forms;
    private final KnownCodes codes;
    private final Consumer<PersonFactsChanged> event;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    ImportRun(Transacted transacted, Forms forms, KnownCodes codes, Consumer<PersonFactsChanged> event) {
        this.transacted = transacted;
        this.store = new ImportStore(transacted);
        this.forms = forms;
        this.codes = codes;
        this.event = event;
    }

    /** From CHECKING to CHECKED, or to the end when its sender wanted no stop, or to FAILED. */
    void check(long id) {
        failing(id, () -> {
            read(id);
            alone(() -> {
                judge(id);
                if (store.find(id).state() == ImportState.RUNNING) {
                    write(id, true);
                }
            });
        });
    }

    /** From RUNNING to DONE. */
    void write(long id) {
        failing(id, () -> alone(() -> write(id, false)));
    }

    private void write(long id, boolean judged) {
        boolean current = judged;
        for (int attempt = 1; !written(id, current, attempt == ATTEMPTS); attempt++) {
            LOG.info("import " + id + ": the register changed meanwhile, judging again");
            current = false;
        }
        finish(id);
    }

    private interface Step {
        void take() throws UnreadableFile, IOException;
    }

    private void alone(Step step) throws UnreadableFile, IOException {
        oneAtATime.lock();
        try {
            step.take();
        } finally {
            oneAtATime.unlock();
        }
    }

    private void failing(long id, Step step) {
        try {
            step.take();
        } catch (UnreadableFile e) {
            store.fail(id, e.fault());
        } catch (RuntimeException | IOException e) {
            LOG.log(Level.SEVERE, "import " + id, e);
            store.fail(id, Fault.at("", "broken-off"));
        }
    }

    /** After a restart: an import whose rows are lost is read again. */
    void resume(long id) {
        var state = store.find(id).state();
        if (state == ImportState.CHECKING) {
            check(id);
        } else if (state == ImportState.CHECKED && isLost(id)) {
            store.step(id, ImportState.CHECKED, ImportState.CHECKING);
            check(id);
        } else if (state == ImportState.RUNNING) {
            goOn(id);
        }
    }

    private void goOn(long id) {
        failing(id, () -> {
            if (isLost(id)) {
                read(id);
                judgeFirst(id);
            }
            alone(() -> write(id, false));
        });
    }

    private void judgeFirst(long id) {
        var scope = store.find(id).scope();
        transacted.call(connection -> {
            new Verdicts(new Sql(connection, id), forms, scope).pass();
            return null;
        });
    }

    private boolean isLost(long id) {
        long expected = store.find(id).counts().rows();
        return transacted.call(connection -> {
            var sql = new Sql(connection, id);
            boolean there = sql.one("SELECT to_regclass(?) IS NOT NULL", row -> row.getBoolean(1), sql.rows());
            return !there || sql.one("SELECT count(*) FROM {rows}", row -> row.getLong(1)) < expected;
        });
    }

    private void read(long id) throws UnreadableFile, IOException {
        var staging = new Staging(transacted, id);
        staging.begin();
        var intake = new Intake(forms, codes, staging);
        for (var file : store.files(id)) {
            intake.file(file.number());
            read(id, file, intake);
        }
        staging.flush();
        if (intake.isEmpty()) {
            throw new UnreadableFile(Fault.at("", "file-empty"));
        }
    }

    private void read(long id, ImportStore.StoredFile file, Intake intake) throws UnreadableFile, IOException {
        var path = Files.createTempFile("daiar-import-", ".part");
        try {
            store.copy(id, file.number(), path);
            read(path, file.name(), intake);
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private static void read(Path path, String name, Intake intake) throws UnreadableFile, IOException {
        try {
            Tables.read(path, name, intake);
        } catch (Unreadable e) {
            throw new UnreadableFile(
                    Fault.at("", "file-" + e.why().name().toLowerCase().replace('_', '-'), name));
        } catch (UnknownSheet e) {
            throw new UnreadableFile(
                    Fault.at("", "sheet-unknown", name, e.sheet(), e.form(), String.join(",", e.missing())));
        }
    }

    private void judge(long id) {
        var scope = store.find(id).scope();
        transacted.call(connection -> {
            var sql = new Sql(connection, id);
            var verdicts = new Verdicts(sql, forms, scope);
            verdicts.pass();
            keep(sql, verdicts.counts());
            return sql.run(
                    """
                    UPDATE registry.import SET state = CASE WHEN straight_on THEN 'RUNNING' ELSE 'CHECKED' END
                     WHERE id = ? AND state = 'CHECKING'""",
                    id);
        });
    }

    private static void keep(Sql sql, Verdicts.Counts counts) throws SQLException {
        sql.run(
                """
                UPDATE registry.import SET rows = ?, added = ?, changed = ?, same = ?, duplicates = ?, normalised = ?, refused = ?
                 WHERE id = ?""",
                counts.rows(),
                counts.added(),
                counts.changed(),
                counts.same(),
                counts.duplicates(),
                counts.normalised(),
                counts.refused(),
                sql.importId());
        sql.run("DELETE FROM registry.import_refused WHERE import_id = ?", sql.importId());
        sql.run(
                """
                INSERT INTO registry.import_refused
                SELECT ?, seq, form, sheet_no, row_no, cells, faults FROM {rows} WHERE verdict = 'REFUSED'""",
                sql.importId());
    }

    /** False when somebody else wrote in between; on the last attempt that is an error. */
    private boolean written(long id, boolean judged, boolean last) {
        try {
            if (!judged) {
                judgeAgain(id);
            }
            writeEmployers(id);
            writePersons(id);
            return true;
        } catch (TransactionLost e) {
            if (last) {
                throw e;
            }
            return false;
        }
    }

    /** The counts stay those of the first time once writing has begun: what is written counts as same then. */
    private void judgeAgain(long id) {
        var stored = store.find(id);
        transacted.call(connection -> {
            var sql = new Sql(connection, id);
            var verdicts = new Verdicts(sql, forms, stored.scope());
            verdicts.passAgain();
            if (stored.written() == 0) {
                keep(sql, verdicts.counts());
            }
            return null;
        });
    }

    private void writeEmployers(long id) {
        var by = store.find(id).startedBy();
        transacted.call(connection -> {
            var sql = new Sql(connection, id);
            var persons = new Writing(sql, forms, by).employers();
            fire(persons, id, by);
            return advance(sql, 0);
        });
    }

    private void writePersons(long id) {
        var by = store.find(id).startedBy();
        var bounds =
                transacted.call(connection -> new Writing(new Sql(connection, id), forms, by).chunks(PERSONS_A_CHUNK));
        var after = "";
        for (var last : bounds) {
            writeChunk(id, by, after, last);
            after = last;
        }
    }

    private void writeChunk(long id, String by, String after, String last) {
        transacted.call(connection -> {
            var sql = new Sql(connection, id);
            var chunk = new Writing(sql, forms, by).chunk(after, last);
            fire(chunk.persons(), id, by);
            return advance(sql, chunk.rows());
        });
    }

    private void fire(Set<Long> persons, long id, String by) {
        if (!persons.isEmpty()) {
            event.accept(PersonFactsChanged.byImport(persons, id, by));
        }
    }

    private static int advance(Sql sql, long rows) throws SQLException {
        return sql.run("UPDATE registry.import SET written = written + ? WHERE id = ?", rows, sql.importId());
    }

    private void finish(long id) {
        transacted.call(connection -> {
            var sql = new Sql(connection, id);
            sql.script("DROP TABLE {rows}");
            sql.run("DELETE FROM registry.import_part WHERE import_id = ?", id);
            return sql.run(
                    "UPDATE registry.import SET state = 'DONE', written = added + changed, finished_at = now() WHERE id = ?",
                    id);
        });
    }
}
