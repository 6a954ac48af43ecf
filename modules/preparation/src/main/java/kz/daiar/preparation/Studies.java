package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Language;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;
import kz.daiar.training.Programme;
import kz.daiar.training.TrainingRecord;
import kz.daiar.training.Trainings;

/**
 * The front door to studies at the Academy (decree-1457/2, 12): begun once the admission is final, kept by the Academy, and a training
 * on the servant's record once he has the degree.
 */
@ApplicationScoped
@Transactional
public class Studies {

    private static final String STATE_ORDER = "STATE";

    private final EntityManager database;
    private final Applications applications;
    private final Appeals appeals;
    private final Trainings trainings;
    private final Ledger ledger;
    private final Eyes eyes;
    private final Viewer viewer;
    private final Dates dates;

    protected Studies() {
        this(null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Studies(
            EntityManager database,
            Applications applications,
            Appeals appeals,
            Trainings trainings,
            Ledger ledger,
            Eyes eyes,
            Viewer viewer,
            Dates dates) {
        this.database = database;
        this.applications = applications;
        this.appeals = appeals;
        this.trainings = trainings;
        this.ledger = ledger;
        this.eyes = eyes;
        this.viewer = viewer;
        this.dates = dates;
    }

    /** The studies the viewer sees, the latest first. */
    public List<DegreeStudy> all() {
        return eyes.asked(database.createQuery(
                        "FROM DegreeStudy s JOIN FETCH s.application a JOIN FETCH a.person p JOIN FETCH a.employer e"
                                + " JOIN FETCH a.admission c JOIN FETCH c.programme g JOIN FETCH g.provider o WHERE"
                                + Eyes.SEEN + " ORDER BY s.begunOn DESC, s.id",
                        DegreeStudy.class))
                .getResultList();
    }

    /** The study of an application the viewer sees; empty before it begins. */
    public Optional<DegreeStudy> of(long application) {
        return database.createQuery("FROM DegreeStudy s WHERE s.application = :application", DegreeStudy.class)
                .setParameter("application", applications.find(application))
                .getResultStream()
                .findFirst();
    }

    /**
     * Somebody admitted begins to study.
     *
     * @param contract null when there is none
     * @throws kz.daiar.kernel.RuleBroken before the first day of the studies, or ahead of time
     * @throws Conflict while he is not admitted, or an appeal may still change who is
     */
    public DegreeStudy begin(long id, LocalDate day, StudyContract contract) {
        var application = applications.find(id);
        eyes.mustRun(application.admission().programme().provider());
        application.mustBe(Application.State.ADMITTED);
        if (of(id).isPresent()) {
            throw Conflict.of(TEXTS, "studies-already", application.person().fullName());
        }
        mustBeFinal(application.admission(), dates.of(day));
        if (day.isBefore(application.admission().studyFrom())) {
            throw TEXTS.refused("study-early", application.admission().studyFrom());
        }
        return ledger.add(DegreeStudy.begun(application, day, contract, Change.first(viewer)));
    }

    private void mustBeFinal(Admission call, LocalDate day) {
        if (!day.isAfter(call.appealBy()) || !appeals.pending(call).isEmpty()) {
            throw Conflict.of(TEXTS, "admission-not-final", call.appealBy());
        }
    }

    /** The result of the next semester, or of the one failed last when {@code again}. */
    public DegreeStudy result(long id, long seen, Result result) {
        var study = own(id, seen);
        var semester = Semester.of(result.passed(), result.mean(), dates.of(result.day()), result.words());
        if (result.again()) {
            study.passAgain(semester, Change.correction(viewer, result.words()));
        } else {
            study.pass(semester, Change.first(viewer));
        }
        ledger.correct();
        return study;
    }

    /**
     * What a semester brought.
     *
     * @param again the one failed last is passed after all; {@code words} says how
     */
    public record Result(boolean passed, BigDecimal mean, LocalDate day, String words, boolean again) {}

    /** He goes on leave, with its ground. */
    public DegreeStudy leave(long id, long seen, LocalDate from, LocalDate until, String ground) {
        var study = own(id, seen);
        study.leave(from, until, Change.correction(viewer, ground));
        ledger.correct();
        return study;
    }

    public DegreeStudy comeBack(long id, long seen) {
        var study = own(id, seen);
        study.comeBack(Change.first(viewer));
        ledger.correct();
        return study;
    }

    /** He is sent away before the end, with the reason. */
    public DegreeStudy expel(long id, long seen, LocalDate day, String reason) {
        var study = own(id, seen);
        study.expel(dates.of(day), Change.correction(viewer, reason));
        ledger.correct();
        return study;
    }

    /**
     * He has the degree: his record gets the training.
     *
     * @throws kz.daiar.kernel.RuleBroken while a semester is missing or failed
     */
    public DegreeStudy graduate(long id, long seen, LocalDate day, String diploma) {
        var study = own(id, seen);
        study.mustBeComplete();
        var application = study.application();
        var facts = training(study, dates.of(day), diploma);
        var training = trainings.completedElsewhere(application.person(), facts);
        study.graduate(day, diploma, training.id(), Change.first(viewer));
        ledger.correct();
        return study;
    }

    private static TrainingRecord.Facts training(DegreeStudy study, LocalDate day, String diploma) {
        Programme programme = study.application().admission().programme();
        var taught = programme.facts();
        return new TrainingRecord.Facts(
                taught.kind(),
                programme.provider().venue(),
                programme.provider().profiles(),
                taught.form(),
                taught.hours(),
                study.begunOn(),
                day,
                true,
                diploma,
                taught.fields(),
                STATE_ORDER,
                programme.provider().name(Language.KK));
    }

    private DegreeStudy own(long id, long seen) {
        var study = of(id).orElseThrow(() -> NotHere.named("study of application " + id));
        eyes.mustRun(study.application().admission().programme().provider());
        StaleVersion.unless(seen, study.version());
        return study;
    }
}
