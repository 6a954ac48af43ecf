package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.norms.Facts.Training;
import kz.daiar.norms.Status;
import kz.daiar.norms.rule.Basis;

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

    /** The training that completed it, or null. */
    Training completing() {
        return meeting.isEmpty() ? null : meeting.get(meeting.size() - 1).training();
    }

    boolean isLapsed() {
        return status == Status.LAPSED;
    }

    /** What the meeting trainings rest on beyond the rule's own paragraphs. */
    List<Basis> used() {
        return switch (meeting.size()) {
            case 0 -> List.of();
            case 1 -> meeting.get(0).used();
            default -> meeting.stream().flatMap(v -> v.used().stream()).toList();
        };
    }

    /** Names of facts the record lacks, so that a check of a meeting training passed unseen (I-19). */
    List<String> unverified() {
        return switch (meeting.size()) {
            case 0 -> List.of();
            case 1 -> meeting.get(0).unverified();
            default ->
                meeting.stream()
                        .flatMap(v -> v.unverified().stream())
                        .distinct()
                        .toList();
        };
    }
}
