package kz.daiar.registry.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.daiar.foundation.Page;
import kz.daiar.kernel.Language;
import kz.daiar.registry.PreviewRow;
import kz.daiar.registry.Verdict;

/** The judged rows of an import that waits for confirmation, verdict by verdict. */
final class PreviewRows {

    private static final String ROWS =
            """
            SELECT r.seq, r.form, r.row_no, f.name AS file, s.headers, r.cells, r.faults
              FROM {rows} r
              JOIN registry.import_sheet s ON s.import_id = ? AND s.sheet_no = r.sheet_no
              JOIN registry.import_file f ON f.import_id = s.import_id AND f.file_no = s.file_no
             WHERE r.verdict = ? AND r.seq > ? ORDER BY r.seq LIMIT ?""";

    private final Transacted transacted;
    private final Forms forms;
    private final Wording wording;

    PreviewRows(Transacted transacted, Forms forms, Language language) {
        this.transacted = transacted;
        this.forms = forms;
        this.wording = new Wording(forms, language);
    }

    Page<PreviewRow> page(long importId, Verdict verdict, long after, int size, long total) {
        var found = transacted.call(connection -> new Sql(connection, importId)
                .list(ROWS, row -> RowReading.of(row, forms), importId, verdict.name(), after, size + 1));
        var items = found.subList(0, Math.min(size, found.size())).stream()
                .map(this::told)
                .toList();
        return new Page<>(
                items, found.size() > size ? String.valueOf(items.get(size - 1).seq()) : null, total);
    }

    private PreviewRow told(RowReading row) {
        var headers = Arrays.stream(row.headers()).filter(Objects::nonNull).toList();
        return new PreviewRow(
                row.seq(),
                row.form().name(),
                row.row(),
                headers,
                cells(row),
                wording.byHeader(row.faults(), row.headersByColumn()),
                Map.of());
    }

    private static List<String> cells(RowReading row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.headers().length; i++) {
            if (row.headers()[i] != null) {
                cells.add(row.cells()[i]);
            }
        }
        return cells;
    }
}
