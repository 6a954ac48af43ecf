package kz.daiar.duties;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.kernel.LocalText;
import kz.daiar.norms.Status;

/**
 * A duty in the worklist, with the person and the employer it is listed under.
 *
 * @param seq place among the person's duties
 * @param gap hole of law or record it shows, or null
 * @param correction the record to correct, or null when the duty shows no exception
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
        List<String> cites,
        Correction correction) {

    /** Its name in addresses. */
    public DutyKey key() {
        return new DutyKey(act, grounds, arose, seq);
    }

    /** Whether somebody must still be sent to training for it. */
    public boolean isUnmet() {
        return Status.valueOf(status).isUnmet();
    }

    /** The record whose correction answers the exception a duty shows: its form and its id. */
    public record Correction(Form form, long id) {}

    /** What is corrected. */
    public enum Form {
        APPOINTMENT,
        TRAINING,
        APPRAISAL
    }
}
