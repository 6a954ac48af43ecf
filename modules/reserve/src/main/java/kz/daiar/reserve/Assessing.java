package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;

/** The front door for assessors (reserve/5, 6, 8): each says whether he has a conflict of interest, examines, and is through. */
@ApplicationScoped
@Transactional
public class Assessing {

    private final EntityManager database;
    private final Ledger ledger;
    private final Law law;
    private final Gate gate;
    private final Viewer viewer;

    protected Assessing() {
        this(null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Assessing(EntityManager database, Ledger ledger, Law law, Gate gate, Viewer viewer) {
        this.database = database;
        this.ledger = ledger;
        this.law = law;
        this.gate = gate;
        this.viewer = viewer;
    }

    /**
     * An assessor says whether he has a conflict of interest: before anything else, and once.
     *
     * @param statement what the conflict is; not needed without one
     */
    public Assessor declare(long nomination, boolean conflict, String statement) {
        var found = assessed(nomination);
        if (own(found) != null) {
            throw Conflict.of(TEXTS, "declared-already");
        }
        return ledger.add(Assessor.declaring(found, viewer, conflict, statement, gate.today()));
    }

    private Nomination assessed(long nomination) {
        var found = ledger.find(Nomination.class, nomination);
        if (!found.selection().assessors().contains(viewer.name())) {
            throw NotHere.named("sheet");
        }
        found.selection().mustBeSealed();
        found.mustBeUndecided();
        return found;
    }

    private Assessor own(Nomination nomination) {
        return database.createQuery(
                        "FROM Assessor a WHERE a.nomination = :nomination AND a.user = :user", Assessor.class)
                .setParameter("nomination", nomination)
                .setParameter("user", viewer.name())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private Assessor working(Nomination nomination) {
        var own = own(nomination);
        if (own == null) {
            throw TEXTS.refused("declare-first");
        }
        own.mustBeAtWork();
        return own;
    }

    /**
     * Writes what an assessor found by one method; the same method again replaces it.
     *
     * @throws kz.daiar.kernel.RuleBroken for a method or criterion the regulation does not name (5, 6, 8), or with a conflict
     */
    public Examination examine(long nomination, Examination.Findings findings) {
        var found = assessed(nomination);
        var assessor = working(found);
        check(found.selection(), findings);
        var before = examinationsOf(assessor).stream()
                .filter(one -> one.method().equals(findings.method()))
                .findFirst();
        if (before.isPresent()) {
            before.get().correct(findings, Change.first(viewer));
            ledger.correct();
            return before.get();
        }
        return ledger.add(Examination.by(assessor, findings, Change.first(viewer)));
    }

    private List<Examination> examinationsOf(Assessor assessor) {
        return database.createQuery("FROM Examination x WHERE x.assessor = :assessor", Examination.class)
                .setParameter("assessor", assessor)
                .getResultList();
    }

    private void check(Selection selection, Examination.Findings findings) {
        var terms = law.terms();
        if (!terms.methods().contains(findings.method())) {
            throw TEXTS.forbidden("method-unknown", terms.cites().methods(), findings.method());
        }
        if (findings.scores().isEmpty() && findings.levels().isEmpty()) {
            throw TEXTS.refused("examination-empty");
        }
        findings.scores().keySet().stream()
                .filter(criterion -> !selection.weights().containsKey(criterion))
                .findFirst()
                .ifPresent(criterion -> {
                    throw TEXTS.forbidden("criterion-unknown", terms.cites().criteria(), criterion);
                });
        var qualities = selection.position().profile().qualities().stream()
                .map(Quality::code)
                .toList();
        findings.levels().keySet().stream()
                .filter(code -> !qualities.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw TEXTS.refused("quality-unknown", code);
                });
    }

    /**
     * An assessor is through: his scores change no more.
     *
     * @throws kz.daiar.kernel.RuleBroken while he has not scored every criterion (6)
     */
    public Assessor complete(long nomination) {
        var found = assessed(nomination);
        var assessor = working(found);
        var scored = Score.of(found.selection().weights(), examinationsOf(assessor));
        var missing = found.selection().weights().keySet().stream()
                .filter(criterion -> !scored.means().containsKey(criterion))
                .map(criterion -> law.name("criterion", criterion))
                .toList();
        if (!missing.isEmpty()) {
            throw TEXTS.forbidden("criteria-unscored", law.cites().criteria(), missing);
        }
        assessor.complete(gate.today(), Change.first(viewer));
        ledger.correct();
        return assessor;
    }
}
