package kz.daiar.upgrading.web;

import java.time.LocalDate;
import kz.daiar.upgrading.Plan;

/** A plan on the wire, in both directions; {@code employer} is a BIN. */
public record PlanJson(
        Long id,
        String employer,
        Integer year,
        Integer edition,
        Plan.State state,
        LocalDate approvedOn,
        String approvedBy,
        String sha256,
        Integer version) {

    static PlanJson of(Plan plan) {
        return new PlanJson(
                plan.id(),
                plan.employer().bin(),
                plan.year(),
                plan.edition(),
                plan.state(),
                plan.approvedOn(),
                plan.approvedBy(),
                plan.sha256(),
                plan.version());
    }
}
