package kz.daiar.registry;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import kz.daiar.kernel.Language;

/**
 * One kind of sheet an import understands: its columns, what makes a row the same row again, and where its facts go.
 *
 * @param name stable: {@code employers}, {@code staff}, {@code appraisals}, {@code trainings}
 * @param order forms are applied in this order
 * @param key the columns that name a row, the IIN or BIN first
 * @param table the fact table of a form whose rows are facts about a person; null when the registry itself stores them
 * @param headers the headers of each column: Kazakh, Russian, English, then other writings
 */
public record SheetForm(
        String name,
        int order,
        List<Column> columns,
        List<String> key,
        String table,
        Map<String, List<String>> headers) {

    private static final String HEADERS = "sheets.properties";

    /**
     * A form whose headers stand in {@code sheets.properties} beside {@code anchor}.
     *
     * @throws IllegalArgumentException when a column has no headers: a defect of the program
     */
    public static SheetForm of(
            String name, int order, List<Column> columns, List<String> key, String table, Class<?> anchor) {
        var written = headersBeside(anchor);
        var headers = new HashMap<String, List<String>>();
        for (var column : columns) {
            var line = written.getProperty(name + "." + column.name());
            if (line == null) {
                throw new IllegalArgumentException("no headers for " + name + "." + column.name());
            }
            headers.put(
                    column.name(),
                    Arrays.stream(line.split("\\|")).map(String::strip).toList());
        }
        return new SheetForm(name, order, List.copyOf(columns), List.copyOf(key), table, Map.copyOf(headers));
    }

    /** The header of a column as a reader of that language knows it. */
    public String header(String column, Language language) {
        return headers.get(column).get(language.ordinal());
    }

    /** Where the column's cell stands in a row, from 0. */
    public int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name + " has no column " + column);
    }

    /** The SQL of a column's value in the imported row {@code row}. */
    public String value(String row, String column) {
        int index = indexOf(column);
        return columns.get(index).kind().sql(row + ".cells[" + (index + 1) + "]");
    }

    /** The columns kept in the fact table itself. */
    public List<Column> stored() {
        return columns.stream().filter(column -> column.stored() != null).collect(Collectors.toList());
    }

    private static Properties headersBeside(Class<?> anchor) {
        try (var in = anchor.getResourceAsStream(HEADERS)) {
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
