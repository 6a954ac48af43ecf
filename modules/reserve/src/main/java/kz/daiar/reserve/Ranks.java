package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Appointment;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;
import kz.daiar.registry.Person;
import kz.daiar.registry.Persons;
import kz.daiar.registry.Service;

/** The front door to the ranks of servants' positions, as their bodies recorded them (reserve/12, I-38). */
@ApplicationScoped
@Transactional
public class Ranks {

    private final EntityManager database;
    private final Service service;
    private final Persons persons;
    private final Ledger ledger;
    private final Law law;
    private final Gate gate;
    private final Viewer viewer;

    protected Ranks() {
        this(null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Ranks(EntityManager database, Service service, Persons persons, Ledger ledger, Law law, Gate gate, Viewer viewer) {
        this.database = database;
        this.service = service;
        this.persons = persons;
        this.ledger = ledger;
        this.law = law;
        this.gate = gate;
        this.viewer = viewer;
    }

    /**
     * What is known of somebody's rank today.
     *
     * @param post the post he holds; null when he holds none
     * @param servant whether that is civil service: only then he has a rank (I-38)
     * @param rank null when nobody recorded one, or there is none to record
     */
    public record Standing(Appointment post, boolean servant, ServantRank rank) {

        /** A servant whose rank nobody recorded. */
        public boolean isMissing() {
            return servant && rank == null;
        }

        Integer value() {
            return rank == null ? null : rank.facts().rank();
        }
    }

    /** The rank of somebody's present position; who may see him is not asked here. */
    Standing standing(Person person) {
        var today = gate.today();
        var post = service.postOn(person, today)
                .filter(held -> held.facts().to() == null || !held.facts().to().isBefore(today))
                .orElse(null);
        boolean servant = post != null
                && law.terms().civilService().contains(post.facts().demands().population());
        return new Standing(post, servant, servant ? rankIn(post) : null);
    }

    private ServantRank rankIn(Appointment post) {
        return database.createQuery(
                        "FROM ServantRank r WHERE r.appointment = :post AND r.from <= :day"
                                + " AND (r.to IS NULL OR r.to >= :day)",
                        ServantRank.class)
                .setParameter("post", post)
                .setParameter("day", gate.today())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** @throws kz.daiar.kernel.RuleBroken when a servant's rank was not recorded (12) */
    Integer demanded(Person person) {
        var standing = standing(person);
        if (standing.isMissing()) {
            throw TEXTS.forbidden("rank-missing", law.cites().ranks(), person.fullName());
        }
        return standing.value();
    }

    /** What is known of somebody's rank today. */
    public Standing standing(String iin) {
        return standing(persons.find(iin));
    }

    /** Every rank recorded for somebody's positions, the latest first. */
    public List<ServantRank> of(String iin) {
        return database.createQuery(
                        "FROM ServantRank r JOIN FETCH r.appointment a WHERE a.person = :person ORDER BY r.from DESC",
                        ServantRank.class)
                .setParameter("person", persons.find(iin))
                .getResultList();
    }

    public ServantRank find(long id) {
        var rank = ledger.find(ServantRank.class, id);
        service.appointment(rank.appointment().id());
        return rank;
    }

    /**
     * Records the rank of the position somebody holds today.
     *
     * @throws kz.daiar.kernel.RuleBroken when he is no civil servant, or there is no such rank
     * @throws Conflict when another rank covers these days
     */
    public ServantRank record(String iin, ServantRank.Facts facts) {
        var standing = standing(persons.find(iin));
        if (!standing.servant()) {
            throw TEXTS.refused("rank-of-no-servant");
        }
        check(facts);
        mustBeFree(standing.post(), facts, null);
        service.appointment(standing.post().id());
        return ledger.add(ServantRank.of(standing.post(), facts, Change.first(viewer)));
    }

    /** Corrects it; {@code reason} says why. */
    public ServantRank correct(long id, long seen, ServantRank.Facts facts, String reason) {
        var rank = find(id);
        StaleVersion.unless(seen, rank.version());
        check(facts);
        mustBeFree(rank.appointment(), facts, id);
        rank.correct(facts, Change.correction(viewer, reason));
        ledger.correct();
        return rank;
    }

    private void check(ServantRank.Facts facts) {
        var terms = law.terms();
        if (facts.rank() < terms.highestRank() || facts.rank() > terms.lowestRank()) {
            throw TEXTS.refused("rank-range", facts.rank(), terms.highestRank(), terms.lowestRank());
        }
    }

    private void mustBeFree(Appointment post, ServantRank.Facts facts, Long own) {
        boolean covered = database.createQuery("FROM ServantRank r WHERE r.appointment = :post", ServantRank.class)
                .setParameter("post", post)
                .getResultStream()
                .anyMatch(other -> !other.id().equals(own) && overlap(other.facts(), facts));
        if (covered) {
            throw Conflict.of(TEXTS, "rank-overlaps", facts.from());
        }
    }

    private static boolean overlap(ServantRank.Facts one, ServantRank.Facts other) {
        return (one.to() == null || !one.to().isBefore(other.from()))
                && (other.to() == null || !other.to().isBefore(one.from()));
    }
}
