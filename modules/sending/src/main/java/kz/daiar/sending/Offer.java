package kz.daiar.sending;

import java.util.List;
import kz.daiar.norms.Step;
import kz.daiar.training.Groups.Seats;

/**
 * A group held against a duty.
 *
 * @param why what stands against it, step by step with the paragraph; empty when it fits
 */
public record Offer(Seats seats, Fit fit, List<Step> why) {

    /** Whether completing the training in this group meets the duty. */
    public enum Fit {
        /** It meets the duty in time. */
        IN_TIME,
        /** It meets the duty, late. */
        LATE,
        /** It does not meet the duty. */
        NOT
    }

    public boolean fits() {
        return fit != Fit.NOT;
    }

    /** Whether there is a place to take at once. */
    public boolean isFree() {
        return seats.free() > 0 && seats.group().takesListeners();
    }
}
