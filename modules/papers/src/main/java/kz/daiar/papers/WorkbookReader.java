package kz.daiar.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Rows of an .xlsx file, read as a stream. */
final class WorkbookReader {

    private final TableVisitor visitor;
    private final boolean since1904;

    private WorkbookReader(TableVisitor visitor, boolean since1904) {
        this.visitor = visitor;
        this.since1904 = since1904;
    }

    static void read(Path file, TableVisitor visitor) throws Unreadable, IOException {
        try (var workbook = open(file)) {
            var reader = new WorkbookReader(visitor, workbook.isDate1904());
            for (var sheet : workbook.getSheets().toList()) {
                reader.read(sheet);
            }
        }
    }

    private static ReadableWorkbook open(Path file) throws Unreadable {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(Unreadable.Why.DAMAGED, e);
        }
    }

    private void read(Sheet sheet) throws Unreadable {
        visitor.sheet(sheet.getName());
        try (var rows = sheet.openStream()) {
            rows.forEach(this::hand);
        } catch (IOException | ExcelReaderException e) {
            throw new Unreadable(Unreadable.Why.DAMAGED, e);
        }
    }

    private void hand(Row row) {
        var cells = cells(row);
        if (!cells.stream().allMatch(Cell::isBlank)) {
            visitor.row(row.getRowNum(), cells);
        }
    }

    private List<Cell> cells(Row row) {
        var cells = new ArrayList<Cell>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.hasCell(i) ? cell(row.getCell(i)) : Cell.EMPTY);
        }
        return cells;
    }

    private Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Cell.EMPTY;
        }
        if (cell.getType() == CellType.NUMBER) {
            return Cell.of(cell.asNumber(), since1904);
        }
        var text = cell.getType() == CellType.FORMULA || cell.getType() == CellType.BOOLEAN
                ? String.valueOf(cell.getValue())
                : cell.getText();
        return Cell.of(text == null || "null".equals(text) ? "" : text);
    }
}
