package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.norms.Status;

/**
 * How a duty stands, and what it stands on beyond its rule.
 *
 * @param meeting the verdicts of the trainings that met it, the completing one last; empty when it is not met
 * @param completeBy last day of the window that met it or of the one last opened, or null
 * @param interpretations of the standing itself
 */
record Outcome(
        Status status,
        List<Verdict> meeting,
        LocalDate completeBy,
        LocalDate overdueSince,
        List<String> interpretations) {

    Verdict completing() {
        return meeting.isEmpty() ? null : meeting.get(meeting.size() - 1);
    }
}
