package kz.daiar.registry;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What a request has found out about who is below whom: each part of a page asks for the same. */
@RequestScoped
class SeenEmployers {

    private final Map<Set<String>, Set<Long>> below = new HashMap<>();

    /** Ids below these BINs, looked up once. */
    Set<Long> below(Set<String> bins, Function<Set<String>, Set<Long>> lookup) {
        return below.computeIfAbsent(Set.copyOf(bins), lookup);
    }

    /** The tree is about to be another. */
    void forget() {
        below.clear();
    }
}
