package kz.daiar.registry;

import java.util.Set;

/**
 * Facts about these persons were recorded or corrected; fired in the same transaction, by an import once a chunk.
 *
 * @param persons ids of registry.person
 */
public record PersonFactsChanged(Set<Long> persons) {

    public PersonFactsChanged {
        persons = Set.copyOf(persons);
    }
}
