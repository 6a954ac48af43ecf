package kz.daiar.reserve;

import java.util.List;

/**
 * A candidate's sheet as one viewer may see it.
 *
 * @param eye what makes him see it
 * @param assessors those who have said whether they have a conflict of interest
 * @param awaited the users whose scores are not in yet
 * @param examinations what was found; an assessor sees his own only until all are in
 * @param score what the scores come to; null while they are hidden from the viewer
 */
public record Sheet(
        Nomination nomination,
        Eye eye,
        Ranks.Standing standing,
        List<Assessor> assessors,
        List<String> awaited,
        List<Examination> examinations,
        Score score) {

    /** Who may look at a sheet; nobody else may. */
    public enum Eye {
        ASSESSOR,
        HEAD,
        SECRETARY,
        AUDITOR
    }

    public Sheet {
        assessors = List.copyOf(assessors);
        awaited = List.copyOf(awaited);
        examinations = List.copyOf(examinations);
    }

    /** Whether every assessor is through. */
    public boolean isComplete() {
        return awaited.isEmpty();
    }
}
