package kz.daiar.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.EmployerTree;

/** The employers a list is confined to: what the viewer sees, and of that what he asked for. */
@ApplicationScoped
class Sight {

    private final EmployerTree tree;
    private final Viewer viewer;

    protected Sight() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    Sight(EmployerTree tree, Viewer viewer) {
        this.tree = tree;
        this.viewer = viewer;
    }

    /**
     * Ids of the employer with this BIN and all below it; without a BIN of all the viewer sees, null for everybody's.
     *
     * @throws NotHere when there is no such employer, or the viewer does not see it
     */
    Set<Long> employers(String bin) {
        if (bin == null || bin.isBlank()) {
            return viewer.seesEverything() ? null : tree.of(viewer);
        }
        var asked = tree.below(List.of(bin));
        if (asked.isEmpty() || !viewer.seesEverything() && !tree.of(viewer).containsAll(asked)) {
            throw NotHere.named("employer " + bin);
        }
        return asked;
    }
}
