package kz.daiar.registry.importing;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.daiar.foundation.Page;
import kz.daiar.kernel.Language;
import kz.daiar.registry.CellKind;
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
        var shown = found.subList(0, Math.min(size, found.size()));
        var stored = verdict == Verdict.CHANGED ? stored(importId, shown) : Map.<Long, String[]>of();
        var items = shown.stream().map(row -> told(row, stored.get(row.seq()))).toList();
        return new Page<>(
                items, found.size() > size ? String.valueOf(items.get(size - 1).seq()) : null, total);
    }

    private Map<Long, String[]> stored(long importId, List<RowReading> rows) {
        var byForm = rows.stream()
                .collect(Collectors.groupingBy(RowReading::form, Collectors.mapping(RowReading::seq, toList())));
        return transacted.call(connection -> {
            var cells = new StoredCells(new Sql(connection, importId));
            var stored = new HashMap<Long, String[]>();
            for (var form : byForm.entrySet()) {
                stored.putAll(cells.of(form.getKey(), form.getValue()));
            }
            return stored;
        });
    }

    private PreviewRow told(RowReading row, String[] stored) {
        var headers = Arrays.stream(row.headers()).filter(Objects::nonNull).toList();
        return new PreviewRow(
                row.seq(),
                row.form().name(),
                row.row(),
                headers,
                cells(row),
                wording.byHeader(row.faults(), row.headersByColumn()),
                stored == null ? Map.of() : was(row, stored));
    }

    /** What the row replaces, at its headers; an empty text where nothing stands. */
    private static Map<String, String> was(RowReading row, String[] stored) {
        var was = new LinkedHashMap<String, String>();
        for (int i = 0; i < stored.length; i++) {
            var header = row.headers()[i];
            if (header != null && !isSame(row.form().columns().get(i).kind(), row.cells()[i], stored[i])) {
                was.put(header, Objects.requireNonNullElse(stored[i], ""));
            }
        }
        return was;
    }

    /** A yes or no that a row leaves open means no. */
    private static boolean isSame(CellKind kind, String sent, String stored) {
        var meant = sent == null && kind == CellKind.YES_NO ? "false" : sent;
        return Objects.equals(meant, stored);
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
