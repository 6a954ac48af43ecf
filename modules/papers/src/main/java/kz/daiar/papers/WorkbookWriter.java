package kz.daiar.papers;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes an .xlsx file row by row. Values are texts, numbers, days or null. A text that looks like a formula stays a
 * text.
 */
public final class WorkbookWriter implements Closeable {

    private static final String APPLICATION = "Daiar";
    private static final String VERSION = "1.0";
    private static final String DAY_FORMAT = "dd.mm.yyyy";
    private static final int FLUSH_AFTER = 1000;
    private static final int LONGEST_NAME = 31;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int DAY_WIDTH = 10;

    private final Workbook workbook;
    private Worksheet sheet;
    private int[] widths;
    private int row;

    /** Writes to {@code out}, which the caller closes. */
    public WorkbookWriter(OutputStream out) {
        workbook = new Workbook(out, APPLICATION, VERSION);
    }

    /** Begins a sheet with its headers in bold, kept in sight. */
    public void sheet(String name, List<String> headers) throws IOException {
        finishSheet();
        sheet = workbook.newWorksheet(within(name));
        widths = new int[headers.size()];
        for (int column = 0; column < headers.size(); column++) {
            sheet.value(0, column, headers.get(column));
            sheet.style(0, column).bold().set();
            widen(column, headers.get(column).length());
        }
        sheet.freezePane(0, 1);
        row = 1;
    }

    /** A name a sheet may bear, cut after a word. */
    private static String within(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int end = name.lastIndexOf(' ', LONGEST_NAME);
        return name.substring(0, end > 0 ? end : LONGEST_NAME);
    }

    private void widen(int column, int length) {
        if (column >= widths.length) {
            widths = Arrays.copyOf(widths, column + 1);
        }
        widths[column] = Math.max(widths[column], Math.max(NARROWEST, Math.min(length + 2, WIDEST)));
    }

    /** Adds a row to the sheet begun last. */
    public void row(List<?> values) throws IOException {
        for (int column = 0; column < values.size(); column++) {
            put(column, values.get(column));
        }
        row++;
        if (row % FLUSH_AFTER == 0) {
            setWidths();
            sheet.flush();
        }
    }

    /** As wide as the widest value before the first flush: the file begins with the widths. */
    private void setWidths() {
        if (row <= FLUSH_AFTER) {
            for (int column = 0; column < widths.length; column++) {
                sheet.width(column, widths[column]);
            }
        }
    }

    private void put(int column, Object value) {
        widen(
                column,
                value instanceof LocalDate
                        ? DAY_WIDTH
                        : value == null ? 0 : String.valueOf(value).length());
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY_FORMAT).set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean yes) {
            sheet.value(row, column, yes);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    private void finishSheet() throws IOException {
        if (sheet != null) {
            setWidths();
            sheet.finish();
        }
    }

    /** Completes the workbook; without it the file cannot be opened. */
    @Override
    public void close() throws IOException {
        finishSheet();
        workbook.finish();
    }
}
