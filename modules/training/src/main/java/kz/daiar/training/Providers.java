package kz.daiar.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;

/** The front door to providers. Everybody may know them; each keeps its own record. */
@ApplicationScoped
@Transactional
public class Providers {

    private final EntityManager database;
    private final Ledger ledger;
    private final Scope scope;
    private final Viewer viewer;

    protected Providers() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Providers(EntityManager database, Ledger ledger, Scope scope, Viewer viewer) {
        this.database = database;
        this.ledger = ledger;
        this.scope = scope;
        this.viewer = viewer;
    }

    public List<Provider> all() {
        return database.createQuery("FROM Provider p ORDER BY p.nameKk", Provider.class)
                .getResultList();
    }

    /** @throws NotHere when there is none with this BIN */
    public Provider find(String bin) {
        return database.createQuery("FROM Provider p WHERE p.bin = :bin", Provider.class)
                .setParameter("bin", bin)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotHere.named("provider " + bin));
    }

    /** @throws kz.daiar.kernel.RuleBroken when there is one with this BIN */
    public Provider add(String bin, Provider.Facts facts) {
        return ledger.add(Provider.of(bin, facts, Change.first(viewer)));
    }

    public Provider correct(String bin, long seen, Provider.Facts facts, String reason) {
        var provider = find(bin);
        scope.own(provider);
        StaleVersion.unless(seen, provider.version());
        provider.correct(facts, Change.correction(viewer, reason));
        ledger.correct();
        return provider;
    }
}
