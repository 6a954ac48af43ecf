package kz.daiar.registry.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kz.daiar.registry.ImportState;

/** Imports and their files in the database. */
final class ImportStore {

    private static final int PART = 1 << 20;

    private final Transacted transacted;

    ImportStore(Transacted transacted) {
        this.transacted = transacted;
    }

    /** A file of an import, as it was named by its sender. */
    record StoredFile(int number, String name) {}

    /** One import as stored; {@code failure} is a stored {@link Fault}. */
    record Stored(
            long id,
            ImportState state,
            String startedBy,
            OffsetDateTime startedAt,
            Verdicts.Scope scope,
            boolean straightOn,
            Verdicts.Counts counts,
            long written,
            String failure) {}

    Stored find(long id) {
        return transacted.call(connection ->
                new Sql(connection, id).one("SELECT * FROM registry.import WHERE id = ?", this::stored, id));
    }

    List<Stored> inState(ImportState... states) {
        var names = Arrays.stream(states).map(Enum::name).toList();
        return transacted.call(connection -> new Sql(connection, 0)
                .list(
                        "SELECT * FROM registry.import WHERE received AND state = ANY (?) ORDER BY id",
                        this::stored,
                        names));
    }

    List<Stored> latest(int count) {
        return transacted.call(connection -> new Sql(connection, 0)
                .list("SELECT * FROM registry.import WHERE received ORDER BY id DESC LIMIT ?", this::stored, count));
    }

    private Stored stored(ResultSet row) throws SQLException {
        var tops = (String[]) row.getArray("employers").getArray();
        return new Stored(
                row.getLong("id"),
                ImportState.valueOf(row.getString("state")),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class),
                new Verdicts.Scope(row.getBoolean("sees_all"), Set.of(tops)),
                row.getBoolean("straight_on"),
                counts(row),
                row.getLong("written"),
                row.getString("failure"));
    }

    private static Verdicts.Counts counts(ResultSet row) throws SQLException {
        return new Verdicts.Counts(
                row.getLong("rows"),
                row.getLong("added"),
                row.getLong("changed"),
                row.getLong("same"),
                row.getLong("duplicates"),
                row.getLong("normalised"),
                row.getLong("refused"));
    }

    long create(String by, Verdicts.Scope scope, boolean straightOn) {
        return transacted.call(connection -> new Sql(connection, 0)
                .one(
                        """
                        INSERT INTO registry.import (started_by, sees_all, employers, straight_on)
                        VALUES (?, ?, ?, ?) RETURNING id""",
                        row -> row.getLong(1),
                        by,
                        scope.seesEverything(),
                        scope.tops(),
                        straightOn));
    }

    /** All files are stored: from here on the import survives whatever happens. */
    void received(long id) {
        transacted.call(connection ->
                new Sql(connection, id).run("UPDATE registry.import SET received = true WHERE id = ?", id));
    }

    /** Forgets uploads that broke off; their senders were never answered. */
    void forgetBrokenUploads() {
        transacted.call(connection -> new Sql(connection, 0).run("DELETE FROM registry.import WHERE NOT received"));
    }

    /** Stores a file part by part; each part in a transaction of its own, so that its size does not matter. */
    void storeFile(long id, int number, String name, InputStream content) throws IOException {
        transacted.call(connection ->
                new Sql(connection, id).run("INSERT INTO registry.import_file VALUES (?, ?, ?)", id, number, name));
        byte[] part = content.readNBytes(PART);
        for (int partNo = 0; part.length > 0; partNo++) {
            storePart(id, number, partNo, part);
            part = content.readNBytes(PART);
        }
    }

    private void storePart(long id, int number, int partNo, byte[] bytes) {
        transacted.call(connection -> new Sql(connection, id)
                .run("INSERT INTO registry.import_part VALUES (?, ?, ?, ?)", id, number, partNo, bytes));
    }

    List<StoredFile> files(long id) {
        return transacted.call(connection -> new Sql(connection, id)
                .list(
                        "SELECT file_no, name FROM registry.import_file WHERE import_id = ? ORDER BY file_no",
                        row -> new StoredFile(row.getInt(1), row.getString(2)),
                        id));
    }

    /** Lays a stored file down at {@code target}. */
    void copy(long id, int fileNo, Path target) throws IOException {
        try (var out = Files.newOutputStream(target)) {
            byte[] part = part(id, fileNo, 0);
            for (int partNo = 1; part != null; partNo++) {
                out.write(part);
                part = part(id, fileNo, partNo);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private byte[] part(long id, int fileNo, int partNo) {
        return transacted.call(connection -> new Sql(connection, id)
                .one(
                        "SELECT bytes FROM registry.import_part WHERE import_id = ? AND file_no = ? AND part_no = ?",
                        row -> row.getBytes(1),
                        id,
                        fileNo,
                        partNo));
    }

    /** Takes the step from one state to the next; false when the import stands elsewhere. */
    boolean step(long id, ImportState from, ImportState to) {
        return transacted.call(connection -> new Sql(connection, id)
                        .run(
                                "UPDATE registry.import SET state = ? WHERE id = ? AND state = ?",
                                to.name(),
                                id,
                                from.name()))
                == 1;
    }

    boolean confirm(long id, String by) {
        return transacted.call(connection -> new Sql(connection, id)
                        .run(
                                """
                                UPDATE registry.import SET state = 'RUNNING', confirmed_by = ?
                                 WHERE id = ? AND state = 'CHECKED'""",
                                by,
                                id))
                == 1;
    }

    void fail(long id, Fault why) {
        transacted.call(connection -> {
            var sql = new Sql(connection, id);
            sql.script("DROP TABLE IF EXISTS {rows}");
            sql.run("DELETE FROM registry.import_part WHERE import_id = ?", id);
            return sql.run(
                    "UPDATE registry.import SET state = 'FAILED', failure = ?, finished_at = now() WHERE id = ?",
                    why.stored(),
                    id);
        });
    }
}
