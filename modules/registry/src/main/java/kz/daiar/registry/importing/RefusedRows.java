package kz.daiar.registry.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kz.daiar.foundation.Page;
import kz.daiar.kernel.Language;
import kz.daiar.papers.WorkbookWriter;
import kz.daiar.registry.CellKind;
import kz.daiar.registry.RefusedRow;

/** The refused rows of an import: as a list, and as a workbook that can be corrected and loaded again. */
final class RefusedRows {

    private static final int PORTION = 1000;
    private static final String ROWS =
            """
            SELECT r.seq, r.form, r.row_no, f.name AS file, s.headers, r.cells, r.faults, s.sheet_no
              FROM registry.import_refused r
              JOIN registry.import_sheet s ON s.import_id = r.import_id AND s.sheet_no = r.sheet_no
              JOIN registry.import_file f ON f.import_id = r.import_id AND f.file_no = s.file_no
             WHERE r.import_id = ? AND r.seq > ?""";

    private final Transacted transacted;
    private final Forms forms;
    private final long importId;
    private final Language language;
    private final Wording wording;

    RefusedRows(Transacted transacted, Forms forms, long importId, Language language) {
        this.transacted = transacted;
        this.forms = forms;
        this.importId = importId;
        this.language = language;
        this.wording = new Wording(forms, language);
    }

    Page<RefusedRow> page(long after, int size, long total) {
        var found = rows(ROWS + " ORDER BY r.seq LIMIT " + (size + 1), after);
        var items = found.subList(0, Math.min(size, found.size())).stream()
                .map(this::told)
                .toList();
        var next = found.size() > size ? String.valueOf(items.get(size - 1).seq()) : null;
        return new Page<>(items, next, total);
    }

    private List<RowReading> rows(String sql, Object... more) {
        var values = new ArrayList<Object>(List.of(importId));
        values.addAll(Arrays.asList(more));
        return transacted.call(connection ->
                new Sql(connection, importId).list(sql, row -> RowReading.of(row, forms), values.toArray()));
    }

    private RefusedRow told(RowReading row) {
        var headers = row.headersByColumn();
        var first = row.faults().get(0);
        return new RefusedRow(
                row.seq(),
                row.form().name(),
                row.row(),
                headers.get(first.column()),
                first.code(),
                wording.of(row.faults(), headers),
                row.file());
    }

    /** A sheet for each sheet of the files with refused rows: its own headers, and the reason in the last column. */
    void write(OutputStream out) throws IOException {
        try (var workbook = new WorkbookWriter(out)) {
            for (var sheet : sheets()) {
                write(sheet, workbook);
            }
        }
    }

    private record Sheet(int number, String name, List<String> headers) {}

    private List<Sheet> sheets() {
        return transacted.call(connection -> new Sql(connection, importId)
                .list(
                        """
                        SELECT sheet_no, form, headers FROM registry.import_sheet s
                         WHERE import_id = ? AND EXISTS (SELECT 1 FROM registry.import_refused r
                               WHERE r.import_id = s.import_id AND r.sheet_no = s.sheet_no) ORDER BY sheet_no""",
                        row -> new Sheet(
                                row.getInt(1),
                                wording.sheet(forms.named(row.getString(2))),
                                Arrays.stream((String[]) row.getArray(3).getArray())
                                        .filter(Objects::nonNull)
                                        .toList()),
                        importId));
    }

    private void write(Sheet sheet, WorkbookWriter workbook) throws IOException {
        var headers = new ArrayList<>(sheet.headers());
        headers.add(Wording.word(language, "reason"));
        workbook.sheet(sheet.name() + (sheet.number() > 1 ? " " + sheet.number() : ""), headers);
        var sql = ROWS + " AND s.sheet_no = ? ORDER BY r.seq LIMIT " + PORTION;
        for (var rows = rows(sql, 0L, sheet.number()); !rows.isEmpty(); ) {
            for (var row : rows) {
                workbook.row(values(row));
            }
            rows = rows(sql, rows.get(rows.size() - 1).seq(), sheet.number());
        }
    }

    private List<Object> values(RowReading row) {
        var values = new ArrayList<Object>();
        for (int i = 0; i < row.headers().length; i++) {
            if (row.headers()[i] != null) {
                values.add(value(row.form().columns().get(i).kind(), row.cells()[i]));
            }
        }
        values.add(wording.of(row.faults(), row.headersByColumn()));
        return values;
    }

    private Object value(CellKind kind, String cell) {
        if (cell == null) {
            return null;
        }
        if (kind == CellKind.DAY && CanonicalDay.of(cell) != null) {
            return CanonicalDay.of(cell);
        }
        if (kind == CellKind.YES_NO && (cell.equals("true") || cell.equals("false"))) {
            return Wording.word(language, cell.equals("true") ? "yes" : "no");
        }
        return cell;
    }
}
