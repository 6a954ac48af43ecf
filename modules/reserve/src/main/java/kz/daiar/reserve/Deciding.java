package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Sha256;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;

/** The front door to the head's decision on a candidate: to one of the two lists, or not (reserve/4, 5, 7, 12). */
@ApplicationScoped
@Transactional
public class Deciding {

    private final EntityManager database;
    private final Nominations nominations;
    private final Memberships memberships;
    private final Readiness readiness;
    private final Ranks ranks;
    private final Ledger ledger;
    private final Law law;
    private final Gate gate;
    private final Viewer viewer;

    protected Deciding() {
        this(null, null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Deciding(
            EntityManager database,
            Nominations nominations,
            Memberships memberships,
            Readiness readiness,
            Ranks ranks,
            Ledger ledger,
            Law law,
            Gate gate,
            Viewer viewer) {
        this.database = database;
        this.nominations = nominations;
        this.memberships = memberships;
        this.readiness = readiness;
        this.ranks = ranks;
        this.ledger = ledger;
        this.law = law;
        this.gate = gate;
        this.viewer = viewer;
    }

    /**
     * What the head decides.
     *
     * @param list null to refuse
     * @param ground why he is refused; what the admission rests on, or null
     */
    public record Wish(ReserveList list, LocalDate prepareBy, String orderNo, String ground) {}

    /**
     * The head decides: one of two who decide at once comes too late.
     *
     * @throws kz.daiar.kernel.RuleBroken with the paragraph when the regulation forbids it (4, 5, 7, 12)
     * @throws Conflict when it was decided already, or an assessor is not through
     */
    public Nomination decide(long id, long seen, Wish wish) {
        var nomination = nominations.find(id);
        database.refresh(nomination, LockModeType.PESSIMISTIC_WRITE);
        nomination.mustBeUndecided();
        StaleVersion.unless(seen, nomination.version());
        var examined = Examined.of(database, nomination.selection());
        var decided = wish.list() == null ? refusal(nomination, wish) : admission(nomination, wish, examined);
        record(nomination, decided, examined);
        return nomination;
    }

    private Decision refusal(Nomination nomination, Wish wish) {
        if (!isHeadOf(nomination)) {
            throw TEXTS.forbidden("admission-4", law.cites().decider());
        }
        if (wish.ground() == null || wish.ground().isBlank()) {
            throw TEXTS.refused("refusal-unsaid");
        }
        return new Decision(
                null,
                null,
                wish.orderNo(),
                gate.today(),
                Head.nameOf(viewer),
                wish.ground().strip());
    }

    private Decision admission(Nomination nomination, Wish wish, Examined examined) {
        gate.mustBeOpenTo(nomination.selection().position().employer());
        nomination.selection().position().mustBeOpen();
        var rank = ranks.demanded(nomination.person());
        law.mustAdmit(rank, examined.methods(nomination), isHeadOf(nomination) ? Role.HEAD.name() : null);
        var awaited = examined.awaited(nomination);
        if (!awaited.isEmpty()) {
            throw Conflict.of(TEXTS, "sheet-incomplete", awaited);
        }
        if (wish.orderNo() == null || wish.orderNo().isBlank()) {
            throw TEXTS.forbidden("order-missing", law.cites().decider());
        }
        Membership.preparation(wish.list(), wish.prepareBy(), gate.today());
        return new Decision(
                wish.list(),
                wish.prepareBy(),
                wish.orderNo().strip(),
                gate.today(),
                Head.nameOf(viewer),
                wish.ground());
    }

    private boolean isHeadOf(Nomination nomination) {
        return viewer.isHeadOf(nomination.selection().position().employer().bin());
    }

    private void record(Nomination nomination, Decision decision, Examined examined) {
        var paper = new ProtocolPaper(nomination, decision, examined, law).pdf();
        var rank = ranks.standing(nomination.person()).value();
        var papers = new Nomination.Papers(rank, law.normSet(), paper, Sha256.of(paper));
        nomination.decide(decision, papers, Change.first(viewer));
        ledger.correct();
        if (decision.list() != null) {
            var membership = memberships.admit(nomination, law.cites().decider());
            shown(nomination, examined)
                    .forEach((quality, level) -> readiness.record(membership, quality, level, evidence(nomination)));
            memberships.tell(membership);
        }
    }

    private ShownLevel.Evidence evidence(Nomination nomination) {
        return new ShownLevel.Evidence("ASSESSMENT", "nomination:" + nomination.id(), gate.today());
    }

    /** What the assessors found of each quality: the level in the middle, the lower of two. */
    private static Map<String, Integer> shown(Nomination nomination, Examined examined) {
        var shown = new TreeMap<String, Integer>();
        for (var quality : nomination.selection().position().profile().qualities()) {
            var found = new ArrayList<Integer>();
            for (var examination : examined.examinations(nomination)) {
                var level = examination.levels().get(quality.code());
                if (level != null) {
                    found.add(level);
                }
            }
            Collections.sort(found);
            if (!found.isEmpty()) {
                shown.put(quality.code(), found.get((found.size() - 1) / 2));
            }
        }
        return shown;
    }
}
