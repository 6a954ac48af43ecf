package kz.daiar.registry.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import kz.daiar.foundation.Page;
import kz.daiar.kernel.Language;
import kz.daiar.norms.NormSet;
import kz.daiar.registry.ImportState;
import kz.daiar.registry.PersonFactsChanged;
import kz.daiar.registry.PreviewRow;
import kz.daiar.registry.RefusedRow;
import kz.daiar.registry.SheetForm;
import kz.daiar.registry.Verdict;

/** The real import over a test database, without a container. */
public final class ImportBench {

    private final DataSource database;
    private final ImportStore store;
    private final Forms forms;
    private final List<PersonFactsChanged> events = new ArrayList<>();
    private int dieBeforeTransaction = -1;

    public ImportBench(DataSource database, Collection<SheetForm> contributed) {
        this.database = database;
        this.forms = Forms.with(contributed);
        this.store = new ImportStore(this::inTransaction);
    }

    /** What came out of an import. */
    public record Outcome(
            long id,
            ImportState state,
            long rows,
            long added,
            long changed,
            long same,
            long duplicates,
            long normalised,
            long refused,
            List<String> refusals,
            String failure) {}

    /** Sends sample files of the class path and goes through without stopping. */
    public Outcome load(String... samples) {
        return run(send(everything(), true, samples));
    }

    /** Sends one CSV file of these lines. */
    public Outcome loadLines(String... lines) {
        return loadLinesAs(everything(), lines);
    }

    public Outcome loadLinesFor(Set<String> employers, String... lines) {
        return loadLinesAs(new Verdicts.Scope(false, employers), lines);
    }

    private Outcome loadLinesAs(Verdicts.Scope scope, String... lines) {
        return run(send(scope, true, "lines.csv", bytes(lines)));
    }

    /** Sends one CSV file of these lines and stops before anything is written. */
    public Outcome checkLines(String... lines) {
        return run(send(everything(), false, "lines.csv", bytes(lines)));
    }

    /** Sends one file and goes through without stopping. */
    public Outcome loadFile(String name, byte[] content) {
        return run(send(everything(), true, name, content));
    }

    private long send(Verdicts.Scope scope, boolean straightOn, String name, byte[] content) {
        long id = store.create("tester", scope, straightOn);
        keep(id, 1, name, new ByteArrayInputStream(content));
        store.received(id);
        return id;
    }

    private static byte[] bytes(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** The judged rows of one verdict, a page of them. */
    public Page<PreviewRow> preview(long id, Verdict verdict, long after, int size) {
        return new PreviewRows(this::inTransaction, forms, Language.EN).page(id, verdict, after, size, -1);
    }

    public Page<RefusedRow> refused(long id, Language language, long after, int size) {
        return refusedRows(id, language).page(after, size, -1);
    }

    public byte[] refusedWorkbook(long id, Language language) {
        var out = new ByteArrayOutputStream();
        try {
            refusedRows(id, language).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private RefusedRows refusedRows(long id, Language language) {
        return new RefusedRows(this::inTransaction, forms, id, language);
    }

    private static Verdicts.Scope everything() {
        return new Verdicts.Scope(true, Set.of());
    }

    /** Stores the files of an import that is not worked on yet. */
    public long send(boolean straightOn, String... samples) {
        return send(everything(), straightOn, samples);
    }

    private long send(Verdicts.Scope scope, boolean straightOn, String... samples) {
        long id = store.create("tester", scope, straightOn);
        for (int i = 0; i < samples.length; i++) {
            keep(id, i + 1, samples[i], ImportBench.class.getResourceAsStream("/personnel/" + samples[i]));
        }
        store.received(id);
        return id;
    }

    private void keep(long id, int number, String name, InputStream content) {
        try (content) {
            store.storeFile(id, number, name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Outcome run(long id) {
        server().check(id);
        return outcome(id);
    }

    /** Somebody looked at what was judged and wants it written. */
    public Outcome confirmAndRun(long id) {
        store.confirm(id, "tester");
        server().write(id);
        return outcome(id);
    }

    /** A server that starts now and finds the import as the last one left it. */
    public Outcome resume(long id) {
        server().resume(id);
        return outcome(id);
    }

    /** The server is killed in the middle: after {@code count} transactions nothing reaches the database any more. */
    public void killAfter(int count, long id) {
        dieBeforeTransaction = count;
        try {
            server().resume(id);
        } catch (RuntimeException expected) {
            // what a dead server throws, nobody sees
        }
        dieBeforeTransaction = -1;
    }

    public List<PersonFactsChanged> events() {
        return events;
    }

    private ImportRun server() {
        return new ImportRun(
                this::inTransaction,
                forms,
                register -> NormSet.shipped().vocabulary().codes(register),
                events::add);
    }

    private Outcome outcome(long id) {
        var stored = store.find(id);
        var counts = stored.counts();
        return new Outcome(
                id,
                stored.state(),
                counts.rows(),
                counts.added(),
                counts.changed(),
                counts.same(),
                counts.duplicates(),
                counts.normalised(),
                counts.refused(),
                list("SELECT form || ' ' || row_no || ' ' || replace(array_to_string(faults, ' + '), E'\\x1f', ' ')"
                        + " FROM registry.import_refused WHERE import_id = " + id + " ORDER BY seq"),
                stored.failure() == null ? null : stored.failure().replace(Fault.SEPARATOR, " "));
    }

    /** The first column of a query. */
    public List<String> list(String sql) {
        return inTransaction(connection -> new Sql(connection, 0).list(sql, row -> row.getString(1)));
    }

    /** Everything the register holds, without ids, so that two databases can be compared. */
    public Set<String> endState(String... queries) {
        var state = new TreeSet<String>();
        for (var query : queries) {
            state.addAll(list(query));
        }
        return state;
    }

    private <T> T inTransaction(Transacted.Work<T> work) {
        if (dieBeforeTransaction == 0) {
            throw new IllegalStateException("the server is dead");
        }
        dieBeforeTransaction -= dieBeforeTransaction > 0 ? 1 : 0;
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            return committed(connection, work);
        } catch (SQLException e) {
            throw TransactionLost.of(e);
        }
    }

    private static <T> T committed(Connection connection, Transacted.Work<T> work) throws SQLException {
        try {
            var result = work.with(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }
}
