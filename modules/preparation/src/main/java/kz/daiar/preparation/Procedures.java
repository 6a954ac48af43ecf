package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;
import kz.daiar.training.Provider;
import kz.daiar.training.Providers;

/** The front door to the procedures of selection and of study, set by the Academy in agreement (decree-1457/12). */
@ApplicationScoped
@Transactional
public class Procedures {

    private static final String ACADEMY = "ACADEMY";

    private final EntityManager database;
    private final Providers providers;
    private final Ledger ledger;
    private final Eyes eyes;
    private final Viewer viewer;

    protected Procedures() {
        this(null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Procedures(EntityManager database, Providers providers, Ledger ledger, Eyes eyes, Viewer viewer) {
        this.database = database;
        this.providers = providers;
        this.ledger = ledger;
        this.eyes = eyes;
        this.viewer = viewer;
    }

    /** All of them, the newest first. Everybody may read them. */
    public List<ProcedureDocument> all() {
        return database.createQuery(
                        "FROM ProcedureDocument d JOIN FETCH d.provider ORDER BY d.adoptedOn DESC, d.id DESC",
                        ProcedureDocument.class)
                .getResultList();
    }

    public ProcedureDocument find(long id) {
        return ledger.find(ProcedureDocument.class, id);
    }

    /** The one that is agreed. */
    Optional<ProcedureDocument> agreed(Provider provider, ProcedureDocument.Kind kind) {
        return database.createQuery(
                        "FROM ProcedureDocument d WHERE d.provider = :provider AND d.kind = :kind AND d.state = AGREED",
                        ProcedureDocument.class)
                .setParameter("provider", provider)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    static boolean isAcademy(Provider provider) {
        return provider.venue().equals(ACADEMY);
    }

    /** @throws kz.daiar.kernel.RuleBroken with the paragraph unless the provider is the Academy */
    public ProcedureDocument draft(String provider, ProcedureDocument.Kind kind, ProcedureDocument.Facts facts) {
        var academy = providers.find(provider);
        eyes.mustRun(academy);
        if (!isAcademy(academy)) {
            throw TEXTS.forbidden("academy-only", Basis.PROCEDURE, academy.name(viewer.language()));
        }
        return ledger.add(ProcedureDocument.drafted(academy, kind, facts, Change.first(viewer)));
    }

    /** @throws kz.daiar.foundation.Conflict once it is sent, until it is returned */
    public ProcedureDocument correct(long id, long seen, ProcedureDocument.Facts facts, String reason) {
        var found = own(id, seen);
        found.write(facts, Change.correction(viewer, reason));
        ledger.correct();
        return found;
    }

    /** Puts it before the authorised body. */
    public ProcedureDocument send(long id, long seen) {
        var found = own(id, seen);
        found.send(Change.first(viewer));
        ledger.correct();
        return found;
    }

    /** The authorised body agrees; the one agreed before is replaced. */
    public ProcedureDocument agree(long id, long seen, ProcedureDocument.Agreement agreement) {
        var found = seen(id, seen);
        agreed(found.provider(), found.kind()).ifPresent(earlier -> earlier.replaced(Change.first(viewer)));
        ledger.correct();
        found.agree(agreement, Change.first(viewer));
        ledger.correct();
        return found;
    }

    /** The authorised body gives it back with remarks. */
    public ProcedureDocument giveBack(long id, long seen, String remarks) {
        var found = seen(id, seen);
        found.giveBack(Change.correction(viewer, remarks).reason(), Change.first(viewer));
        ledger.correct();
        return found;
    }

    private ProcedureDocument own(long id, long seen) {
        var found = seen(id, seen);
        eyes.mustRun(found.provider());
        return found;
    }

    private ProcedureDocument seen(long id, long seen) {
        var found = find(id);
        StaleVersion.unless(seen, found.version());
        return found;
    }
}
