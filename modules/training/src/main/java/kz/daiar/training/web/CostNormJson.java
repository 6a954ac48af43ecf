package kz.daiar.training.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.training.CostNorm;

/**
 * A cost norm on the wire, in both directions.
 *
 * @param perHour tenge for an academic hour of one listener
 * @param decision number of the Government's decision; read only, like what follows
 * @param reason of the last correction; a correction must give one
 */
public record CostNormJson(
        Long id,
        String kind,
        String venue,
        BigDecimal perHour,
        LocalDate from,
        LocalDate to,
        CostNorm.State state,
        String decision,
        LocalDate decidedOn,
        String remarks,
        Integer version,
        String recordedBy,
        String reason) {

    static CostNormJson of(CostNorm norm) {
        var terms = norm.terms();
        return new CostNormJson(
                norm.id(),
                terms.kind(),
                terms.venue(),
                terms.perHour(),
                terms.from(),
                terms.to(),
                norm.state(),
                norm.decision(),
                norm.decidedOn(),
                norm.remarks(),
                norm.version(),
                norm.recordedBy(),
                norm.reason());
    }

    CostNorm.Terms terms(Viewer viewer) {
        Body.of(this, viewer)
                .needs("kind", kind)
                .needs("venue", venue)
                .needs("perHour", perHour)
                .needs("from", from)
                .complete();
        return new CostNorm.Terms(kind, venue, perHour, from, to);
    }
}
