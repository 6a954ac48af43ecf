package kz.daiar.duties;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import kz.daiar.duties.copying.CopiedRows;
import kz.daiar.duties.copying.CopyBuffer;

/** The stored duties of some people, as they would be written: so that what has not changed is not written again. */
final class StoredRows {

    private record Range(int from, int to) {}

    private static final Range NONE = new Range(0, 0);

    private final CopyBuffer rows = new CopyBuffer();
    private final Map<Long, Range> ranges = new HashMap<>();

    private StoredRows() {}

    static StoredRows of(Whom whom, CopiedRows.Source source) throws SQLException {
        var stored = new StoredRows();
        var sql = "SELECT " + DutyRows.COLUMNS + " FROM duties.duty WHERE " + whom.among("person_id")
                + " ORDER BY person_id, seq";
        try (var rows = source.rows(sql)) {
            while (rows.next()) {
                stored.add(rows.id(), rows);
            }
        }
        return stored;
    }

    private void add(long person, CopiedRows row) {
        int from = ranges.getOrDefault(person, new Range(rows.length(), 0)).from();
        rows.raw(row);
        ranges.put(person, new Range(from, rows.length()));
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Whether the rows of {@code written} from a place on are just this person's. */
    boolean areThoseOf(long person, CopyBuffer written, int from) {
        var range = ranges.getOrDefault(person, NONE);
        return written.equals(from, rows, range.from(), range.to());
    }
}
