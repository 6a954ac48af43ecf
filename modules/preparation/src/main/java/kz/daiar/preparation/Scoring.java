package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;

/** The front door to what the commission gives in each stage, and to the order that follows from it (decree-1457/10). */
@ApplicationScoped
@Transactional
public class Scoring {

    private final EntityManager database;
    private final Applications applications;
    private final Admissions calls;
    private final Appeals appeals;
    private final Ledger ledger;
    private final Eyes eyes;
    private final Viewer viewer;

    protected Scoring() {
        this(null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Scoring(
            EntityManager database,
            Applications applications,
            Admissions calls,
            Appeals appeals,
            Ledger ledger,
            Eyes eyes,
            Viewer viewer) {
        this.database = database;
        this.applications = applications;
        this.calls = calls;
        this.appeals = appeals;
        this.ledger = ledger;
        this.eyes = eyes;
        this.viewer = viewer;
    }

    /**
     * What one of the commission gave.
     *
     * @param stage, member their places in the call, from 1
     */
    public record Given(int stage, int member, BigDecimal points) {}

    /**
     * Writes points down; those written before are changed only with a reason.
     *
     * @throws Conflict while he is not found fit, or once the call is decided and no appeal of his was upheld
     */
    public List<Points> give(long id, List<Given> given, String reason) {
        var application = applications.find(id);
        var call = application.admission();
        eyes.mustRun(call.programme().provider());
        mustBeScored(application);
        var known = of(application);
        given.forEach(one -> give(application, known, one, reason));
        ledger.correct();
        return of(application);
    }

    private void mustBeScored(Application application) {
        if (application.admission().state() != Admission.State.OPEN && !appeals.isUpheld(application)) {
            throw Conflict.of(TEXTS, "scored-late", application.person().fullName());
        }
        if (!application.state().isRanked() || application.referral() == null) {
            application.mustBe(Application.State.FIT);
        }
    }

    private void give(Application application, List<Points> known, Given one, String reason) {
        var terms = application.admission().terms();
        if (one.stage() < 1
                || one.stage() > terms.stages().size()
                || one.member() < 1
                || one.member() > terms.commission().size()) {
            throw TEXTS.refused("no-such-stage", one.stage(), one.member());
        }
        var before = known.stream()
                .filter(points -> points.stage() == one.stage() && points.member() == one.member())
                .findFirst()
                .orElse(null);
        if (before == null) {
            ledger.add(Points.of(application, one.stage(), one.member(), one.points(), Change.first(viewer)));
        } else if (!before.says(one.points())) {
            before.give(one.points(), Change.correction(viewer, reason));
        }
    }

    /** The points of an applicant the viewer sees, by stage and member. */
    public List<Points> of(Application application) {
        return database.createQuery(
                        "FROM Points p WHERE p.application = :application ORDER BY p.stage, p.member", Points.class)
                .setParameter("application", application)
                .getResultList();
    }

    /** The order of those found fit as their points stand now: for the Academy and who looks over everything; else empty. */
    public List<Ranking.Place> ranking(long id) {
        var call = calls.find(id);
        if (!eyes.seesAllOf(call.programme().provider())) {
            return List.of();
        }
        var ranked = applications.of(id).stream().filter(Scoring::isRanked).toList();
        return Ranking.of(call, ranked, points(call));
    }

    static boolean isRanked(Application one) {
        return one.state().isRanked() && one.referral() != null;
    }

    /** All points of a call, whoever asks. */
    List<Points> points(Admission call) {
        return database.createQuery("FROM Points p JOIN FETCH p.application a WHERE a.admission = :call", Points.class)
                .setParameter("call", call)
                .getResultList();
    }
}
