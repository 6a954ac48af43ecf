package kz.daiar.registry.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.daiar.papers.Cell;
import kz.daiar.papers.TableVisitor;
import kz.daiar.papers.Tables;
import kz.daiar.papers.Unreadable;
import kz.daiar.papers.WorkbookWriter;

/** A workbook as a clerk opens it: its sheets by name, each row as texts. */
public record SheetsRead(Map<String, List<List<String>>> sheets) implements TableVisitor {

    public static SheetsRead of(byte[] workbook) {
        var read = new SheetsRead(new LinkedHashMap<>());
        try {
            var file = Files.createTempFile("sheets", ".xlsx");
            try {
                Files.write(file, workbook);
                Tables.read(file, "sheets.xlsx", read);
            } finally {
                Files.delete(file);
            }
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    @Override
    public void sheet(String name) {
        sheets.put(name, new ArrayList<>());
    }

    @Override
    public void row(int number, List<Cell> cells) {
        new ArrayList<>(sheets.values())
                .get(sheets.size() - 1)
                .add(cells.stream()
                        .map(cell -> cell.day().map(Object::toString).orElse(cell.text()))
                        .toList());
    }

    /** The first sheet. */
    public List<List<String>> only() {
        return sheets.values().iterator().next();
    }

    /** The workbook saved after {@code hand} has gone over every cell. */
    public byte[] corrected(UnaryOperator<String> hand) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new WorkbookWriter(out)) {
            for (var sheet : sheets.entrySet()) {
                workbook.sheet(sheet.getKey(), sheet.getValue().get(0));
                for (var row : sheet.getValue().subList(1, sheet.getValue().size())) {
                    workbook.row(row.stream().map(hand).toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
