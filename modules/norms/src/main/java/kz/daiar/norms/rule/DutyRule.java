package kz.daiar.norms.rule;

import java.util.List;
import kz.daiar.kernel.DateRange;

/**
 * One wording of one duty: what makes it arise, by when it is met and by what.
 *
 * @param forms null when any form will do
 * @param hours null when the act sets no volume
 * @param parts null when the volume is taken as one course
 * @param direction null when any field will do
 * @param basis paragraphs and interpretations of the rule as a whole
 * @param lapse what the end of a duty at leaving rests on
 */
public record DutyRule(
        String id,
        String act,
        String kind,
        String ground,
        DateRange inForce,
        Trigger trigger,
        Term term,
        VenueRule venue,
        FormRule forms,
        HoursRule hours,
        PartsRule parts,
        DirectionRule direction,
        Basis basis,
        Basis lapse) {

    /** The same wording, in force in another range. */
    public DutyRule during(DateRange other) {
        return new DutyRule(
                id, act, kind, ground, other, trigger, term, venue, forms, hours, parts, direction, basis, lapse);
    }

    /** All wordings of one duty, by the day they came into force. */
    public record History(String id, List<DutyRule> wordings) {}
}
