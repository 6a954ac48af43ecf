package kz.daiar.foreignfunded;

import static kz.daiar.foreignfunded.ForeignTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.daiar.foreignfunded.Nomination.State;
import kz.daiar.kernel.Language;
import kz.daiar.registry.Appointment;
import kz.daiar.registry.Change;
import kz.daiar.registry.PersonFactsChanged;
import kz.daiar.registry.Service;

/** What ends a nomination from outside, and the trip that hangs on it: nothing is erased, each gets its state and its reason. */
@ApplicationScoped
class Endings {

    private static final Set<State> LIVING = Set.of(State.NOMINATED, State.SELECTED);

    private final EntityManager database;
    private final Service service;
    private final Clock clock;

    protected Endings() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    Endings(EntityManager database, Service service, Clock clock) {
        this.database = database;
        this.service = service;
        this.clock = clock;
    }

    /** The sponsor has taken the offer back. */
    void ofOffer(Offer offer, Change change) {
        var living = database.createQuery(
                        "FROM ForeignNomination n WHERE n.offer = :offer AND n.state IN :living", Nomination.class)
                .setParameter("offer", offer)
                .setParameter("living", LIVING)
                .getResultList();
        var today = LocalDate.now(clock);
        var trips = trips(living);
        living.stream()
                .filter(one ->
                        !trips.containsKey(one.id()) || trips.get(one.id()).isAhead(today))
                .forEach(one -> end(one, trips.get(one.id()), State.OFFER_WITHDRAWN, today, change));
    }

    /** His body gives him up. */
    void ofNomination(Nomination nomination, Change change) {
        var trip = trips(List.of(nomination)).get(nomination.id());
        end(nomination, trip, State.WITHDRAWN, LocalDate.now(clock), change);
    }

    /** Whoever leaves the body that nominated him before the training is over does not go, or goes no further. */
    void onChangedFacts(@Observes PersonFactsChanged changed) {
        var living = database.createQuery(
                        "FROM ForeignNomination n JOIN FETCH n.offer JOIN FETCH n.person JOIN FETCH n.employer"
                                + " WHERE n.person.id IN :persons AND n.state IN :living",
                        Nomination.class)
                .setParameter("persons", changed.persons())
                .setParameter("living", LIVING)
                .getResultList();
        if (living.isEmpty()) {
            return;
        }
        var posts = service.posts(living.stream().map(Nomination::person).toList());
        var trips = trips(living);
        for (var one : living) {
            var career = posts.getOrDefault(one.person().id(), List.of());
            leave(one, trips.get(one.id()), career, changed.change());
        }
    }

    private void leave(Nomination one, Trip trip, List<Appointment> career, Change change) {
        var ends = one.offer().facts().to();
        var there = career.stream()
                .filter(post -> post.employer().equals(one.employer()))
                .map(Appointment::facts)
                .toList();
        boolean stays = there.stream()
                .anyMatch(post -> !post.from().isAfter(ends)
                        && (post.to() == null || !post.to().isBefore(ends)));
        boolean done = trip != null && trip.state() == Trip.State.REPORTED;
        if (stays || done) {
            return;
        }
        var last = there.stream()
                .map(Appointment.Facts::to)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.now(clock));
        var why = TEXTS.say(Language.KK, "left-service", last, one.employer().name(Language.KK));
        end(one, trip, State.LEFT_SERVICE, last, new Change(change.by(), why));
    }

    private static void end(Nomination nomination, Trip trip, State state, LocalDate day, Change change) {
        nomination.end(state, change);
        if (trip != null) {
            trip.end(day, change);
        }
    }

    /** The trips of these nominations, by nomination; one that is not selected has none. */
    Map<Long, Trip> trips(Collection<Nomination> of) {
        return database.createQuery("FROM Trip t WHERE t.nomination IN :of", Trip.class)
                .setParameter("of", of)
                .getResultStream()
                .collect(Collectors.toMap(trip -> trip.nomination().id(), Function.identity()));
    }
}
