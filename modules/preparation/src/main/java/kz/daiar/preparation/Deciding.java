package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.preparation.Application.State;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;

/**
 * The front door to the decision of a call: admitted within the places by rank, the others who passed wait (decree-1457/10). It is
 * put on paper; after an upheld appeal it is made anew, as the next edition.
 */
@ApplicationScoped
@Transactional
public class Deciding {

    private final EntityManager database;
    private final Admissions calls;
    private final Scoring scoring;
    private final WaitingList waiting;
    private final NormsInForce norms;
    private final Ledger ledger;
    private final Eyes eyes;
    private final Viewer viewer;
    private final Dates dates;

    protected Deciding() {
        this(null, null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Deciding(
            EntityManager database,
            Admissions calls,
            Scoring scoring,
            WaitingList waiting,
            NormsInForce norms,
            Ledger ledger,
            Eyes eyes,
            Viewer viewer,
            Dates dates) {
        this.database = database;
        this.calls = calls;
        this.scoring = scoring;
        this.waiting = waiting;
        this.norms = norms;
        this.ledger = ledger;
        this.eyes = eyes;
        this.viewer = viewer;
        this.dates = dates;
    }

    /**
     * Decides of everybody who applied.
     *
     * @param day null for today
     * @throws kz.daiar.kernel.RuleBroken while applications still come in, are not checked, or points are missing
     * @throws Conflict when it is decided, and no appeal has been upheld since
     */
    public Admission decide(long id, long seen, LocalDate day) {
        var call = calls.find(id);
        eyes.mustRun(call.programme().provider());
        waiting.locked(call);
        StaleVersion.unless(seen, call.version());
        call.mustBe(Admission.State.OPEN, Admission.State.DECIDED);
        var decided = dates.of(day);
        var appeals = mustBeDue(call, decided);
        var places = places(call);
        places.forEach(place -> place.application().decided(place, call.places(), Change.first(viewer)));
        call.decided(decided, Change.first(viewer));
        ledger.correct();
        int edition = protocols(id).size() + 1;
        appeals.forEach(one -> one.carriedOut(edition, Change.first(viewer)));
        protocol(call, edition, places, decided);
        return call;
    }

    /** The appeals that ask for a new decision; none for the first. */
    private List<Appeal> mustBeDue(Admission call, LocalDate day) {
        if (call.state() == Admission.State.OPEN) {
            if (!day.isAfter(call.applyBy())) {
                throw TEXTS.refused("call-still-open", call.applyBy());
            }
            return List.of();
        }
        var upheld = database.createQuery(
                        "FROM PreparationAppeal a WHERE a.application.admission = :call AND a.state = UPHELD"
                                + " AND a.edition IS NULL",
                        Appeal.class)
                .setParameter("call", call)
                .getResultList();
        if (upheld.isEmpty()) {
            throw Conflict.of(TEXTS, "decided-already");
        }
        return upheld;
    }

    private List<Ranking.Place> places(Admission call) {
        var all = waiting.of(call);
        var unchecked =
                all.stream().filter(one -> one.state() == State.REFERRED).toList();
        if (!unchecked.isEmpty()) {
            throw TEXTS.refused("not-checked", names(unchecked));
        }
        var places = Ranking.of(call, all.stream().filter(Scoring::isRanked).toList(), scoring.points(call));
        var unscored = places.stream()
                .filter(place -> lacks(place, call.terms().stages()))
                .map(Ranking.Place::application)
                .toList();
        if (!unscored.isEmpty()) {
            throw TEXTS.refused("points-missing", names(unscored));
        }
        all.stream()
                .filter(one -> one.state() == State.PREPARED)
                .forEach(one -> one.neverReferred(Change.first(viewer)));
        return places;
    }

    private static List<String> names(List<Application> some) {
        return some.stream().map(one -> one.person().fullName()).toList();
    }

    /** Who failed a stage needs no points in those after it. */
    private static boolean lacks(Ranking.Place place, List<Stage> stages) {
        int failed = IntStream.range(0, stages.size())
                .filter(stage -> place.means().get(stage) != null
                        && !stages.get(stage).passes(place.means().get(stage)))
                .findFirst()
                .orElse(stages.size());
        return place.missing().stream().anyMatch(stage -> stage <= failed);
    }

    private void protocol(Admission call, int edition, List<Ranking.Place> places, LocalDate day) {
        var paper = new ProtocolPaper(call, edition, day, places, waiting.of(call)).pdf();
        database.persist(Protocol.of(call, edition, day, paper, norms.current().hash(), viewer.name()));
        ledger.correct();
    }

    /** The editions of the protocol, the first one first; for the Academy and who looks over everything, else none. */
    public List<Protocol> protocols(long id) {
        var call = calls.find(id);
        if (!eyes.seesAllOf(call.programme().provider())) {
            return List.of();
        }
        return database.createQuery(
                        "FROM PreparationProtocol p WHERE p.admission = :call ORDER BY p.edition", Protocol.class)
                .setParameter("call", call)
                .getResultList();
    }

    /** @throws NotHere when there is no such edition, or the viewer does not see it */
    public Protocol protocol(long id, int edition) {
        return protocols(id).stream()
                .filter(one -> one.edition() == edition)
                .findFirst()
                .orElseThrow(() -> NotHere.named("protocol " + edition));
    }
}
