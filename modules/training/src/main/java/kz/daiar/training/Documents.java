package kz.daiar.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Change;
import kz.daiar.registry.EmployerTree;
import kz.daiar.registry.Ledger;
import kz.daiar.registry.Persons;

/**
 * The front door to documents that confirm a completed training (decree-1457/3, 4). Only the provider that taught issues,
 * reissues and revokes them; what follows for duties follows in the same transaction.
 */
@ApplicationScoped
@Transactional
public class Documents {

    private final EntityManager database;
    private final Issuing issuing;
    private final Completion completion;
    private final Ledger ledger;
    private final Persons persons;
    private final EmployerTree tree;
    private final Providers providers;
    private final Scope scope;
    private final Viewer viewer;

    protected Documents() {
        this(null, null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Documents(
            EntityManager database,
            Issuing issuing,
            Completion completion,
            Ledger ledger,
            Persons persons,
            EmployerTree tree,
            Providers providers,
            Scope scope,
            Viewer viewer) {
        this.database = database;
        this.issuing = issuing;
        this.completion = completion;
        this.ledger = ledger;
        this.persons = persons;
        this.tree = tree;
        this.providers = providers;
        this.scope = scope;
        this.viewer = viewer;
    }

    /**
     * What the register is searched by; null leaves a thing open.
     *
     * @param provider BIN
     * @param number its start
     * @param iin of the holder
     */
    public record Search(String provider, Integer year, String number, String iin) {}

    /**
     * Gives the listener his document; from then on the training counts.
     *
     * @param house the public address of the house, which the paper names for the check
     * @throws kz.daiar.foundation.Conflict when a document is in force
     * @throws kz.daiar.kernel.RuleBroken when a condition does not hold, with the paragraph
     */
    public CompletionDocument issue(long enrolmentId, String house) {
        var document = issuing.issue(held(enrolmentId), null, house);
        confirm(document, Change.first(viewer));
        return document;
    }

    /**
     * Gives an expelled listener the reference that names the reason (order-1211/22). His training counts for nothing.
     *
     * @throws kz.daiar.foundation.Conflict when he has one already
     * @throws kz.daiar.kernel.RuleBroken when he was not expelled
     */
    public CompletionDocument refer(long enrolmentId, String house) {
        var enrolment = held(enrolmentId);
        completion.noDocument(enrolment);
        return issuing.refer(enrolment, null, house);
    }

    /** Gives another document in the place of one that is in force; the training goes on counting. */
    public CompletionDocument reissue(long id, long seen, String reason, String house) {
        var earlier = own(id, seen);
        var change = Change.correction(viewer, reason);
        earlier.giveWay(change);
        ledger.correct();
        if (earlier.isReference()) {
            return issuing.refer(earlier.enrolment(), earlier, house);
        }
        var document = issuing.issue(earlier.enrolment(), earlier, house);
        confirm(document, change);
        return document;
    }

    /** The document is no longer good, and the training no longer counts. */
    public CompletionDocument revoke(long id, long seen, String reason) {
        var document = own(id, seen);
        var change = Change.correction(viewer, reason);
        document.revoke(change);
        if (document.isReference()) {
            ledger.correct();
            return document;
        }
        document.enrolment().training().undocumented(change);
        ledger.correct();
        tell(document);
        return document;
    }

    private void confirm(CompletionDocument document, Change change) {
        document.enrolment().training().documented(document.number(), change);
        ledger.correct();
        tell(document);
    }

    private void tell(CompletionDocument document) {
        var training = document.enrolment().training();
        ledger.tell(training, Set.of(training.person().id()));
    }

    /** Whoever comes for the same listener waits until this is done. */
    private Enrolment held(long id) {
        var enrolment = database.find(Enrolment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (enrolment == null) {
            throw NotHere.named("enrolment " + id);
        }
        scope.runs(enrolment.group().provider());
        return enrolment;
    }

    private CompletionDocument own(long id, long seen) {
        var document = ledger.find(CompletionDocument.class, id);
        held(document.enrolment().id());
        StaleVersion.unless(seen, document.version());
        return document;
    }

    /** @throws NotHere when there is none, or its holder is neither the provider's nor of the viewer's employers */
    public CompletionDocument find(long id) {
        var document = ledger.find(CompletionDocument.class, id);
        if (!scope.sees(document.provider())) {
            persons.find(document.enrolment().person().iin());
        }
        return document;
    }

    /** The paper as it was issued, a PDF. */
    public byte[] paper(long id) {
        return (byte[]) database.createNativeQuery(
                        "SELECT pdf FROM training.document_paper WHERE document_id = :id", byte[].class)
                .setParameter("id", find(id).id())
                .getSingleResult();
    }

    /** The documents in force of a group's listeners. */
    public List<CompletionDocument> of(long group) {
        return database.createQuery(
                        "FROM CompletionDocument d JOIN FETCH d.provider JOIN FETCH d.enrolment e WHERE e.group.id = :group AND d.state = VALID"
                                + " AND (:all = true OR d.provider.bin IN :own OR e.employer.id IN :seen)",
                        CompletionDocument.class)
                .setParameter("group", group)
                .setParameter("all", viewer.seesEverything())
                .setParameter("own", ownBins())
                .setParameter("seen", bodies())
                .getResultList();
    }

    /**
     * The places of everybody who has completed a training of this provider and has no document in force.
     *
     * @param group only of this group; null for all
     * @throws NotHere when the viewer does not work for the provider
     */
    public List<Long> due(String provider, Long group) {
        scope.runs(providers.find(provider));
        return database.createQuery(
                        "SELECT e.id FROM Enrolment e JOIN e.group g WHERE g.programme.provider.bin = :provider"
                                + " AND (:group IS NULL OR g.id = :group) AND e.state = COMPLETED"
                                + " AND NOT EXISTS (SELECT d FROM CompletionDocument d WHERE d.enrolment = e"
                                + " AND d.state = VALID) ORDER BY g.to, g.id, e.person.surname, e.person.name, e.id",
                        Long.class)
                .setParameter("provider", provider)
                .setParameter("group", group)
                .getResultList();
    }

    /** The register, the latest first: a provider's own documents, those of the viewer's people, his own, or all. */
    public List<CompletionDocument> register(Search search, int most) {
        return database.createQuery(
                        "FROM CompletionDocument d JOIN FETCH d.provider p JOIN FETCH d.enrolment e JOIN FETCH e.person h"
                                + " WHERE (:all = true OR p.bin IN :own OR e.employer.id IN :seen OR h.iin = :self)"
                                + " AND (:provider IS NULL OR p.bin = :provider)"
                                + " AND (:iin IS NULL OR h.iin = :iin) AND d.number LIKE :number"
                                + " AND d.issuedOn BETWEEN :from AND :to ORDER BY d.issuedOn DESC, d.id DESC",
                        CompletionDocument.class)
                .setParameter("all", viewer.seesEverything())
                .setParameter("own", ownBins())
                .setParameter("seen", bodies())
                .setParameter("self", viewer.isAny(Role.SERVANT) ? viewer.iin() : null)
                .setParameter("provider", search.provider())
                .setParameter("iin", search.iin())
                .setParameter(
                        "number",
                        search.number() == null ? "%" : search.number().strip() + "%")
                .setParameter("from", LocalDate.of(search.year() == null ? 1 : search.year(), 1, 1))
                .setParameter("to", LocalDate.of(search.year() == null ? 9999 : search.year(), 12, 31))
                .setMaxResults(most)
                .getResultList();
    }

    private Set<String> ownBins() {
        return scope.isProvider() && !viewer.employers().isEmpty() ? viewer.employers() : Set.of("");
    }

    private Set<Long> bodies() {
        var seen = tree.of(viewer);
        return seen.isEmpty() ? Set.of(0L) : seen;
    }

    /** For everybody: the document a code on a paper names, or none. */
    public Optional<CompletionDocument> check(String code) {
        return database.createQuery("FROM CompletionDocument d WHERE d.code = :code", CompletionDocument.class)
                .setParameter("code", DocumentCode.canonical(code))
                .getResultStream()
                .findFirst();
    }
}
