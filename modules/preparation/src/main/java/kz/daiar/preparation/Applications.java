package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Language;
import kz.daiar.registry.Appointment;
import kz.daiar.registry.Change;
import kz.daiar.registry.Employer;
import kz.daiar.registry.Ledger;
import kz.daiar.registry.Person;
import kz.daiar.registry.Persons;
import kz.daiar.registry.Service;

/**
 * The front door to applications: prepared by the servant or his body, referred by its head (decree-1457/2), withdrawn by them. The
 * Academy sees those of its calls, a body its own, an applicant his own.
 */
@ApplicationScoped
@Transactional
public class Applications {

    private final EntityManager database;
    private final Admissions calls;
    private final Persons persons;
    private final Service service;
    private final WaitingList waiting;
    private final Ledger ledger;
    private final Eyes eyes;
    private final Viewer viewer;
    private final Dates dates;

    protected Applications() {
        this(null, null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Applications(
            EntityManager database,
            Admissions calls,
            Persons persons,
            Service service,
            WaitingList waiting,
            Ledger ledger,
            Eyes eyes,
            Viewer viewer,
            Dates dates) {
        this.database = database;
        this.calls = calls;
        this.persons = persons;
        this.service = service;
        this.waiting = waiting;
        this.ledger = ledger;
        this.eyes = eyes;
        this.viewer = viewer;
        this.dates = dates;
    }

    /**
     * The applications the viewer sees, by rank and then by day.
     *
     * @param call null for those of all calls
     */
    public List<Application> of(Long call) {
        return eyes.asked(database.createQuery(
                        "FROM PreparationApplication a JOIN FETCH a.person p JOIN FETCH a.employer e"
                                + " JOIN FETCH a.admission c JOIN FETCH c.programme g JOIN FETCH g.provider o"
                                + " WHERE (:call IS NULL OR c.id = :call) AND" + Eyes.SEEN
                                + " ORDER BY c.year DESC, c.id, a.rank NULLS LAST, a.id",
                        Application.class))
                .setParameter("call", call)
                .getResultList();
    }

    /** @throws NotHere when there is none, or the viewer does not see it */
    public Application find(long id) {
        var found = ledger.find(Application.class, id);
        if (!eyes.see(found)) {
            throw NotHere.named("application " + id);
        }
        return found;
    }

    /**
     * Prepares the application of a servant of the viewer's body, or the viewer's own.
     *
     * @param day it was handed in; null for today
     * @throws kz.daiar.kernel.RuleBroken when it comes too late, or he is no civil servant (decree-1457/10)
     * @throws Conflict when the call is not open, or he has applied already
     */
    public Application apply(long call, String iin, List<HandedPaper> papers, LocalDate day) {
        var admission = calls.find(call);
        var applied = dates.of(day);
        mustTake(admission, applied);
        var person = persons.find(iin);
        mustBeNew(admission, person);
        var application = Application.of(admission, person, body(person, applied), applied, Change.first(viewer));
        application.hand(papers, Change.first(viewer));
        return ledger.add(application);
    }

    private static void mustTake(Admission call, LocalDate day) {
        call.mustBe(Admission.State.OPEN);
        if (!call.takesOn(day)) {
            throw TEXTS.refused("applied-late", call.applyBy());
        }
    }

    private Employer body(Person person, LocalDate day) {
        return service.postOn(person, day)
                .filter(ServiceLength::isCivil)
                .filter(post -> serves(post, day))
                .map(Appointment::employer)
                .filter(body -> eyes.seesBody(body) || viewer.seesEverything() || viewer.isPerson(person.iin()))
                .orElseThrow(() -> TEXTS.forbidden("no-civil-servant", Basis.SELECTION, person.fullName(), day));
    }

    private static boolean serves(Appointment post, LocalDate day) {
        return post.facts().to() == null || !post.facts().to().isBefore(day);
    }

    private void mustBeNew(Admission call, Person person) {
        long known = database.createQuery(
                        "SELECT count(a) FROM PreparationApplication a WHERE a.admission = :call AND a.person = :person"
                                + " AND a.state NOT IN (WITHDRAWN, LEFT_SERVICE)",
                        Long.class)
                .setParameter("call", call)
                .setParameter("person", person)
                .getSingleResult();
        if (known > 0) {
            throw Conflict.of(TEXTS, "applied-already", person.fullName());
        }
    }

    /** Other papers come in the place of those handed in, until the call is closed. */
    public Application hand(long id, long seen, List<HandedPaper> papers) {
        var application = seen(id, seen);
        mustTake(application.admission(), dates.today());
        application.hand(papers, Change.first(viewer));
        ledger.correct();
        return application;
    }

    /**
     * The head of the body refers him to the Academy: the referral gets its number and day.
     *
     * @param day null for today
     * @throws kz.daiar.kernel.RuleBroken when the viewer is not the head of this body
     */
    public Application refer(long id, long seen, LocalDate day) {
        var application = seen(id, seen);
        var head = eyes.headOf(application.employer());
        var signed = dates.of(day);
        mustTake(application.admission(), signed);
        application.mustBe(Application.State.PREPARED);
        application.refer(Referral.of(number(application.employer(), signed), signed, head), Change.first(viewer));
        ledger.correct();
        return application;
    }

    /** Numbers have no gaps: whoever signs next waits until this signature is committed or undone. */
    private String number(Employer employer, LocalDate day) {
        var last = (Number) database.createNativeQuery(
                        "INSERT INTO preparation.referral_number AS n (employer_id, year, last) VALUES (:employer, :year, 1)"
                                + " ON CONFLICT (employer_id, year) DO UPDATE SET last = n.last + 1 RETURNING last",
                        Integer.class)
                .setParameter("employer", employer.id())
                .setParameter("year", day.getYear())
                .getSingleResult();
        return TEXTS.say(Language.KK, "referral-number", last, String.valueOf(day.getYear()));
    }

    /**
     * He drops out, with a reason; the next of the waiting list comes up.
     *
     * @param day null for today
     * @throws Conflict once he studies: then he is expelled
     */
    public Application withdraw(long id, long seen, LocalDate day, String reason) {
        var application = seen(id, seen);
        waiting.locked(application.admission());
        mustNotStudy(application);
        application.withdraw(Change.correction(viewer, reason));
        ledger.correct();
        waiting.comeUp(application.admission(), dates.of(day), Change.first(viewer));
        ledger.correct();
        return application;
    }

    private void mustNotStudy(Application application) {
        long studies = database.createQuery(
                        "SELECT count(s) FROM DegreeStudy s WHERE s.application = :application", Long.class)
                .setParameter("application", application)
                .getSingleResult();
        if (studies > 0) {
            throw Conflict.of(TEXTS, "studies-already", application.person().fullName());
        }
    }

    private Application seen(long id, long seen) {
        var application = find(id);
        StaleVersion.unless(seen, application.version());
        return application;
    }
}
