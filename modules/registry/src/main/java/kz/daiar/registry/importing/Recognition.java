package kz.daiar.registry.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.daiar.papers.Cell;
import kz.daiar.registry.SheetForm;

/**
 * Which form a header row is of, and where each of the form's columns stands in the file.
 *
 * @param places for each column of the form its place in the file; -1 for a column the file does not have
 * @param missing the columns that must be there and are not
 */
record Recognition(SheetForm form, int[] places, List<String> missing) {

    /** The form that fits best: nothing missing first, then most columns found. */
    static Recognition of(Forms forms, List<Cell> headers) {
        var written = places(headers);
        Recognition best = null;
        for (var form : forms.all()) {
            var next = of(form, written);
            if (best == null || next.fitsBetterThan(best)) {
                best = next;
            }
        }
        return best;
    }

    private static Recognition of(SheetForm form, Map<String, Integer> written) {
        var places = new int[form.columns().size()];
        var missing = new ArrayList<String>();
        for (int i = 0; i < places.length; i++) {
            var column = form.columns().get(i);
            places[i] = form.headers().get(column.name()).stream()
                    .map(header -> written.getOrDefault(folded(header), -1))
                    .filter(place -> place >= 0)
                    .findFirst()
                    .orElse(-1);
            if (places[i] < 0 && !column.mayBeAbsent()) {
                missing.add(column.name());
            }
        }
        return new Recognition(form, places, missing);
    }

    private boolean fitsBetterThan(Recognition other) {
        if (missing.isEmpty() != other.missing.isEmpty()) {
            return missing.isEmpty();
        }
        return found() > other.found();
    }

    private long found() {
        return Arrays.stream(places).filter(place -> place >= 0).count();
    }

    /** The file's own headers in the order of the form's columns, null where it has none. */
    String[] headers(List<Cell> row) {
        return Arrays.stream(places)
                .mapToObj(place ->
                        place < 0 ? null : CellReader.strip(row.get(place).text()))
                .toArray(String[]::new);
    }

    private static Map<String, Integer> places(List<Cell> headers) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < headers.size(); i++) {
            places.putIfAbsent(folded(headers.get(i).text()), i);
        }
        return places;
    }

    private static String folded(String header) {
        return CellReader.strip(header)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("\\s*[*:]$", "");
    }
}
