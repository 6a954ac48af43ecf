package kz.daiar.norms.rule;

import java.time.LocalDate;
import java.time.Period;

/** By when a duty is met, in calendar months or years from the day it arose. */
public record Term(Act act, Period after, Basis basis) {

    /** What must have happened by the day: the training has started, or it is completed. */
    public enum Act {
        START("start-by"),
        COMPLETE("complete-by");

        private final String word;

        Act(String word) {
            this.word = word;
        }

        /** The word of norm files. */
        public String word() {
            return word;
        }
    }

    /** The last day in time; a month too short ends on its last day (I-1). */
    public LocalDate due(LocalDate arose) {
        return arose.plus(after);
    }
}
