package kz.daiar.norms.checking;

import java.util.Set;
import kz.daiar.norms.Occasion;
import kz.daiar.norms.rule.DutyRule;
import kz.daiar.norms.rule.Merge;
import kz.daiar.norms.rule.Trigger;

/** Duties that arise for one person on one day, not by chance: of one event, or on the first day of his service. */
final class Coincidence {

    /** An appointment, the period that begins with it, and the entry of a plan that was made before it (I-29). */
    private static final Set<Occasion> FIRST_DAY_OF_SERVICE =
            Set.of(Occasion.FIRST_APPOINTMENT, Occasion.RUNNING_PERIOD, Occasion.CAREER_PLAN);

    private Coincidence() {}

    /** Whether both can arise so, and ask for the same kind of training. */
    static boolean of(DutyRule one, DutyRule other) {
        return one.kind().equals(other.kind())
                && one.trigger().population().equals(other.trigger().population())
                && shareDay(one.trigger().occasion(), other.trigger().occasion());
    }

    private static boolean shareDay(Occasion one, Occasion other) {
        return one == other || FIRST_DAY_OF_SERVICE.contains(one) && FIRST_DAY_OF_SERVICE.contains(other);
    }

    /** Whether the merge makes one duty of both; a period runs by itself and is never merged. */
    static boolean isMerged(DutyRule one, DutyRule other, Merge merge) {
        return merge.joins(one, other) && isEvent(one.trigger()) && isEvent(other.trigger());
    }

    private static boolean isEvent(Trigger trigger) {
        return trigger.occasion() != Occasion.RUNNING_PERIOD;
    }
}
