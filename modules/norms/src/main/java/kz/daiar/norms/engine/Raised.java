package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.norms.Facts.Appointment;
import kz.daiar.norms.Facts.Fact;
import kz.daiar.norms.rule.Basis;
import kz.daiar.norms.rule.DutyRule;

/**
 * A duty that has arisen, before it is judged.
 *
 * @param asks what the wordings that raised it ask: one, or several merged (I-2)
 * @param appointment the main appointment of the day it arose; its conditions stay (I-15)
 * @param fields what a career-plan entry or an appraisal asks for; empty otherwise
 * @param cause the triggering fact: appointment, entry, appraisal, or the training that ended the period before
 */
record Raised(Asks asks, LocalDate arose, Stretch stretch, Appointment appointment, List<String> fields, Fact cause) {

    static Raised by(Asks asks, LocalDate arose, Stretch stretch, List<String> fields, Fact cause) {
        return new Raised(asks, arose, stretch, stretch.on(arose), fields, cause);
    }

    /** The same, raised by the wordings of {@code other} too. */
    Raised mergedWith(Raised other, Basis basis) {
        return new Raised(asks.mergedWith(other.asks, basis), arose, stretch, appointment, fields, cause);
    }

    List<DutyRule> rules() {
        return asks.rules();
    }

    DutyRule rule() {
        return asks.rule();
    }

    /** What merging the wordings rests on, or {@link Basis#NONE}. */
    Basis merge() {
        return asks.merge();
    }
}
