package kz.daiar.duties;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kz.daiar.registry.NameSearch;

/** The WHERE of a worklist over the projection, with its values in order. */
final class WorklistQuery {

    /** A text array among the values. */
    record Texts(Collection<String> items) {}

    /** An array of ids among the values. */
    record Ids(Collection<Long> items) {}

    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final StringBuilder persons = new StringBuilder();
    private final List<Object> valuesOfPersons = new ArrayList<>();
    private boolean plain;

    /** {@code employers}: ids the list is confined to; null for all. */
    WorklistQuery(DutyFilter filter, Set<Long> employers) {
        plain = employers == null && filter.isOfKindAndStatusAlone();
        if (employers != null) {
            and("d.employer_id = ANY(?)", new Ids(employers));
        }
        anyOf("d.kind", filter.kinds());
        anyOf("d.status", filter.statuses());
        overlaps("d.grounds", filter.grounds());
        overlaps("d.venues", filter.venues());
        overlaps("d.cites", filter.cites());
        if (filter.dueFrom() != null) {
            and("d.due >= ?", filter.dueFrom());
        }
        if (filter.dueTo() != null) {
            and("d.due <= ?", filter.dueTo());
        }
        if (filter.exceptions()) {
            where.append(" AND d.exception");
        }
        person(filter.person());
    }

    /** Narrows it further. */
    WorklistQuery narrowed(String condition, Object value) {
        plain = false;
        return and(condition, value);
    }

    private WorklistQuery and(String condition, Object value) {
        where.append(" AND ").append(condition);
        values.add(value);
        return this;
    }

    /** The same, of these people alone. */
    WorklistQuery among(Set<String> iins) {
        persons.append(" AND p.iin = ANY(?)");
        valuesOfPersons.add(new Texts(iins));
        plain = false;
        return this;
    }

    private void person(String text) {
        var search = NameSearch.of(text);
        persons.append(search.inPlaces());
        valuesOfPersons.addAll(search.values());
    }

    /** One value is asked for as such: then an index gives the rows in its order. */
    private void anyOf(String column, Set<String> wanted) {
        if (wanted.size() == 1) {
            and(column + " = ?", wanted.iterator().next());
        } else if (!wanted.isEmpty()) {
            and(column + " = ANY(?)", new Texts(wanted));
        }
    }

    private void overlaps(String column, Set<String> wanted) {
        if (!wanted.isEmpty()) {
            and(column + " && ?", new Texts(wanted));
        }
    }

    /** Whether it looks at the name or IIN of {@code registry.person p}. */
    boolean asksForPersons() {
        return !persons.isEmpty();
    }

    /** Whether it asks for everybody's duties by kind, status and exception, which the tally knows. */
    boolean isOfKindAndStatusAlone() {
        return plain;
    }

    /** Over duties {@code d} joined with their {@code registry.person p}. */
    String where() {
        return where.toString() + persons;
    }

    /**
     * Over duties {@code d} alone. The people are found first and looked up all together in the index, leaf after leaf;
     * without an index by {@code d.person_id} it would be slow.
     */
    String whereOfDuties() {
        return asksForPersons()
                ? where + " AND d.person_id = ANY(ARRAY(SELECT p.id FROM registry.person p WHERE true" + persons + "))"
                : where.toString();
    }

    /** Sets the values into the places from {@code first} on; answers the next place. */
    int set(PreparedStatement statement, int first) throws SQLException {
        return set(valuesOfPersons, statement, set(values, statement, first));
    }

    private static int set(List<Object> values, PreparedStatement statement, int first) throws SQLException {
        int index = first;
        for (var value : values) {
            if (value instanceof Texts texts) {
                statement.setArray(
                        index++,
                        statement
                                .getConnection()
                                .createArrayOf("text", texts.items().toArray()));
            } else if (value instanceof Ids ids) {
                statement.setArray(
                        index++,
                        statement
                                .getConnection()
                                .createArrayOf("bigint", ids.items().toArray()));
            } else {
                statement.setObject(index++, value);
            }
        }
        return index;
    }
}
