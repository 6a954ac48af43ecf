package kz.daiar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Viewer;

/** The employers a viewer sees: his own with all below them, or everybody's. */
@ApplicationScoped
public class EmployerTree {

    private static final String SUBTREE =
            """
            WITH RECURSIVE seen(id) AS (
                SELECT id FROM registry.employer WHERE bin = ANY(:bins)
                UNION
                SELECT e.id FROM registry.employer e JOIN seen ON e.parent_id = seen.id)
            SELECT id FROM seen""";

    private final EntityManager entities;
    private final Viewer viewer;

    protected EmployerTree() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    EmployerTree(EntityManager entities, Viewer viewer) {
        this.entities = entities;
        this.viewer = viewer;
    }

    /** Ids of the employers the viewer sees; empty when he sees all. Needs a transaction. */
    public Optional<Set<Long>> visible() {
        return viewer.seesEverything() ? Optional.empty() : Optional.of(below(viewer.employers()));
    }

    /**
     * Ids of the employer with this BIN and all below it.
     *
     * @throws NotHere when there is none, or the viewer does not see it
     */
    public Set<Long> subtree(String bin) {
        var ids = below(List.of(bin));
        var seen = visible();
        if (ids.isEmpty() || seen.isPresent() && !seen.get().containsAll(ids)) {
            throw NotHere.named("employer " + bin);
        }
        return ids;
    }

    private Set<Long> below(Collection<String> bins) {
        @SuppressWarnings("unchecked")
        List<Number> ids = entities.createNativeQuery(SUBTREE)
                .setParameter("bins", bins.toArray(String[]::new))
                .getResultList();
        return ids.stream().map(Number::longValue).collect(Collectors.toSet());
    }
}
