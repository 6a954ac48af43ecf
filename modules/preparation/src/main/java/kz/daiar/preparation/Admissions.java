package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.preparation.Admission.State;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;
import kz.daiar.training.Programme;

/**
 * The front door to calls. One opens only by a programme the Academy approved (decree-1457/11), on places the state ordered (10),
 * under both procedures agreed (12). A call is for everybody to see.
 */
@ApplicationScoped
@Transactional
public class Admissions {

    private final EntityManager database;
    private final StateOrders orders;
    private final Procedures procedures;
    private final NormsInForce norms;
    private final Ledger ledger;
    private final Eyes eyes;
    private final Viewer viewer;
    private final Clock clock;

    protected Admissions() {
        this(null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Admissions(
            EntityManager database,
            StateOrders orders,
            Procedures procedures,
            NormsInForce norms,
            Ledger ledger,
            Eyes eyes,
            Viewer viewer,
            Clock clock) {
        this.database = database;
        this.orders = orders;
        this.procedures = procedures;
        this.norms = norms;
        this.ledger = ledger;
        this.eyes = eyes;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The calls, the latest year first; a draft only for the Academy and who looks over everything. */
    public List<Admission> all() {
        return database.createQuery(
                        "FROM PreparationAdmission c JOIN FETCH c.programme p JOIN FETCH p.provider"
                                + " ORDER BY c.year DESC, p.titleKk, c.id",
                        Admission.class)
                .getResultStream()
                .filter(this::isShown)
                .toList();
    }

    private boolean isShown(Admission call) {
        return call.state() != State.DRAFT || eyes.seesAllOf(call.programme().provider());
    }

    public Admission find(long id) {
        return ledger.find(Admission.class, id);
    }

    public Admission draft(long programme, int year, Admission.Terms terms) {
        var taught = ledger.find(Programme.class, programme);
        eyes.mustRun(taught.provider());
        return ledger.add(Admission.of(taught, year, terms, Change.first(viewer)));
    }

    /** @throws Conflict once it is open */
    public Admission correct(long id, long seen, Admission.Terms terms, String reason) {
        var call = own(id, seen);
        call.correct(terms, Change.correction(viewer, reason));
        ledger.correct();
        return call;
    }

    /** @throws kz.daiar.kernel.RuleBroken with the paragraph that is not fulfilled yet */
    public Admission open(long id, long seen) {
        var call = own(id, seen);
        call.mustBe(State.DRAFT);
        call.open(grounds(call), LocalDate.now(clock), Change.first(viewer));
        ledger.correct();
        return call;
    }

    private Admission.Grounds grounds(Admission call) {
        var programme = call.programme();
        var title = programme.title(viewer.language());
        if (!programme.kind().equals(StateOrders.KIND) || !Procedures.isAcademy(programme.provider())) {
            throw TEXTS.forbidden("not-preparation", Basis.REFERRAL, title);
        }
        if (programme.state() != Programme.State.APPROVED) {
            throw TEXTS.forbidden("programme-not-approved", Basis.PROGRAMME, title);
        }
        var order = orders.of(programme, call.year())
                .orElseThrow(() -> TEXTS.forbidden("no-order", Basis.SELECTION, title, String.valueOf(call.year())));
        mustBeOnlyOne(order);
        return new Admission.Grounds(
                order,
                agreed(call, ProcedureDocument.Kind.SELECTION),
                agreed(call, ProcedureDocument.Kind.STUDY),
                norms.current().hash());
    }

    private ProcedureDocument agreed(Admission call, ProcedureDocument.Kind kind) {
        return procedures
                .agreed(call.programme().provider(), kind)
                .orElseThrow(() -> TEXTS.forbidden("procedure-not-agreed-" + kind.name(), Basis.PROCEDURE));
    }

    private void mustBeOnlyOne(StateOrder order) {
        long others = database.createQuery(
                        "SELECT count(c) FROM PreparationAdmission c WHERE c.order = :order AND c.state <> CANCELLED",
                        Long.class)
                .setParameter("order", order)
                .getSingleResult();
        if (others > 0) {
            throw Conflict.of(TEXTS, "call-of-order", order.facts().number());
        }
    }

    /** Nothing comes of it, with a reason; its applications stay as they stand. */
    public Admission cancel(long id, long seen, String reason) {
        var call = own(id, seen);
        call.cancel(Change.correction(viewer, reason));
        ledger.correct();
        return call;
    }

    private Admission own(long id, long seen) {
        var call = find(id);
        eyes.mustRun(call.programme().provider());
        StaleVersion.unless(seen, call.version());
        return call;
    }
}
