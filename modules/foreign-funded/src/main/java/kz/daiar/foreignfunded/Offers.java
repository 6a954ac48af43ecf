package kz.daiar.foreignfunded;

import static kz.daiar.foreignfunded.ForeignTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Change;
import kz.daiar.registry.Employers;
import kz.daiar.registry.Ledger;

/** The front door to sponsors, to what they offer, and to the bodies asked to nominate (decree-1457/27). */
@ApplicationScoped
@Transactional
public class Offers {

    private final EntityManager database;
    private final Employers employers;
    private final HelpLaw law;
    private final Endings endings;
    private final Ledger ledger;
    private final Viewer viewer;

    protected Offers() {
        this(null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Offers(EntityManager database, Employers employers, HelpLaw law, Endings endings, Ledger ledger, Viewer viewer) {
        this.database = database;
        this.employers = employers;
        this.law = law;
        this.endings = endings;
        this.ledger = ledger;
        this.viewer = viewer;
    }

    /** The sponsors by name. */
    public List<Sponsor> sponsors() {
        return database.createQuery("FROM Sponsor s ORDER BY s.nameKk, s.id", Sponsor.class)
                .getResultList();
    }

    public Sponsor sponsor(long id) {
        return ledger.find(Sponsor.class, id);
    }

    /** @throws kz.daiar.kernel.RuleBroken with the paragraph when the lawfulness of such a source must be shown and is not */
    public Sponsor addSponsor(Sponsor.Facts facts) {
        return ledger.add(lawful(Sponsor.of(facts, Change.first(viewer))));
    }

    public Sponsor correctSponsor(long id, long seen, Sponsor.Facts facts, String reason) {
        var sponsor = sponsor(id);
        StaleVersion.unless(seen, sponsor.version());
        sponsor.correct(facts, Change.correction(viewer, reason));
        lawful(sponsor);
        ledger.correct();
        return sponsor;
    }

    private Sponsor lawful(Sponsor sponsor) {
        var source = law.source(sponsor.kind());
        var shown = sponsor.facts().lawfulness();
        if (source.lawfulness() && (shown == null || shown.isBlank())) {
            throw TEXTS.forbidden("lawfulness-missing", source.basis());
        }
        return sponsor;
    }

    /** The offers asked for, the latest first: an offer is for everybody to see. */
    public List<Offer> all(HelpFilter asked) {
        return asked.bind(database.createQuery(
                        "FROM Offer o JOIN FETCH o.sponsor s WHERE " + HelpFilter.OF_OFFER
                                + " ORDER BY o.from DESC, o.id DESC",
                        Offer.class))
                .getResultList();
    }

    public Offer find(long id) {
        return ledger.find(Offer.class, id);
    }

    /** @throws kz.daiar.kernel.RuleBroken with the paragraph when neither money nor technical help is offered (I-53) */
    public Offer add(long sponsor, Offer.Facts facts) {
        return ledger.add(helping(Offer.of(sponsor(sponsor), facts, Change.first(viewer))));
    }

    /** @throws Conflict when it is not open any more */
    public Offer correct(long id, long seen, Offer.Facts facts, String reason) {
        var offer = find(id);
        StaleVersion.unless(seen, offer.version());
        offer.correct(facts, Change.correction(viewer, reason));
        helping(offer);
        ledger.correct();
        return offer;
    }

    private Offer helping(Offer offer) {
        law.tooLittle(offer.facts().kindsOfHelp()).ifPresent(cite -> {
            throw TEXTS.forbidden("no-help", cite);
        });
        if (offer.facts().fields().isEmpty()) {
            throw TEXTS.refused("topic-without-fields");
        }
        return offer;
    }

    /** Nobody is nominated to it any more. */
    public Offer close(long id, long seen) {
        var offer = find(id);
        StaleVersion.unless(seen, offer.version());
        offer.close(Change.first(viewer));
        ledger.correct();
        return offer;
    }

    /** The sponsor has taken it back: every nomination that lives and every trip ahead ends with this reason. */
    public Offer withdraw(long id, long seen, String reason) {
        var offer = find(id);
        StaleVersion.unless(seen, offer.version());
        var change = Change.correction(viewer, reason);
        offer.withdraw(change);
        endings.ofOffer(offer, change);
        ledger.correct();
        return offer;
    }

    /** The bodies asked to nominate, by name; without any, every body may. */
    public List<OfferCall> calls(long offer) {
        return database.createQuery(
                        "FROM OfferCall c JOIN FETCH c.employer e WHERE c.offer = :offer ORDER BY e.nameKk, e.id",
                        OfferCall.class)
                .setParameter("offer", find(offer))
                .getResultList();
    }

    /** @throws Conflict when the body was asked already */
    public OfferCall call(long id, String bin, LocalDate answerBy) {
        var offer = find(id);
        var employer = employers.find(bin);
        if (calls(id).stream().anyMatch(call -> call.employer().equals(employer))) {
            throw Conflict.of(TEXTS, "called-already", employer.name(viewer.language()));
        }
        return ledger.add(OfferCall.of(offer, employer, answerBy, Change.first(viewer)));
    }
}
