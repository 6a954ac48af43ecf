package kz.daiar.duties;

import java.util.Collection;
import java.util.stream.Collectors;

/** The people a statement speaks of, as a condition of SQL. */
@FunctionalInterface
interface Whom {

    /** The condition on a column of person ids. */
    String among(String column);

    static Whom of(Collection<Long> people) {
        var ids = people.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        return column -> column + " = ANY ('" + ids + "'::bigint[])";
    }

    /** Everybody after an id, up to another. */
    static Whom between(long after, long upTo) {
        return column -> column + " > " + after + " AND " + column + " <= " + upTo;
    }
}
