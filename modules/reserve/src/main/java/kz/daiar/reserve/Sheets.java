package kz.daiar.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.registry.Ledger;
import kz.daiar.reserve.Sheet.Eye;

/**
 * The front door to candidates' sheets (reserve/5, 6, 8): seen by their assessors, the head, the secretary and the auditor, and
 * by nobody else. An assessor sees his own scores only until all are in; each look of an auditor is written down.
 */
@ApplicationScoped
@Transactional
public class Sheets {

    private final EntityManager database;
    private final Ranks ranks;
    private final Ledger ledger;
    private final Viewer viewer;

    protected Sheets() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Sheets(EntityManager database, Ranks ranks, Ledger ledger, Viewer viewer) {
        this.database = database;
        this.ranks = ranks;
        this.ledger = ledger;
        this.viewer = viewer;
    }

    /** @throws NotHere when there is no such candidate, or his sheet is not for the viewer's eyes */
    public Sheet open(long nomination) {
        var found = ledger.find(Nomination.class, nomination);
        var eye = eye(found.selection());
        if (eye == Eye.AUDITOR) {
            database.persist(SheetLook.of(found, viewer.name()));
        }
        return sheet(found, eye, Examined.of(database, found.selection()));
    }

    private Sheet sheet(Nomination nomination, Eye eye, Examined examined) {
        var awaited = examined.awaited(nomination);
        boolean hidden = eye == Eye.ASSESSOR && !awaited.isEmpty();
        var examinations = examined.examinations(nomination).stream()
                .filter(one -> !hidden || one.assessor().user().equals(viewer.name()))
                .toList();
        return new Sheet(
                nomination,
                eye,
                ranks.standing(nomination.person()),
                examined.assessors(nomination),
                awaited,
                examinations,
                hidden ? null : examined.score(nomination));
    }

    private Eye eye(Selection selection) {
        if (selection.assessors().contains(viewer.name())) {
            return Eye.ASSESSOR;
        }
        if (viewer.isHeadOf(selection.position().employer().bin())) {
            return Eye.HEAD;
        }
        if (selection.secretary().equals(viewer.name())) {
            return Eye.SECRETARY;
        }
        if (viewer.isAny(Role.AUDITOR)) {
            return Eye.AUDITOR;
        }
        throw NotHere.named("sheet");
    }

    /** Whether the viewer may look at the sheets of a round. */
    public boolean isFor(Selection selection) {
        try {
            return eye(selection) != null;
        } catch (NotHere notForHim) {
            return false;
        }
    }

    /**
     * The sheets of a round beside one another, the best first ({@link Score#better}); those given up are left out.
     *
     * @throws NotHere when they are not for the viewer's eyes
     */
    public List<Sheet> beside(long selection) {
        var round = ledger.find(Selection.class, selection);
        var eye = eye(round);
        var examined = Examined.of(database, round);
        var nominations = database.createQuery(
                        "FROM Nomination n JOIN FETCH n.person WHERE n.selection = :round AND n.state <> WITHDRAWN ORDER BY n.id",
                        Nomination.class)
                .setParameter("round", round)
                .getResultList();
        if (eye == Eye.AUDITOR) {
            nominations.forEach(one -> database.persist(SheetLook.of(one, viewer.name())));
        }
        var better = Comparator.comparing(Sheet::score, Comparator.nullsLast(Score.better(round.weights())));
        return nominations.stream()
                .map(one -> sheet(one, eye, examined))
                .sorted(better)
                .toList();
    }

    /** The candidates who wait for the viewer's scores, the first nominated before the others. */
    public List<Nomination> awaitingScores() {
        return waiting(":me MEMBER OF s.assessors AND NOT EXISTS (FROM Assessor a WHERE a.nomination = n"
                        + " AND a.user = :me AND (a.conflict = true OR a.completedOn IS NOT NULL))")
                .setParameter("me", viewer.name())
                .getResultList();
    }

    /** The candidates who wait for the viewer's decision as the head of their body. */
    public List<Nomination> awaitingDecision() {
        if (!viewer.isAny(Role.HEAD)) {
            return List.of();
        }
        return waiting("p.employer.bin IN :bodies")
                .setParameter("bodies", viewer.employers())
                .getResultList();
    }

    private TypedQuery<Nomination> waiting(String whom) {
        return database.createQuery(
                "FROM Nomination n JOIN FETCH n.person JOIN FETCH n.selection s JOIN FETCH s.position r JOIN FETCH r.position p"
                        + " WHERE n.state = NOMINATED AND s.state = SEALED AND " + whom + " ORDER BY n.id",
                Nomination.class);
    }

    /**
     * The protocol of a decision, as it was printed then.
     *
     * @throws NotHere while nothing is decided, or when it is not for the viewer's eyes
     */
    public byte[] protocol(long nomination) {
        var paper = open(nomination).nomination().paper();
        if (paper == null) {
            throw NotHere.named("protocol " + nomination);
        }
        return paper;
    }

    /** Whether and when auditors looked at a sheet; for the head and the secretary. */
    public List<SheetLook> looks(long nomination) {
        var found = ledger.find(Nomination.class, nomination);
        if (eye(found.selection()) == Eye.ASSESSOR) {
            throw NotHere.named("looks");
        }
        return database.createQuery("FROM SheetLook l WHERE l.nomination = :nomination ORDER BY l.id", SheetLook.class)
                .setParameter("nomination", nomination)
                .getResultList();
    }
}
