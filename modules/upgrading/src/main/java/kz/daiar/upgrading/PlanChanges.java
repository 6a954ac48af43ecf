package kz.daiar.upgrading;

import static kz.daiar.upgrading.UpgradingTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.Viewer;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;
import kz.daiar.training.Programme;
import kz.daiar.training.Programmes;
import kz.daiar.upgrading.PlanLine.Planned;

/** The front door to the lines of a drafted plan: another quarter, organisation, programme, volume; or none, with a reason. */
@ApplicationScoped
@Transactional
public class PlanChanges {

    private static final int QUARTERS = 4;

    private final Plans plans;
    private final Programmes programmes;
    private final Ledger ledger;
    private final NormsInForce norms;
    private final Viewer viewer;
    private final Clock clock;

    protected PlanChanges() {
        this(null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    PlanChanges(Plans plans, Programmes programmes, Ledger ledger, NormsInForce norms, Viewer viewer, Clock clock) {
        this.plans = plans;
        this.programmes = programmes;
        this.ledger = ledger;
        this.norms = norms;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** What is to be planned; a programme says venue and hours itself. */
    public record Wish(int quarter, String venue, Integer hours, Long programme) {}

    /** @throws kz.daiar.foundation.NotHere when there is none, or it lies outside the viewer's bodies */
    public PlanLine find(long id) {
        var line = ledger.find(PlanLine.class, id);
        plans.find(line.plan().id());
        return line;
    }

    /** The approved programmes that answer a line. */
    public List<Programme> answering(PlanLine line) {
        return programmes.all(false).stream()
                .filter(one -> one.state() == Programme.State.APPROVED && answers(one, line))
                .toList();
    }

    private static boolean answers(Programme programme, PlanLine line) {
        return programme.kind().equals(Answering.KIND)
                && Answering.isFor(programme, line.population(), line.venues())
                && Answering.holds(programme, line.profile())
                && Answering.isIn(programme, line.direction());
    }

    /**
     * Plans a line otherwise.
     *
     * @throws RuleBroken with the paragraph when such a training would not do (decree-1457/18, 22, 23, 25)
     * @throws kz.daiar.foundation.Conflict once the plan is approved
     */
    public PlanLine change(long id, long seen, Wish wish, String reason) {
        var line = seen(id, seen);
        var planned = planned(line, wish);
        demand(line, planned);
        line.change(planned, Change.correction(viewer, reason));
        ledger.correct();
        return line;
    }

    /** Takes a line out of the plan; the reason stands beside it. */
    public PlanLine leaveOut(long id, long seen, String reason) {
        var line = seen(id, seen);
        line.leaveOut(Change.correction(viewer, reason));
        ledger.correct();
        return line;
    }

    private PlanLine seen(long id, long seen) {
        var line = find(id);
        StaleVersion.unless(seen, line.version());
        return line;
    }

    private Planned planned(PlanLine line, Wish wish) {
        if (wish.quarter() < 1 || wish.quarter() > QUARTERS) {
            throw TEXTS.refused("plan-quarter", wish.quarter());
        }
        if (wish.programme() == null && wish.hours() == null) {
            throw TEXTS.refused("plan-hours-missing");
        }
        if (wish.programme() == null) {
            return new Planned(wish.quarter(), wish.venue(), wish.hours(), null);
        }
        var programme = programmes.find(wish.programme());
        if (programme.state() != Programme.State.APPROVED || !answers(programme, line)) {
            throw TEXTS.refused("plan-programme", programme.title(viewer.language()));
        }
        return new Planned(wish.quarter(), programme.provider().venue(), programme.hours(), programme);
    }

    private void demand(PlanLine line, Planned planned) {
        var violated = norms.current().violations(line.population(), LocalDate.now(clock), given(line, planned));
        if (!violated.isEmpty()) {
            throw forbidden(violated.get(0), line);
        }
        if (!line.venues().contains(planned.venue())) {
            throw forbidden(venueParagraph(line), line);
        }
    }

    private String venueParagraph(PlanLine line) {
        return norms.current()
                .duties()
                .venueParagraph(line.ground(), line.population(), line.arose(), line.profile() != null);
    }

    private static Map<String, Object> given(PlanLine line, Planned planned) {
        return Map.of(
                "kind",
                Answering.KIND,
                "population",
                line.population(),
                "venue",
                String.valueOf(planned.venue()),
                "hours",
                planned.hours());
    }

    private static RuleBroken forbidden(String paragraph, PlanLine line) {
        return TEXTS.forbidden("plan-forbidden", paragraph, line.person().fullName(), paragraph);
    }
}
