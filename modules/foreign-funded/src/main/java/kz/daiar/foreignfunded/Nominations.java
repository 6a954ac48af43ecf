package kz.daiar.foreignfunded;

import static kz.daiar.foreignfunded.ForeignTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.registry.Appointment;
import kz.daiar.registry.Change;
import kz.daiar.registry.Employer;
import kz.daiar.registry.EmployerTree;
import kz.daiar.registry.Ledger;
import kz.daiar.registry.Person;
import kz.daiar.registry.Persons;
import kz.daiar.registry.Service;

/** The front door to nominations: a body names its own servant, its head decides; places are never exceeded (decree-1457/27). */
@ApplicationScoped
@Transactional
public class Nominations {

    private final EntityManager database;
    private final Offers offers;
    private final Persons persons;
    private final Service service;
    private final EmployerTree tree;
    private final HelpLaw law;
    private final Endings endings;
    private final Ledger ledger;
    private final Viewer viewer;
    private final Clock clock;

    protected Nominations() {
        this(null, null, null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Nominations(
            EntityManager database,
            Offers offers,
            Persons persons,
            Service service,
            EmployerTree tree,
            HelpLaw law,
            Endings endings,
            Ledger ledger,
            Viewer viewer,
            Clock clock) {
        this.database = database;
        this.offers = offers;
        this.persons = persons;
        this.service = service;
        this.tree = tree;
        this.law = law;
        this.endings = endings;
        this.ledger = ledger;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The nominations of the viewer's bodies to an offer, the first one first. */
    public List<Nomination> of(long offer) {
        var scope = tree.of(viewer);
        return database.createQuery(
                        "FROM ForeignNomination n JOIN FETCH n.person JOIN FETCH n.employer e JOIN FETCH n.offer"
                                + " WHERE n.offer = :offer AND (:all = true OR e.id IN :scope) ORDER BY n.id",
                        Nomination.class)
                .setParameter("offer", offers.find(offer))
                .setParameter("all", viewer.seesEverything())
                .setParameter("scope", scope.isEmpty() ? Set.of(0L) : scope)
                .getResultList();
    }

    /** @throws NotHere when there is none, or it is of a body the viewer does not see */
    public Nomination find(long id) {
        var found = ledger.find(Nomination.class, id);
        if (!tree.sees(viewer, found.employer())) {
            throw NotHere.named("nomination " + id);
        }
        return found;
    }

    /**
     * A body nominates its own servant. When his functional duties do not match the topic the nomination is kept as forbidden:
     * its {@link #refusal} is for the caller to tell.
     *
     * @throws kz.daiar.kernel.RuleBroken when nobody may be nominated any more, by this body or at all, or he does not serve
     * @throws Conflict when he is nominated already
     */
    public Nomination nominate(long id, String iin, String why) {
        var offer = offers.find(id);
        var today = LocalDate.now(clock);
        var post = post(persons.find(iin), today);
        mustStillAnswer(offer, post.employer(), today);
        mustBeNew(offer, post.person());
        var mismatch =
                law.mismatch(offer.facts().fields(), post.facts().demands().functions());
        var check = new Nomination.Check(today, mismatch.orElse(null), law.normSet());
        return ledger.add(Nomination.of(offer, post, why, check, Change.first(viewer)));
    }

    /** Why the act forbids a nomination; empty when it does not. */
    public Optional<RuleBroken> refusal(Nomination nomination) {
        return nomination.refusal(law.vocabulary());
    }

    private Appointment post(Person person, LocalDate day) {
        var post = service.postOn(person, day)
                .filter(one -> one.facts().to() == null || !one.facts().to().isBefore(day))
                .filter(one -> tree.sees(viewer, one.employer()))
                .orElseThrow(() -> TEXTS.refused("not-serving", person.fullName(), day));
        if (!law.speaksOf(post.facts().demands().population())) {
            throw TEXTS.forbidden("no-civil-servant", law.paragraph(), person.fullName());
        }
        return post;
    }

    private void mustStillAnswer(Offer offer, Employer body, LocalDate today) {
        offer.mustBeOpen();
        var calls = offers.calls(offer.id());
        var by = calls.isEmpty()
                ? offer.facts().answerBy()
                : calls.stream()
                        .filter(call -> call.employer().equals(body))
                        .map(OfferCall::answerBy)
                        .findFirst()
                        .orElseThrow(() -> TEXTS.refused("not-called", body.name(viewer.language())));
        if (by.isBefore(today)) {
            throw TEXTS.refused("answer-late", by);
        }
    }

    private void mustBeNew(Offer offer, Person person) {
        long known = database.createQuery(
                        "SELECT count(n) FROM ForeignNomination n WHERE n.offer = :offer AND n.person = :person"
                                + " AND n.state IN (NOMINATED, SELECTED)",
                        Long.class)
                .setParameter("offer", offer)
                .setParameter("person", person)
                .getSingleResult();
        if (known > 0) {
            throw Conflict.of(TEXTS, "nominated-already", person.fullName());
        }
    }

    /**
     * The head sends him: a place is taken and the trip begins to be prepared.
     *
     * @throws Conflict when there is no place left, or it was decided already
     */
    public Trip select(long id, long seen) {
        var nomination = decided(id, seen);
        database.lock(nomination.offer(), LockModeType.PESSIMISTIC_WRITE);
        nomination.offer().mustNotBeWithdrawn();
        mustHavePlace(nomination.offer());
        nomination.select(LocalDate.now(clock), head(), Change.first(viewer));
        ledger.correct();
        return ledger.add(Trip.of(nomination, Change.first(viewer)));
    }

    private void mustHavePlace(Offer offer) {
        int places = offer.facts().places();
        if (taken(List.of(offer)).getOrDefault(offer.id(), 0L) >= places) {
            throw Conflict.of(TEXTS, "offer-full", places);
        }
    }

    /** The head does not send him, with a reason. */
    public Nomination decline(long id, long seen, String reason) {
        var nomination = decided(id, seen);
        nomination.decline(LocalDate.now(clock), head(), Change.correction(viewer, reason));
        ledger.correct();
        return nomination;
    }

    private Nomination decided(long id, long seen) {
        var nomination = find(id);
        if (!viewer.isHeadOf(nomination.employer().bin())) {
            throw TEXTS.refused("head-of-another-body", nomination.employer().name(viewer.language()));
        }
        StaleVersion.unless(seen, nomination.version());
        return nomination;
    }

    private String head() {
        return Objects.requireNonNullElse(viewer.fullName(), viewer.name());
    }

    /** How many places of each of these offers are taken, by whatever body; one nobody is selected for is left out. */
    public Map<Long, Long> taken(Collection<Offer> offers) {
        return counted(database.createQuery(
                        "SELECT n.offer.id, count(n) FROM ForeignNomination n WHERE n.offer IN :offers AND n.state = SELECTED"
                                + " GROUP BY n.offer.id",
                        Object[].class)
                .setParameter("offers", offers));
    }

    private static Map<Long, Long> counted(TypedQuery<Object[]> query) {
        return query.getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Gives a nomination up with its trip, with a reason. */
    public Nomination withdraw(long id, long seen, String reason) {
        var nomination = find(id);
        StaleVersion.unless(seen, nomination.version());
        endings.ofNomination(nomination, Change.correction(viewer, reason));
        ledger.correct();
        return nomination;
    }

    /** The trips of these nominations, by nomination; one that is not selected has none. */
    public Map<Long, Trip> trips(Collection<Nomination> nominations) {
        return endings.trips(nominations);
    }

    /** How often each of those nominated to an offer was sent abroad to another one, by person; who never was is left out. */
    public Map<Long, Long> sentElsewhere(Collection<Nomination> nominations) {
        return counted(database.createQuery(
                        "SELECT n.person.id, count(t) FROM Trip t JOIN t.nomination n WHERE n.person IN :people"
                                + " AND n.offer NOT IN :offers AND t.state IN (ORDERED, REPORTED, BROKEN_OFF)"
                                + " GROUP BY n.person.id",
                        Object[].class)
                .setParameter(
                        "people", nominations.stream().map(Nomination::person).toList())
                .setParameter(
                        "offers", nominations.stream().map(Nomination::offer).toList()));
    }
}
