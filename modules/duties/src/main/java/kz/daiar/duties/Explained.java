package kz.daiar.duties;

import java.time.LocalDateTime;
import java.util.List;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.LocalText;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Explanation;

/**
 * A duty with everything its decision rests on, in one language.
 *
 * @param employerBin of the employer it is listed under; null before the first appointment
 * @param facts what of the record it rests on, each with its source
 * @param normSet hash of the norms it was judged by
 * @param made when it was judged, in the time of the house
 */
public record Explained(
        String iin,
        String personName,
        String employerBin,
        LocalText employerName,
        DutyKey key,
        Duty duty,
        Explanation explanation,
        List<UsedFact> facts,
        Moment moment,
        String normSet,
        LocalDateTime made,
        Language language) {}
