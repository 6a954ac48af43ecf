package kz.daiar.reserve;

import java.util.List;
import kz.daiar.registry.Appointment;

/**
 * A member's study-thematic plan (reserve/10): his education, service and tenure, what he is taught for, and what he is to learn.
 *
 * @param heads education and purpose; null until they are written down
 * @param post what he does today, or did last; null when nothing is on record
 */
public record DevelopmentPlan(Membership membership, StudyPlan heads, Appointment post, List<PlannedItem> items) {

    /** How many items are done, of those not dropped. */
    public long done() {
        return items.stream()
                .filter(one -> one.state() == PlannedItem.State.DONE)
                .count();
    }

    /** How many items there are, without those dropped. */
    public long planned() {
        return items.stream()
                .filter(one -> one.state() != PlannedItem.State.DROPPED)
                .count();
    }
}
