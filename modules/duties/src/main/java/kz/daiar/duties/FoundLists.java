package kz.daiar.duties;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The lists for other days that were looked for last: whoever turns their pages need not have everybody judged for each.
 * A list is forgotten as soon as anybody's facts have changed.
 */
@ApplicationScoped
class FoundLists {

    private static final int KEPT = 4;

    private final Map<Question, FoundDuties> known = new LinkedHashMap<>();

    /**
     * What a list was looked for.
     *
     * @param employers ids the list is confined to; null for all
     * @param norms hash of the set people are judged by
     */
    record Question(Moment moment, DutyFilter filter, Set<Long> employers, String norms) {}

    /** Looks through everybody. */
    @FunctionalInterface
    interface Search {
        FoundDuties run() throws SQLException;
    }

    /** The answer found before, when it holds still; else that of the search. */
    FoundDuties answer(Question question, Connection connection, Search search) throws SQLException {
        var before = taken(question);
        var found = before != null && before.holdsStill(connection) ? before : search.run();
        keep(question, found);
        return found;
    }

    private synchronized FoundDuties taken(Question question) {
        return known.remove(question);
    }

    /** The one longest unasked makes room. */
    private synchronized void keep(Question question, FoundDuties found) {
        known.put(question, found);
        if (known.size() > KEPT) {
            known.remove(known.keySet().iterator().next());
        }
    }
}
