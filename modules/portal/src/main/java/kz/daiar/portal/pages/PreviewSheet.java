package kz.daiar.portal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.daiar.registry.PreviewRow;

/** Rows of one sheet of an import under their headers. */
public record PreviewSheet(String sheet, List<String> headers, List<Row> rows) {

    /** One row of the file: its number and its cells. */
    public record Row(int number, List<Cell> cells) {}

    /** One cell: what it holds, what is wrong with it, and what the register holds instead (null for neither). */
    public record Cell(String header, String value, String fault, String was) {}

    /** The rows in their order, a new sheet wherever the headers change. */
    static List<PreviewSheet> of(List<PreviewRow> rows) {
        var sheets = new ArrayList<PreviewSheet>();
        for (var row : rows) {
            var last = sheets.isEmpty() ? null : sheets.get(sheets.size() - 1);
            if (last == null || !last.holds(row)) {
                last = new PreviewSheet(row.sheet(), row.headers(), new ArrayList<>());
                sheets.add(last);
            }
            last.rows.add(new Row(row.row(), cells(row)));
        }
        return sheets;
    }

    private boolean holds(PreviewRow row) {
        return sheet.equals(row.sheet()) && headers.equals(row.headers());
    }

    private static List<Cell> cells(PreviewRow row) {
        return IntStream.range(0, row.headers().size())
                .mapToObj(
                        place -> cell(row, row.headers().get(place), row.cells().get(place)))
                .toList();
    }

    private static Cell cell(PreviewRow row, String header, String value) {
        return new Cell(header, value, at(row.faults(), header), at(row.was(), header));
    }

    private static String at(Map<String, String> texts, String header) {
        return texts == null ? null : texts.get(header);
    }
}
