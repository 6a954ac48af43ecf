package kz.daiar.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Change;
import kz.daiar.registry.Employers;
import kz.daiar.registry.Ledger;
import kz.daiar.reserve.Membership.End;
import kz.daiar.reserve.MembershipDecision.Ground;
import kz.daiar.reserve.MembershipDecision.Kind;

/** The front door to who stands in the reserve: every step is a decision that is kept (reserve/4, 7, title). */
@ApplicationScoped
@Transactional
public class Memberships {

    private final EntityManager database;
    private final Employers employers;
    private final Ledger ledger;
    private final Law law;
    private final Gate gate;
    private final Event<AdmittedToReserve> admitted;
    private final Event<LeftReserve> left;
    private final Viewer viewer;

    protected Memberships() {
        this(null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Memberships(
            EntityManager database,
            Employers employers,
            Ledger ledger,
            Law law,
            Gate gate,
            Event<AdmittedToReserve> admitted,
            Event<LeftReserve> left,
            Viewer viewer) {
        this.database = database;
        this.employers = employers;
        this.ledger = ledger;
        this.law = law;
        this.gate = gate;
        this.admitted = admitted;
        this.left = left;
        this.viewer = viewer;
    }

    /** @throws kz.daiar.foundation.NotHere when there is none, or it lies outside the viewer's bodies */
    public Membership find(long id) {
        var found = ledger.find(Membership.class, id);
        employers.find(found.position().employer().bin());
        return found;
    }

    /** Who stands in the reserve for these positions, by position, list and name. */
    public List<Membership> standing(Collection<ReservePosition> positions) {
        if (positions.isEmpty()) {
            return List.of();
        }
        return database.createQuery(
                        "FROM Membership m JOIN FETCH m.person JOIN FETCH m.position r JOIN FETCH r.position"
                                + " WHERE m.until IS NULL AND r.id IN :positions"
                                + " ORDER BY r.id, m.list DESC, m.person.surname, m.person.name, m.id",
                        Membership.class)
                .setParameter(
                        "positions", positions.stream().map(ReservePosition::id).collect(Collectors.toSet()))
                .getResultList();
    }

    /** The number of the order that admitted each who stands for these positions, by membership id. */
    Map<Long, String> orders(Collection<ReservePosition> positions) {
        return database.createQuery(
                        "SELECT m.id, n.decision.orderNo FROM Membership m JOIN m.nomination n"
                                + " WHERE m.until IS NULL AND m.position IN :positions",
                        Object[].class)
                .setParameter("positions", positions)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Everybody who ever stood in the reserve for a position, the latest first. */
    public List<Membership> ever(ReservePosition position) {
        return database.createQuery(
                        "FROM Membership m JOIN FETCH m.person WHERE m.position = :position ORDER BY m.from DESC, m.id DESC",
                        Membership.class)
                .setParameter("position", position)
                .getResultList();
    }

    /** Where these persons stand in a reserve now, whoever asks: for rooms that hear of their facts. */
    public List<Membership> of(Set<Long> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return database.createQuery(
                        "FROM Membership m JOIN FETCH m.person JOIN FETCH m.position r JOIN FETCH r.position p"
                                + " JOIN FETCH p.employer WHERE m.until IS NULL AND m.person.id IN :persons ORDER BY m.id",
                        Membership.class)
                .setParameter("persons", persons)
                .getResultList();
    }

    /** Every decision on a membership, the first one first. */
    public List<MembershipDecision> decisions(long id) {
        return database.createQuery(
                        "FROM MembershipDecision d WHERE d.membership = :membership ORDER BY d.id",
                        MembershipDecision.class)
                .setParameter("membership", find(id))
                .getResultList();
    }

    /** The head has decided on the nomination: from that day its person stands in the reserve. */
    Membership admit(Nomination nomination, String cite) {
        var membership = ledger.add(Membership.of(nomination, Change.first(viewer)));
        var decision = nomination.decision();
        keep(
                membership,
                Kind.ADMITTED,
                new Ground(
                        decision.day(),
                        decision.by(),
                        decision.orderNo(),
                        decision.ground(),
                        cite,
                        nomination.normSet()));
        return membership;
    }

    /** Tells of an admission, once the levels he showed are on record. */
    void tell(Membership membership) {
        admitted.fire(new AdmittedToReserve(
                membership.id(), membership.person().id(), membership.position().id()));
    }

    /**
     * The head moves somebody to the other list, or sets another day to be prepared by.
     *
     * @param prepareBy for the promising; null for the ready
     * @throws kz.daiar.kernel.RuleBroken when the viewer is not the head of the body (4)
     */
    public Membership move(long id, long seen, ReserveList list, LocalDate prepareBy, Order order) {
        var membership = decidable(id, seen);
        membership.mustGo(list, prepareBy);
        membership.move(list, prepareBy, gate.today(), Change.correction(viewer, order.why()));
        keep(membership, Kind.MOVED, ground(order, law.cites().decider()));
        return membership;
    }

    /** The order a decision is written in. */
    public record Order(String number, String why) {}

    /** The head takes somebody out of the reserve, with a reason. */
    public Membership exclude(long id, long seen, Order order) {
        var membership = decidable(id, seen);
        Change.correction(viewer, order.why());
        end(membership, End.EXCLUDED, gate.today(), order.why());
        keep(membership, Kind.EXCLUDED, ground(order, law.cites().decider()));
        return membership;
    }

    /** A review found that somebody stays where he is; {@code prepareBy}: another day to be prepared by, or null to keep it. */
    Membership confirm(long id, LocalDate prepareBy, Order order, String cite) {
        var membership = decidable(id, find(id).version());
        if (prepareBy != null) {
            membership.move(membership.list(), prepareBy, gate.today(), new Change(viewer.name(), membership.reason()));
        }
        keep(membership, Kind.CONFIRMED, ground(order, cite));
        return membership;
    }

    private Membership decidable(long id, long seen) {
        var membership = find(id);
        Head.mustBe(viewer, membership.position().employer(), law);
        database.refresh(membership, LockModeType.PESSIMISTIC_WRITE);
        membership.mustStand();
        StaleVersion.unless(seen, membership.version());
        return membership;
    }

    private Ground ground(Order order, String cite) {
        var by = Objects.requireNonNullElse(viewer.fullName(), viewer.name());
        return new Ground(gate.today(), by, order.number(), order.why(), cite, law.normSet());
    }

    /** He was appointed to the position the reserve is kept for, by whatever channel: he leaves the reserve from it. */
    public Membership appointed(long id, LocalDate day, String orderNo) {
        var membership = ledger.find(Membership.class, id);
        end(membership, End.APPOINTED, day, null);
        keep(
                membership,
                Kind.APPOINTED,
                new Ground(day, viewer.name(), orderNo, null, Paragraphs.PURPOSE, law.normSet()));
        return membership;
    }

    /** The appointment he left the reserve by is on record no more, or of another day: he stands in it as before. */
    void returned(long id, String why) {
        var membership = ledger.find(Membership.class, id);
        membership.goOn(new Change(viewer.name(), why));
        keep(
                membership,
                Kind.RETURNED,
                new Ground(gate.today(), viewer.name(), null, why, Paragraphs.PURPOSE, law.normSet()));
        tell(membership);
    }

    /** No reserve is kept for the position any more. */
    void closed(ReservePosition position, String why) {
        for (var membership : standing(List.of(position))) {
            end(membership, End.POSITION_CLOSED, gate.today(), why);
            keep(membership, Kind.POSITION_CLOSED, ground(new Order(null, why), Paragraphs.PURPOSE));
        }
    }

    private void end(Membership membership, End how, LocalDate day, String why) {
        membership.end(how, day, new Change(viewer.name(), why));
        left.fire(new LeftReserve(
                membership.id(), membership.person().id(), membership.position().id(), how));
    }

    private void keep(Membership membership, Kind kind, Ground ground) {
        database.persist(MembershipDecision.of(membership, kind, ground));
        ledger.correct();
    }
}
