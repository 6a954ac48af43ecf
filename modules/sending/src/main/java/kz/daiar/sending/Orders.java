package kz.daiar.sending;

import static kz.daiar.sending.SendingTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Change;
import kz.daiar.registry.Employer;
import kz.daiar.registry.EmployerTree;
import kz.daiar.registry.Employers;
import kz.daiar.registry.Ledger;
import kz.daiar.registry.Persons;
import kz.daiar.training.Enrolment;
import kz.daiar.training.Enrolments;

/** The front door to orders that send people: prepared by the personnel service, decided by the head of the body alone. */
@ApplicationScoped
@Transactional
public class Orders {

    private final EntityManager database;
    private final Enrolments enrolments;
    private final Sending sending;
    private final EmployerTree tree;
    private final Persons persons;
    private final Employers employers;
    private final Ledger ledger;
    private final Signing signing;
    private final Event<PeopleSent> sent;
    private final Viewer viewer;

    protected Orders() {
        this(null, null, null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Orders(
            EntityManager database,
            Enrolments enrolments,
            Sending sending,
            EmployerTree tree,
            Persons persons,
            Employers employers,
            Ledger ledger,
            Signing signing,
            Event<PeopleSent> sent,
            Viewer viewer) {
        this.database = database;
        this.enrolments = enrolments;
        this.sending = sending;
        this.tree = tree;
        this.persons = persons;
        this.employers = employers;
        this.ledger = ledger;
        this.signing = signing;
        this.sent = sent;
        this.viewer = viewer;
    }

    /**
     * Prepares an order over places that were taken.
     *
     * @throws kz.daiar.kernel.RuleBroken without a place, for places of several bodies, or for one that another order names
     */
    public SendingOrder draft(List<Long> places) {
        if (places.isEmpty()) {
            throw TEXTS.refused("order-empty");
        }
        var lines = enrolments.find(places);
        var bodies = lines.stream().map(Enrolment::employer).distinct().toList();
        if (bodies.size() != 1 || bodies.get(0) == null) {
            throw TEXTS.refused("order-of-one-body");
        }
        mustBeFree(lines);
        return ledger.add(SendingOrder.drafted(bodies.get(0), places, Change.first(viewer)));
    }

    /** An order for each body whose people these places were taken for. */
    private List<SendingOrder> draftByBody(List<Enrolment> places) {
        if (places.stream().anyMatch(place -> place.employer() == null)) {
            throw TEXTS.refused("order-of-one-body");
        }
        return places.stream()
                .collect(Collectors.groupingBy(
                        Enrolment::employer,
                        LinkedHashMap::new,
                        Collectors.mapping(Enrolment::id, Collectors.toList())))
                .values()
                .stream()
                .map(this::draft)
                .toList();
    }

    /** Takes all these places, or none, and prepares an order for each body; see {@link Sending#send} for refusals. */
    public List<SendingOrder> send(List<Sending.Wish> wishes) {
        return draftByBody(sending.send(wishes));
    }

    private void mustBeFree(List<Enrolment> lines) {
        var named = database.createQuery(
                        "SELECT e FROM SendingOrder o JOIN o.enrolments e WHERE e IN :lines AND o.state <> WITHDRAWN",
                        Long.class)
                .setParameter("lines", lines.stream().map(Enrolment::id).toList())
                .getResultList();
        lines.stream().filter(line -> named.contains(line.id())).findFirst().ifPresent(line -> {
            throw TEXTS.refused("order-names-already", line.person().fullName());
        });
    }

    /** The orders of the viewer's bodies, the newest first. */
    public List<SendingOrder> all() {
        var scope = tree.of(viewer);
        return database.createQuery(
                        "FROM SendingOrder o JOIN FETCH o.employer e LEFT JOIN FETCH o.enrolments"
                                + " WHERE :all = true OR e.id IN :scope ORDER BY o.id DESC",
                        SendingOrder.class)
                .setParameter("all", viewer.seesEverything())
                .setParameter("scope", scope.isEmpty() ? Set.of(0L) : scope)
                .getResultList();
    }

    /** Places taken for people of the viewer's bodies that no order in force names, by group. */
    public List<Enrolment> withoutOrder() {
        var scope = tree.of(viewer);
        return database.createQuery(
                        "FROM Enrolment e JOIN FETCH e.person JOIN FETCH e.employer JOIN FETCH e.group g"
                                + " WHERE e.state = ENROLLED"
                                + " AND (:all = true OR e.employer.id IN :scope)"
                                + " AND e.id NOT IN (SELECT l FROM SendingOrder o JOIN o.enrolments l"
                                + " WHERE o.state <> WITHDRAWN) ORDER BY g.from, e.person.surname",
                        Enrolment.class)
                .setParameter("all", viewer.seesEverything())
                .setParameter("scope", scope.isEmpty() ? Set.of(0L) : scope)
                .getResultList();
    }

    /** @throws NotHere when there is none, or it lies outside the viewer's bodies */
    public SendingOrder find(long id) {
        var order = ledger.find(SendingOrder.class, id);
        employers.find(order.employer().bin());
        return order;
    }

    /** The places an order sends to. */
    public List<Enrolment> lines(long id) {
        return lines(find(id));
    }

    private List<Enrolment> lines(SendingOrder order) {
        return enrolments.find(order.enrolments());
    }

    /**
     * The head signs: the order gets its number and its paper, and never changes again. The duty is in progress only when the
     * training begins.
     *
     * @throws kz.daiar.kernel.RuleBroken when the viewer is not the head of this body, or nobody wrote down his surname
     * @throws kz.daiar.foundation.Conflict when it has been signed or withdrawn
     */
    public SendingOrder sign(long id, long seen) {
        var order = find(id);
        mustBeHeadOf(order.employer());
        database.lock(order, LockModeType.PESSIMISTIC_WRITE);
        order.mustBeDraft();
        StaleVersion.unless(seen, order.version());
        var lines = lines(order);
        var signature = signing.under(order.employer(), lines);
        order.sign(signature, Change.first(viewer));
        ledger.correct();
        signing.refer(order, signature, lines);
        sent.fire(new PeopleSent(id, Set.copyOf(order.enrolments())));
        return order;
    }

    /** A head sees the bodies below his own, but signs for his own alone. */
    private void mustBeHeadOf(Employer body) {
        if (!viewer.isHeadOf(body.bin())) {
            throw TEXTS.refused("order-of-another-body", body.names());
        }
        if (viewer.fullName() == null) {
            throw TEXTS.refused("order-head-unnamed", viewer.name());
        }
    }

    /**
     * What a person sent by a signed order takes along, as it was printed then.
     *
     * @throws NotHere when there is none, or it is neither of the viewer's bodies nor his own
     */
    public byte[] referral(long id, long enrolment) {
        if (!isOwn(enrolment)) {
            find(id);
        }
        return signing.referral(id, enrolment);
    }

    private boolean isOwn(long enrolment) {
        var place = database.find(Enrolment.class, enrolment);
        return place != null && viewer.isPerson(place.person().iin());
    }

    /**
     * A referral a person was given.
     *
     * @param place the id of the place he was sent to
     * @param number of the order
     */
    public record Referral(long order, long place, String number, LocalDate day, String group) {}

    /**
     * The referrals of a person, the latest first.
     *
     * @throws NotHere when the viewer sees no such person
     */
    public List<Referral> referrals(String iin) {
        return database.createQuery(
                        "SELECT new kz.daiar.sending.Orders$Referral(o.id, e.id, o.number, o.signedOn, e.group.code)"
                                + " FROM SendingOrder o JOIN o.enrolments l JOIN Enrolment e ON e.id = l"
                                + " WHERE e.person = :person AND o.state = SIGNED ORDER BY o.signedOn DESC, o.id DESC",
                        Referral.class)
                .setParameter("person", persons.find(iin))
                .getResultList();
    }

    /** Gives up an order that was not signed; its places are given back with it. */
    public SendingOrder withdraw(long id, long seen, String reason) {
        var order = find(id);
        StaleVersion.unless(seen, order.version());
        order.withdraw(Change.correction(viewer, reason));
        lines(order).stream()
                .filter(line -> line.state().leadsTo(Enrolment.State.WITHDRAWN))
                .forEach(line -> enrolments.withdraw(line.id(), line.version(), reason));
        ledger.correct();
        return order;
    }
}
