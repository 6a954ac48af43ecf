package kz.daiar.registry;

import java.util.Locale;
import java.util.Set;
import org.hibernate.Hibernate;

/**
 * Facts about these persons were recorded or corrected; fired in the same transaction, by an import or a batch of documents once
 * a chunk.
 *
 * @param persons ids of registry.person
 * @param change who recorded them, and why when it was a correction
 * @param source what was recorded: {@code import:}, {@code document-batch:} or the name of a fact such as {@code appointment:}, and
 *     its id
 */
public record PersonFactsChanged(Set<Long> persons, Change change, String source) {

    public PersonFactsChanged {
        persons = Set.copyOf(persons);
    }

    /** An import wrote facts about them. */
    public static PersonFactsChanged byImport(Set<Long> persons, long importId, String by) {
        return new PersonFactsChanged(persons, new Change(by, null), "import:" + importId);
    }

    /** One fact was recorded or corrected, and theirs with it. */
    static PersonFactsChanged by(Recorded fact, Set<Long> persons) {
        var name = Hibernate.getClass(fact)
                .getSimpleName()
                .replaceAll("(?<=.)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        return new PersonFactsChanged(persons, new Change(fact.recordedBy(), fact.reason()), name + ":" + fact.id());
    }
}
