package kz.daiar.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;

/** What of the providers' own work a viewer may touch: a provider's people only their own, by its BIN. */
@ApplicationScoped
class Scope {

    private final Viewer viewer;

    protected Scope() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    Scope(Viewer viewer) {
        this.viewer = viewer;
    }

    /** @throws NotHere when the viewer neither looks over everything nor works for the provider */
    void own(Provider provider) {
        if (!viewer.seesEverything() && !viewer.employers().contains(provider.bin())) {
            throw NotHere.named("provider " + provider.bin());
        }
    }

    /** @throws NotHere unless the viewer works for the provider: nobody else issues its documents */
    void runs(Provider provider) {
        if (!isProvider() || !viewer.employers().contains(provider.bin())) {
            throw NotHere.named("provider " + provider.bin());
        }
    }

    /** Whether the viewer runs groups, so that he sees the listeners of his own. */
    boolean isProvider() {
        return viewer.isAny(Role.PROVIDER);
    }

    /** Whether he sees the listeners of this provider's groups, whomever they work for. */
    boolean sees(Provider provider) {
        return viewer.seesEverything() || isProvider() && viewer.employers().contains(provider.bin());
    }
}
