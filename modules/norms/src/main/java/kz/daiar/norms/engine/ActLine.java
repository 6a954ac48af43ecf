package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.daiar.norms.Act;
import kz.daiar.norms.Facts.Appointment;
import kz.daiar.norms.rule.DutyRule;
import kz.daiar.norms.rule.Merge;

/**
 * An act and those that succeeded it, oldest first, with their duty rules: wordings that ask for the same stand in one
 * history, so that what arose under the old act is judged by it to the end, and only the next duty by the new one.
 */
public record ActLine(List<Act> acts, List<DutyRule.History> duties, List<Merge> merges) {

    /** Whether any of the acts can bind the appointment's employer. */
    boolean reaches(Appointment appointment) {
        for (var act : acts) {
            if (act.reaches(appointment)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the wording is in force on a day of the appointment and its act applies then. */
    boolean applies(DutyRule wording, Appointment appointment, LocalDate day) {
        return wording.inForce().contains(day) && act(wording).appliesTo(appointment, day);
    }

    /** The act a wording belongs to. */
    Act act(DutyRule wording) {
        if (acts.size() == 1) {
            return acts.get(0);
        }
        for (var act : acts) {
            if (act.slug().equals(wording.act())) {
                return act;
            }
        }
        throw new IllegalStateException(wording.act() + " is not in this line");
    }

    /** Days on which one of the acts begins to bind. */
    Stream<LocalDate> beginnings() {
        return acts.stream().flatMap(act -> act.inForce().stream()).map(range -> range.from());
    }
}
