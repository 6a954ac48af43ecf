package kz.daiar.duties;

import java.time.LocalDate;
import java.util.List;

/** A duty behind a figure of a what-if: whose it is, and on which side it stands. */
public record SimulatedDuty(
        String iin,
        String personName,
        String employerBin,
        Side side,
        String category,
        String act,
        String kind,
        List<String> grounds,
        LocalDate arose,
        LocalDate due,
        String status,
        List<String> venues,
        Integer hours) {

    /** On which side a duty stands so. */
    public enum Side {
        BOTH,
        BEFORE,
        AFTER
    }
}
