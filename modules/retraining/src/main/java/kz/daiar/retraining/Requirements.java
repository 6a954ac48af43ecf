package kz.daiar.retraining;

import static kz.daiar.retraining.RetrainingTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Sha256;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;
import kz.daiar.training.Provider;
import kz.daiar.training.Providers;

/**
 * The front door to the requirements to the organisation of retraining at the Academy, set in agreement with the authorised
 * body (decree-1457/17). Everybody may read them.
 */
@ApplicationScoped
@Transactional
public class Requirements {

    /** What it says holds no number and no list to keep in a norm file: its rule stands here and in {@link AgreedRequirements}. */
    static final String PARAGRAPH = "decree-1457/17";

    private static final String ACADEMY = "ACADEMY";

    private final EntityManager database;
    private final Providers providers;
    private final Ledger ledger;
    private final Viewer viewer;
    private final Clock clock;

    protected Requirements() {
        this(null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Requirements(EntityManager database, Providers providers, Ledger ledger, Viewer viewer, Clock clock) {
        this.database = database;
        this.providers = providers;
        this.ledger = ledger;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** What is written: the text in both languages, and perhaps a file (null: the one before stays). */
    public record Written(String textKk, String textRu, Attachment file) {}

    /** A file that comes with the text. */
    public record Attachment(String name, byte[] content) {}

    /** All editions, the newest first. */
    public List<RequirementsDocument> all() {
        return database.createQuery(
                        "FROM RequirementsDocument r JOIN FETCH r.provider p ORDER BY p.nameKk, r.edition DESC",
                        RequirementsDocument.class)
                .getResultList();
    }

    public RequirementsDocument find(long id) {
        return ledger.find(RequirementsDocument.class, id);
    }

    /** The requirements agreed for a provider. */
    public Optional<RequirementsDocument> inForce(Provider provider) {
        return database.createQuery(
                        "FROM RequirementsDocument r WHERE r.provider = :provider AND r.state = AGREED",
                        RequirementsDocument.class)
                .setParameter("provider", provider)
                .getResultStream()
                .findFirst();
    }

    /**
     * Writes the next edition of a provider's requirements, as a draft.
     *
     * @throws kz.daiar.kernel.RuleBroken with the paragraph unless the provider is the Academy
     * @throws kz.daiar.foundation.Conflict while another edition is not agreed yet
     */
    public RequirementsDocument draft(String providerBin, Written written) {
        var provider = providers.find(providerBin);
        own(provider);
        if (!isAcademy(provider)) {
            throw TEXTS.forbidden("requirements-academy", PARAGRAPH, provider.bin());
        }
        var known = editions(provider);
        if (known.stream().anyMatch(one -> one.state().isInWork())) {
            throw Conflict.of(TEXTS, "requirements-in-work");
        }
        var drafted = ledger.add(RequirementsDocument.drafted(
                provider, known.size() + 1, written.textKk(), written.textRu(), Change.first(viewer)));
        return attached(drafted, written.file());
    }

    /** Whether it is the Academy, whose retraining they organise. */
    public static boolean isAcademy(Provider provider) {
        return provider.venue().equals(ACADEMY);
    }

    private List<RequirementsDocument> editions(Provider provider) {
        return database.createQuery(
                        "FROM RequirementsDocument r WHERE r.provider = :provider", RequirementsDocument.class)
                .setParameter("provider", provider)
                .getResultList();
    }

    /** @throws kz.daiar.foundation.Conflict once it is sent, until it is returned */
    public RequirementsDocument correct(long id, long seen, Written written, String reason) {
        var found = own(id, seen);
        found.write(written.textKk(), written.textRu(), Change.correction(viewer, reason));
        ledger.correct();
        return attached(found, written.file());
    }

    /** Puts a file to the text, in place of the one before. */
    public RequirementsDocument attach(long id, long seen, Attachment file) {
        return attached(own(id, seen), file);
    }

    private RequirementsDocument attached(RequirementsDocument document, Attachment file) {
        if (file == null) {
            return document;
        }
        document.attach(file.name(), Sha256.of(file.content()), new Change(viewer.name(), document.reason()));
        ledger.correct();
        database.createNativeQuery(
                        "INSERT INTO retraining.requirements_file (requirements_id, content) VALUES (:id, :content)"
                                + " ON CONFLICT (requirements_id) DO UPDATE SET content = excluded.content")
                .setParameter("id", document.id())
                .setParameter("content", file.content())
                .executeUpdate();
        return document;
    }

    /** @throws NotHere when no file came with the text */
    public byte[] file(long id) {
        List<?> found = database.createNativeQuery(
                        "SELECT content FROM retraining.requirements_file WHERE requirements_id = :id", byte[].class)
                .setParameter("id", find(id).id())
                .getResultList();
        if (found.isEmpty()) {
            throw NotHere.named("file of requirements " + id);
        }
        return (byte[]) found.get(0);
    }

    /** Puts it before the authorised body. */
    public RequirementsDocument send(long id, long seen) {
        var found = own(id, seen);
        found.send(Change.first(viewer));
        ledger.correct();
        return found;
    }

    /**
     * What the authorised body says: agreed, which replaces the edition agreed before, or returned.
     *
     * @param remarks must be given when it is returned
     */
    public RequirementsDocument answer(long id, long seen, boolean agreed, String remarks) {
        var found = seen(id, seen);
        if (agreed) {
            inForce(found.provider()).ifPresent(earlier -> earlier.replaced(Change.first(viewer)));
            ledger.correct();
            found.agree(LocalDate.now(clock), Change.first(viewer));
        } else {
            found.giveBack(Change.correction(viewer, remarks));
        }
        ledger.correct();
        return found;
    }

    private RequirementsDocument own(long id, long seen) {
        var found = seen(id, seen);
        own(found.provider());
        return found;
    }

    private RequirementsDocument seen(long id, long seen) {
        var found = find(id);
        StaleVersion.unless(seen, found.version());
        return found;
    }

    private void own(Provider provider) {
        if (!viewer.seesEverything() && !viewer.employers().contains(provider.bin())) {
            throw NotHere.named("provider " + provider.bin());
        }
    }
}
