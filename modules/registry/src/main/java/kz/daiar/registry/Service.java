package kz.daiar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;

/** The front door to a person's service: appointments, appraisals and the career plan. */
@ApplicationScoped
@Transactional
public class Service {

    private final EntityManager database;
    private final EmployerTree tree;
    private final Persons persons;
    private final Ledger ledger;
    private final Viewer viewer;

    protected Service() {
        this(null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Service(EntityManager database, EmployerTree tree, Persons persons, Ledger ledger, Viewer viewer) {
        this.database = database;
        this.tree = tree;
        this.persons = persons;
        this.ledger = ledger;
        this.viewer = viewer;
    }

    /** All appointments of a person, the first one first. */
    public List<Appointment> career(String iin) {
        return database.createQuery(
                        "FROM Appointment a JOIN FETCH a.employer WHERE a.person = :person ORDER BY a.from, a.id",
                        Appointment.class)
                .setParameter("person", persons.find(iin))
                .getResultList();
    }

    /**
     * The main appointment a person holds on a day, or held last before it; empty before the first. For the rooms that have
     * the person already: who may see it is not asked here.
     */
    public Optional<Appointment> postOn(Person person, LocalDate day) {
        return database.createQuery(
                        "FROM Appointment a JOIN FETCH a.employer WHERE a.person = :person AND a.acting = false"
                                + " AND a.from <= :day ORDER BY a.from DESC",
                        Appointment.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The main appointments of several people, by person, the last one first; who may see them is not asked here. */
    public Map<Long, List<Appointment>> posts(Collection<Person> people) {
        return database.createQuery(
                        "FROM Appointment a WHERE a.person IN :people AND a.acting = false ORDER BY a.from DESC",
                        Appointment.class)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.groupingBy(one -> one.person().id()));
    }

    public List<Appraisal> appraisals(String iin) {
        return database.createQuery("FROM Appraisal a WHERE a.person = :person ORDER BY a.year", Appraisal.class)
                .setParameter("person", persons.find(iin))
                .getResultList();
    }

    public List<CareerPlanEntry> careerPlan(String iin) {
        return database.createQuery(
                        "FROM CareerPlanEntry e WHERE e.person = :person ORDER BY e.from", CareerPlanEntry.class)
                .setParameter("person", persons.find(iin))
                .getResultList();
    }

    public Appointment appointment(long id) {
        return seen(ledger.find(Appointment.class, id));
    }

    public Appraisal appraisal(long id) {
        var appraisal = ledger.find(Appraisal.class, id);
        persons.find(appraisal.person().iin());
        return appraisal;
    }

    public CareerPlanEntry careerPlanEntry(long id) {
        var entry = ledger.find(CareerPlanEntry.class, id);
        persons.find(entry.person().iin());
        return entry;
    }

    private Appointment seen(Appointment appointment) {
        tree.demand(viewer, appointment.employer().bin());
        return appointment;
    }

    /**
     * Appoints a person who is in the register, wherever he served before.
     *
     * @param position id of a position of the employer's staff list; null when there is none
     * @throws kz.daiar.kernel.RuleBroken when it overlaps another appointment and neither is acting
     */
    public Appointment appoint(String iin, String bin, Long position, Appointment.Facts facts) {
        var employer = tree.demand(viewer, bin);
        var person = registered(iin);
        var appointment =
                Appointment.of(person, employer, position(position, employer, facts), facts, Change.first(viewer));
        return told(ledger.add(appointment), person);
    }

    private Person registered(String iin) {
        return database.createQuery("FROM Person p WHERE p.iin = :iin", Person.class)
                .setParameter("iin", iin)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> kz.daiar.foundation.NotHere.named("person " + iin));
    }

    private Position position(Long id, Employer employer, Appointment.Facts facts) {
        if (id == null) {
            if (facts.demands() == null) {
                throw Rules.broken("demands-missing");
            }
            return null;
        }
        var position = ledger.find(Position.class, id);
        if (!position.employer().equals(employer)) {
            throw Rules.broken("position-elsewhere");
        }
        return position;
    }

    public Appointment correctAppointment(
            long id, long seen, String bin, Long position, Appointment.Facts facts, String reason) {
        var appointment = appointment(id);
        StaleVersion.unless(seen, appointment.version());
        var employer = tree.demand(viewer, bin);
        appointment.correct(employer, position(position, employer, facts), facts, Change.correction(viewer, reason));
        return corrected(appointment, appointment.person());
    }

    public Appraisal appraise(String iin, Appraisal.Facts facts) {
        var person = persons.find(iin);
        return told(ledger.add(Appraisal.of(person, facts, Change.first(viewer))), person);
    }

    public Appraisal correctAppraisal(long id, long seen, Appraisal.Facts facts, String reason) {
        var appraisal = appraisal(id);
        StaleVersion.unless(seen, appraisal.version());
        appraisal.correct(facts, Change.correction(viewer, reason));
        return corrected(appraisal, appraisal.person());
    }

    /** Adds an entry to a person's career plan. */
    public CareerPlanEntry plan(String iin, CareerPlanEntry.Facts facts) {
        var person = persons.find(iin);
        return told(ledger.add(CareerPlanEntry.of(person, facts, Change.first(viewer))), person);
    }

    public CareerPlanEntry correctPlan(long id, long seen, CareerPlanEntry.Facts facts, String reason) {
        var entry = careerPlanEntry(id);
        StaleVersion.unless(seen, entry.version());
        entry.correct(facts, Change.correction(viewer, reason));
        return corrected(entry, entry.person());
    }

    private <T extends Recorded> T corrected(T fact, Person person) {
        ledger.correct();
        return told(fact, person);
    }

    private <T extends Recorded> T told(T fact, Person person) {
        ledger.tell(fact, Set.of(person.id()));
        return fact;
    }
}
