package kz.daiar.training;

import static kz.daiar.training.TrainingTexts.TEXTS;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import kz.daiar.papers.Cell;
import kz.daiar.papers.TableVisitor;
import kz.daiar.papers.Tables;
import kz.daiar.papers.Unreadable;

/** The file of a learning management system: its first row names the columns, in Kazakh, Russian or English. */
final class CompletionFile implements TableVisitor {

    private static final List<String> NEEDED = List.of("iin", "course", "completed");
    private static final Map<String, String> COLUMNS = columns();

    /** A row by the names of its columns; {@code number}: its number in the file, the header being 1. */
    record Row(int number, Map<String, String> cells) {

        /** What stands in the column; empty when nothing does. */
        String at(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private List<String> header;

    private CompletionFile() {}

    /** @throws kz.daiar.kernel.RuleBroken when it cannot be read, or a column is missing */
    static List<Row> read(InputStream content, String name) throws IOException {
        var stored = Files.createTempFile("completions", ".csv");
        var file = new CompletionFile();
        try {
            Files.copy(content, stored, StandardCopyOption.REPLACE_EXISTING);
            Tables.read(stored, name, file);
        } catch (Unreadable e) {
            throw TEXTS.refused("file-unreadable", e.why());
        } finally {
            Files.delete(stored);
        }
        if (file.header == null) {
            throw TEXTS.refused("file-columns", NEEDED);
        }
        return file.rows;
    }

    @Override
    public void sheet(String name) {
        header = null;
    }

    @Override
    public void row(int number, List<Cell> cells) {
        if (header == null) {
            header = cells.stream()
                    .map(cell -> COLUMNS.getOrDefault(cell.text().strip().toLowerCase(Locale.ROOT), ""))
                    .toList();
            if (!header.containsAll(NEEDED)) {
                throw TEXTS.refused("file-columns", NEEDED);
            }
            return;
        }
        var named = new HashMap<String, String>();
        for (int at = 0; at < Math.min(cells.size(), header.size()); at++) {
            named.put(header.get(at), text(header.get(at), cells.get(at)));
        }
        rows.add(new Row(number, named));
    }

    /** A workbook keeps a day as a number. */
    private static String text(String column, Cell cell) {
        return column.equals("completed")
                ? cell.day().map(Object::toString).orElse(cell.text().strip())
                : cell.text().strip();
    }

    private static Map<String, String> columns() {
        var written = new Properties();
        try (var in = CompletionFile.class.getResourceAsStream("completions.properties")) {
            written.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var columns = new HashMap<String, String>();
        written.stringPropertyNames()
                .forEach(column -> Arrays.stream(written.getProperty(column).split(","))
                        .forEach(name -> columns.put(name, column)));
        return columns;
    }
}
