package kz.daiar.registry.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The appointments of one person: no two that are not acting may overlap. What is in the register or earlier in the
 * file wins. A row may correct the stored appointment of its key; rows refused before such a correction made room are
 * looked at again, so that loading the file once more finds nothing new.
 */
final class Overlaps {

    /** An appointment: {@code key} names it, {@code to} is its last day, null for none. */
    record Span(String key, String bin, LocalDate from, LocalDate to, boolean acting) {

        private boolean overlaps(Span other) {
            return !acting
                    && !other.acting
                    && !key.equals(other.key)
                    && (to == null || !other.from.isAfter(to))
                    && (other.to == null || !from.isAfter(other.to));
        }
    }

    /** An appointment as a row of the file gives it. */
    record Row(long seq, Span span) {}

    private final Map<String, Span> standing = new HashMap<>();

    Overlaps(List<Span> stored) {
        stored.forEach(span -> standing.put(span.key(), span));
    }

    /** Why rows are refused, by their number; rows are taken in the order of the file. */
    Map<Long, Fault> judge(List<Row> rows) {
        var waiting = new ArrayList<>(rows);
        int before;
        do {
            before = waiting.size();
            waiting.removeIf(this::accept);
        } while (waiting.size() < before && !waiting.isEmpty());
        var refused = new HashMap<Long, Fault>();
        waiting.forEach(row -> refused.put(row.seq(), fault(row.span())));
        return refused;
    }

    private boolean accept(Row row) {
        if (inTheWay(row.span()).isPresent()) {
            return false;
        }
        standing.put(row.span().key(), row.span());
        return true;
    }

    private Optional<Span> inTheWay(Span span) {
        return standing.values().stream().filter(span::overlaps).findFirst();
    }

    private Fault fault(Span span) {
        var other = inTheWay(span).orElseThrow();
        return Fault.at(
                "start",
                other.to() == null ? "overlap-open" : "overlap",
                other.bin(),
                other.from().toString(),
                other.to() == null ? "" : other.to().toString());
    }
}
