package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;

/** The front door to appeals: filed in time by the applicant or his body, decided by the Academy with grounds. */
@ApplicationScoped
@Transactional
public class Appeals {

    private final EntityManager database;
    private final Applications applications;
    private final Ledger ledger;
    private final Eyes eyes;
    private final Viewer viewer;
    private final Dates dates;

    protected Appeals() {
        this(null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Appeals(EntityManager database, Applications applications, Ledger ledger, Eyes eyes, Viewer viewer, Dates dates) {
        this.database = database;
        this.applications = applications;
        this.ledger = ledger;
        this.eyes = eyes;
        this.viewer = viewer;
        this.dates = dates;
    }

    /** The appeal of an application the viewer sees. */
    public Optional<Appeal> of(Application application) {
        return database.createQuery("FROM PreparationAppeal a WHERE a.application = :application", Appeal.class)
                .setParameter("application", application)
                .getResultStream()
                .findFirst();
    }

    /** Whether what was decided of him is to be decided anew. */
    boolean isUpheld(Application application) {
        return of(application)
                .filter(one -> one.state() == Appeal.State.UPHELD && one.isPending())
                .isPresent();
    }

    /** Whether an appeal was upheld that asks for a new decision of this call. */
    public boolean askAnew(long call) {
        return pending().stream()
                .anyMatch(one -> one.state() == Appeal.State.UPHELD
                        && one.application().admission().id() == call);
    }

    /** The appeals of a call that may still change it, whoever asks. */
    List<Appeal> pending(Admission call) {
        return pending().stream()
                .filter(one -> one.application().admission().equals(call))
                .toList();
    }

    /** The appeals of all calls that may still change one. */
    List<Appeal> pending() {
        return database.createQuery(
                        "FROM PreparationAppeal a JOIN FETCH a.application p JOIN FETCH p.person"
                                + " WHERE a.state = FILED OR a.state = UPHELD AND a.edition IS NULL ORDER BY a.filedOn, a.id",
                        Appeal.class)
                .getResultList();
    }

    /**
     * He does not agree with what was decided.
     *
     * @param day null for today
     * @throws kz.daiar.kernel.RuleBroken after the last day for it
     * @throws Conflict before the decision, or when he has appealed already
     */
    public Appeal file(long id, String words, LocalDate day) {
        var application = applications.find(id);
        if (eyes.isOf(application.admission().programme().provider())) {
            throw NotHere.named("application " + id);
        }
        application.admission().mustBe(Admission.State.DECIDED);
        application.mustBe(Application.State.UNFIT, Application.State.WAITING, Application.State.NOT_ADMITTED);
        var filed = dates.of(day);
        if (filed.isAfter(application.admission().appealBy())) {
            throw TEXTS.refused("appeal-late", application.admission().appealBy());
        }
        if (of(application).isPresent()) {
            throw Conflict.of(TEXTS, "appealed-already", application.person().fullName());
        }
        return ledger.add(Appeal.of(application, words, filed, Change.first(viewer)));
    }

    /** What the Academy says of an appeal; {@code day} null for today. */
    public record Verdict(boolean upheld, String grounds, LocalDate day) {}

    /** The Academy decides it; an upheld one lets points and findings of him be corrected, and the call be decided anew. */
    public Appeal decide(long id, long seen, Verdict verdict) {
        var application = applications.find(id);
        eyes.mustRun(application.admission().programme().provider());
        var appeal = of(application).orElseThrow(() -> NotHere.named("appeal of application " + id));
        StaleVersion.unless(seen, appeal.version());
        appeal.decide(verdict.upheld(), verdict.grounds(), dates.of(verdict.day()), Change.first(viewer));
        ledger.correct();
        return appeal;
    }
}
