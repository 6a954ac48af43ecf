package kz.daiar.foreignfunded;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.EmployerTree;

/** What of training abroad waits for the viewer's bodies: offers to answer, nominations to decide, reports that are late. */
@ApplicationScoped
@Transactional
public class ForeignWork {

    private final EntityManager database;
    private final EmployerTree tree;
    private final Viewer viewer;
    private final Clock clock;

    protected ForeignWork() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    ForeignWork(EntityManager database, EmployerTree tree, Viewer viewer, Clock clock) {
        this.database = database;
        this.tree = tree;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** An offer a body may still nominate to, and the last day for it. */
    public record Waiting(Offer offer, LocalDate answerBy) {}

    /**
     * The offers the viewer's bodies may still nominate to and have not, the most urgent first: once bodies are asked, only
     * they answer, each by its day.
     */
    public List<Waiting> toAnswer() {
        var open = mine(database.createQuery(
                        "FROM Offer o WHERE o.state = OPEN AND o.answerBy >= :today AND NOT EXISTS"
                                + " (SELECT 1 FROM ForeignNomination n WHERE n.offer = o AND n.state <> FORBIDDEN"
                                + " AND (:all = true OR n.employer.id IN :scope))",
                        Offer.class))
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        if (open.isEmpty()) {
            return List.of();
        }
        var calls = calls(open);
        return open.stream()
                .flatMap(offer -> waiting(offer, calls.getOrDefault(offer, List.of())).stream())
                .sorted(Comparator.comparing(Waiting::answerBy))
                .toList();
    }

    private Map<Offer, List<OfferCall>> calls(List<Offer> of) {
        return database.createQuery("FROM OfferCall c JOIN FETCH c.employer WHERE c.offer IN :of", OfferCall.class)
                .setParameter("of", of)
                .getResultStream()
                .collect(Collectors.groupingBy(OfferCall::offer));
    }

    private Optional<Waiting> waiting(Offer offer, List<OfferCall> calls) {
        if (calls.isEmpty() || viewer.seesEverything()) {
            return Optional.of(new Waiting(offer, offer.facts().answerBy()));
        }
        var scope = tree.of(viewer);
        return calls.stream()
                .filter(call -> scope.contains(call.employer().id()))
                .map(OfferCall::answerBy)
                .filter(by -> !by.isBefore(LocalDate.now(clock)))
                .min(Comparator.naturalOrder())
                .map(by -> new Waiting(offer, by));
    }

    /** The nominations the viewer decides as the head of the body, the first one first. */
    public List<Nomination> toDecide() {
        if (!viewer.isAny(Role.HEAD)) {
            return List.of();
        }
        return mine(database.createQuery(
                        "FROM ForeignNomination n JOIN FETCH n.person JOIN FETCH n.employer e JOIN FETCH n.offer"
                                + " WHERE n.state = NOMINATED AND (:all = true OR e.id IN :scope) ORDER BY n.id",
                        Nomination.class))
                .getResultStream()
                .filter(one -> viewer.isHeadOf(one.employer().bin()))
                .toList();
    }

    /** How many of the viewer's people came back and owe their report. */
    public long lateReports() {
        return mine(database.createQuery(
                        "SELECT count(t) FROM Trip t WHERE (:all = true OR t.nomination.employer.id IN :scope) AND "
                                + Trip.LATE,
                        Long.class))
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
    }

    private <T> TypedQuery<T> mine(TypedQuery<T> query) {
        var scope = tree.of(viewer);
        return query.setParameter("all", viewer.seesEverything())
                .setParameter("scope", scope.isEmpty() ? Set.of(0L) : scope);
    }
}
