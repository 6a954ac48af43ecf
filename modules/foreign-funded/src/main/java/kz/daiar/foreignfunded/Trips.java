package kz.daiar.foreignfunded;

import static kz.daiar.foreignfunded.ForeignTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.Sha256;
import kz.daiar.registry.Change;
import kz.daiar.registry.Employer;
import kz.daiar.registry.EmployerTree;
import kz.daiar.registry.Ledger;
import kz.daiar.training.TrainingRecord;
import kz.daiar.training.Trainings;

/** The front door to trips: planned, ordered by the head of that very body, reported on, and a training once a document is brought. */
@ApplicationScoped
@Transactional
public class Trips {

    private static final String KIND = "UPGRADING";
    private static final String VENUE = "FOREIGN";
    private static final String FORM = "FULL_TIME";

    private final EntityManager database;
    private final Trainings trainings;
    private final EmployerTree tree;
    private final HelpLaw law;
    private final Ledger ledger;
    private final Viewer viewer;
    private final Clock clock;

    protected Trips() {
        this(null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Trips(
            EntityManager database,
            Trainings trainings,
            EmployerTree tree,
            HelpLaw law,
            Ledger ledger,
            Viewer viewer,
            Clock clock) {
        this.database = database;
        this.trainings = trainings;
        this.tree = tree;
        this.law = law;
        this.ledger = ledger;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The trips of the viewer's bodies, the latest first, each with its person, body, offer and sponsor. */
    public List<Trip> all(HelpFilter asked) {
        var scope = tree.of(viewer);
        return asked.bind(database.createQuery(
                        "SELECT t FROM Trip t JOIN FETCH t.nomination n JOIN FETCH n.person JOIN FETCH n.employer e"
                                + " JOIN FETCH n.offer o JOIN FETCH o.sponsor s WHERE (:all = true OR e.id IN :scope)"
                                + " AND (:late = false OR " + Trip.LATE + ") AND " + HelpFilter.OF_OFFER
                                + " ORDER BY t.leaves DESC, t.id DESC",
                        Trip.class))
                .setParameter("all", viewer.seesEverything())
                .setParameter("scope", scope.isEmpty() ? Set.of(0L) : scope)
                .setParameter("late", asked.late())
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** @throws NotHere when there is none, or it is of a body the viewer does not see */
    public Trip find(long id) {
        var trip = ledger.find(Trip.class, id);
        if (!tree.sees(viewer, trip.nomination().employer())) {
            throw NotHere.named("trip " + id);
        }
        return trip;
    }

    private Trip seen(long id, long version) {
        var trip = find(id);
        StaleVersion.unless(version, trip.version());
        return trip;
    }

    /** @throws kz.daiar.kernel.RuleBroken when the days of the training do not lie within those of the trip */
    public Trip plan(long id, long version, Trip.Plan planned) {
        var trip = seen(id, version);
        trip.plan(planned, Change.first(viewer));
        ledger.correct();
        return trip;
    }

    /** @throws kz.daiar.kernel.RuleBroken when the days of the training do not lie within those of the trip */
    public Trip travel(long id, long version, LocalDate from, LocalDate to) {
        var trip = seen(id, version);
        trip.travel(from, to, Change.first(viewer));
        ledger.correct();
        return trip;
    }

    /** One more cost of the trip. */
    public Trip bear(long id, long version, TripCost cost) {
        var trip = seen(id, version);
        trip.bear(cost, Change.first(viewer));
        ledger.correct();
        return trip;
    }

    /** A cost there is not after all, by its place among the costs. */
    public Trip spare(long id, long version, int line) {
        var trip = seen(id, version);
        trip.spare(line, Change.first(viewer));
        ledger.correct();
        return trip;
    }

    /** Exactly these things before the journey are done by today. */
    public Trip done(long id, long version, Set<Trip.Task> tasks) {
        var trip = seen(id, version);
        trip.done(tasks, LocalDate.now(clock), Change.first(viewer));
        ledger.correct();
        return trip;
    }

    /**
     * The head of the body signs the order: it gets its number and its paper, and never changes again.
     *
     * @throws kz.daiar.kernel.RuleBroken when the viewer is not the head of this body, or nobody wrote down his surname
     */
    public Trip sign(long id, long version) {
        var trip = find(id);
        mustBeHeadOf(trip.nomination().employer());
        database.lock(trip, LockModeType.PESSIMISTIC_WRITE);
        StaleVersion.unless(version, trip.version());
        trip.mustBe(Trip.State.PREPARED);
        var today = LocalDate.now(clock);
        var head = new TripOrder.Head(
                number(trip.nomination().employer(), today),
                today,
                viewer.fullName(),
                law.reportBy(trip.returns()),
                law.normSet());
        var paper = new TripPaper(law, trip, head).pdf();
        trip.sign(TripOrder.of(head, paper, Sha256.of(paper)), Change.first(viewer));
        ledger.correct();
        return trip;
    }

    private void mustBeHeadOf(Employer body) {
        if (!viewer.isHeadOf(body.bin())) {
            throw TEXTS.refused("head-of-another-body", body.name(viewer.language()));
        }
        if (viewer.fullName() == null) {
            throw TEXTS.refused("head-unnamed", viewer.name());
        }
    }

    /** Numbers have no gaps: whoever signs next waits until this signature is committed or undone. */
    private String number(Employer employer, LocalDate day) {
        var last = (Number) database.createNativeQuery(
                        "INSERT INTO foreign_funded.order_number AS n (employer_id, year, last) VALUES (:employer, :year, 1)"
                                + " ON CONFLICT (employer_id, year) DO UPDATE SET last = n.last + 1 RETURNING last",
                        Integer.class)
                .setParameter("employer", employer.id())
                .setParameter("year", day.getYear())
                .getSingleResult();
        return TEXTS.say(Language.KK, "order-number", last, String.valueOf(day.getYear()));
    }

    /** He is back and reports. */
    public Trip report(long id, long version, TripReport.Told told) {
        var trip = seen(id, version);
        trip.report(TripReport.of(told, LocalDate.now(clock)), Change.first(viewer));
        ledger.correct();
        return trip;
    }

    /**
     * The document he brought: his record gets the training, and the duties it may meet are judged anew.
     *
     * @throws kz.daiar.kernel.RuleBroken while the training still runs, or when the record has this training already
     */
    public Trip document(long id, long version, ForeignDocument.Facts brought) {
        var trip = seen(id, version);
        var offer = trip.nomination().offer();
        if (offer.facts().to().isAfter(LocalDate.now(clock))) {
            throw TEXTS.refused("training-runs", offer.facts().to());
        }
        trip.mustBe(Trip.State.ORDERED, Trip.State.REPORTED);
        var training = trainings.add(trip.nomination().person().iin(), training(offer, brought.number()));
        trip.document(ForeignDocument.of(brought, training.id()), Change.first(viewer));
        ledger.correct();
        return trip;
    }

    private TrainingRecord.Facts training(Offer offer, String number) {
        var offered = offer.facts();
        return new TrainingRecord.Facts(
                KIND,
                VENUE,
                List.of(),
                FORM,
                offered.hours(),
                offered.from(),
                offered.to(),
                true,
                number,
                offered.fields(),
                law.source(offer.sponsor().kind()).funding(),
                offered.host());
    }

    /** How far the translation and the recognition of the document are. */
    public Trip recognise(long id, long version, boolean translated, ForeignDocument.Recognition recognition) {
        var trip = seen(id, version);
        trip.recognise(translated, recognition, Change.first(viewer));
        ledger.correct();
        return trip;
    }
}
