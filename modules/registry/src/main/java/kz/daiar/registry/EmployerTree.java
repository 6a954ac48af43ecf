package kz.daiar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Viewer;

/** Who is above whom, and whose employers a viewer may see: those he works for and all below them. */
@ApplicationScoped
public class EmployerTree {

    private static final String BELOW =
            """
            WITH RECURSIVE tree AS (
                SELECT id FROM registry.employer WHERE bin = ANY (:bins)
                UNION
                SELECT e.id FROM registry.employer e JOIN tree t ON e.parent_id = t.id)
            SELECT id FROM tree""";

    private final EntityManager database;
    private final SeenEmployers seen;

    protected EmployerTree() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    EmployerTree(EntityManager database, SeenEmployers seen) {
        this.database = database;
        this.seen = seen;
    }

    /** Ids of the employers with these BINs and of all below them. */
    @SuppressWarnings("unchecked")
    public Set<Long> below(Collection<String> bins) {
        if (bins.isEmpty()) {
            return Set.of();
        }
        var found = (List<Number>) database.createNativeQuery(BELOW)
                .setParameter("bins", bins.toArray(String[]::new))
                .getResultList();
        var ids = new HashSet<Long>();
        found.forEach(id -> ids.add(id.longValue()));
        return ids;
    }

    /** Ids of the employers the viewer may see; of no meaning when he sees everything. */
    public Set<Long> of(Viewer viewer) {
        return viewer.seesEverything() ? Set.of() : seen.below(viewer.employers(), this::below);
    }

    /** An employer is new or has another parent. */
    void changed() {
        seen.forget();
    }

    public boolean sees(Viewer viewer, Employer employer) {
        return viewer.seesEverything() || of(viewer).contains(employer.id());
    }

    /** Whether {@code lower} is {@code upper} or below it. */
    boolean isBelow(Employer lower, Employer upper) {
        return below(Set.of(upper.bin())).contains(lower.id());
    }

    /**
     * The employer with this BIN.
     *
     * @throws NotHere when there is none, or the viewer may not see it
     */
    Employer demand(Viewer viewer, String bin) {
        var found = database.createQuery("FROM Employer e LEFT JOIN FETCH e.parent WHERE e.bin = :bin", Employer.class)
                .setParameter("bin", bin)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotHere.named("employer " + bin));
        if (!sees(viewer, found)) {
            throw NotHere.named("employer " + bin);
        }
        return found;
    }
}
