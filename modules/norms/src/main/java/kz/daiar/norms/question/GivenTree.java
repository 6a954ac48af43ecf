package kz.daiar.norms.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.daiar.norms.reading.Place;
import kz.daiar.norms.reading.Tree;

/** What a room of the house gives with a question, as the strict reader reads it; nulls are left out. */
final class GivenTree {

    private GivenTree() {}

    static Tree of(Map<String, ?> given) {
        var entries = new LinkedHashMap<String, Tree>();
        given.forEach((key, value) -> {
            if (value != null) {
                entries.put(key, value(new Place(null, 0, key), value));
            }
        });
        return new Tree.Mapping(new Place(null, 0, ""), entries);
    }

    private static Tree value(Place place, Object value) {
        if (value instanceof Collection<?> many) {
            var items = new ArrayList<Tree>();
            many.forEach(one -> items.add(value(place, one)));
            return new Tree.Sequence(place, items);
        }
        return new Tree.Scalar(place, value.toString(), kind(value));
    }

    private static Tree.Kind kind(Object value) {
        if (value instanceof Number) {
            return Tree.Kind.NUMBER;
        }
        return value instanceof Boolean ? Tree.Kind.FLAG : Tree.Kind.TEXT;
    }
}
