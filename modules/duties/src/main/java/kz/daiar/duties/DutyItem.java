package kz.daiar.duties;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.kernel.LocalText;

/**
 * A duty in the worklist, with the person and the employer it is listed under.
 *
 * @param seq place among the person's duties
 * @param gap hole of law or record it shows, or null
 */
public record DutyItem(
        long person,
        int seq,
        String iin,
        String personName,
        String employerBin,
        LocalText employerName,
        String act,
        String kind,
        List<String> grounds,
        LocalDate arose,
        LocalDate due,
        LocalDate completeBy,
        List<String> venues,
        List<String> direction,
        String status,
        LocalDate met,
        LocalDate overdueSince,
        String gap,
        List<String> unverified,
        List<String> cites) {}
