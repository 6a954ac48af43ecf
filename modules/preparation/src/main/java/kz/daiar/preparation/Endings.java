package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.DayHasPassed;
import kz.daiar.kernel.Language;
import kz.daiar.registry.Appointment;
import kz.daiar.registry.Change;
import kz.daiar.registry.Person;
import kz.daiar.registry.PersonFactsChanged;
import kz.daiar.registry.Service;

/**
 * Whoever leaves the civil service applies and studies no further (decree-1457/10): nothing is erased, each gets its state and its reason,
 * his place goes to the next; and a corrected record takes that back.
 */
@ApplicationScoped
class Endings {

    private final EntityManager database;
    private final Service service;
    private final WaitingList waiting;
    private final Clock clock;

    protected Endings() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Endings(EntityManager database, Service service, WaitingList waiting, Clock clock) {
        this.database = database;
        this.service = service;
        this.waiting = waiting;
        this.clock = clock;
    }

    @Transactional
    void onChangedFacts(@Observes PersonFactsChanged changed) {
        review(changed.persons(), changed.change().by());
    }

    /** An appointment with a last day ends by itself. */
    @Transactional
    void onDay(@Observes DayHasPassed passed) {
        review(null, Account.HOUSE.name());
    }

    /** Null for everybody. */
    private void review(Collection<Long> persons, String by) {
        var applications = asked(
                "FROM PreparationApplication a JOIN FETCH a.person p JOIN FETCH a.admission c"
                        + " WHERE a.state <> WITHDRAWN AND c.state IN (OPEN, DECIDED)"
                        + " AND NOT EXISTS (FROM DegreeStudy s WHERE s.application = a) AND",
                Application.class,
                persons);
        var studies = asked(
                "FROM DegreeStudy s JOIN FETCH s.application a JOIN FETCH a.person p"
                        + " WHERE s.state IN (STUDYING, ON_LEAVE, LEFT_SERVICE) AND",
                DegreeStudy.class,
                persons);
        var people = Stream.concat(applications.stream(), studies.stream().map(DegreeStudy::application))
                .map(Application::person)
                .distinct()
                .toList();
        if (people.isEmpty()) {
            return;
        }
        var careers = service.posts(people);
        applications.forEach(one -> review(one, service(one.person(), careers), by));
        studies.forEach(one -> review(one, service(one.application().person(), careers), by));
        database.flush();
    }

    private static ServiceLength service(Person person, Map<Long, List<Appointment>> careers) {
        return ServiceLength.of(careers.getOrDefault(person.id(), List.of()));
    }

    private <T> List<T> asked(String query, Class<T> type, Collection<Long> persons) {
        return database.createQuery(query + " (:all = true OR p.id IN :persons) ORDER BY p.id", type)
                .setParameter("all", persons == null)
                .setParameter("persons", persons == null || persons.isEmpty() ? Set.of(0L) : persons)
                .getResultList();
    }

    private void review(Application one, ServiceLength career, String by) {
        var today = LocalDate.now(clock);
        if (one.state() == Application.State.LEFT_SERVICE) {
            if (career.servesOn(one.leftOn().plusDays(1))) {
                stay(one, by);
            }
        } else if (!career.servesOn(today)) {
            leave(one, career.lastBefore(today), by);
        }
    }

    private void review(DegreeStudy one, ServiceLength career, String by) {
        var today = LocalDate.now(clock);
        if (one.state() == DegreeStudy.State.LEFT_SERVICE) {
            if (career.servesOn(one.endedOn().plusDays(1))) {
                one.stay(new Change(by, TEXTS.say(Language.KK, "record-corrected")));
            }
        } else if (!career.servesOn(today)) {
            var day = career.lastBefore(today);
            one.leaveService(day, new Change(by, TEXTS.say(Language.KK, "why-LEFT_SERVICE", day)));
        }
    }

    private void leave(Application one, LocalDate day, String by) {
        waiting.locked(one.admission());
        one.leave(day, new Change(by, TEXTS.say(Language.KK, "why-LEFT_SERVICE", day)));
        database.flush();
        waiting.comeUp(one.admission(), new Change(by, null));
    }

    /** Unless he has applied again since. */
    private void stay(Application one, String by) {
        waiting.locked(one.admission());
        boolean again = waiting.of(one.admission()).stream()
                .anyMatch(other -> other.state().lives() && other.person().equals(one.person()));
        if (again) {
            return;
        }
        one.stay(new Change(by, TEXTS.say(Language.KK, "record-corrected")));
        database.flush();
        waiting.comeUp(one.admission(), new Change(by, null));
    }
}
