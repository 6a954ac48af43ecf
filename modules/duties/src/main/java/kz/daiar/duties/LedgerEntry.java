package kz.daiar.duties;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.daiar.kernel.LocalText;

/**
 * One entry of the ledger: what a fact or a change of the norms did to a duty.
 *
 * @param employerBin of the employer the person was listed under then, or null
 * @param recordedAt in the time of the house
 * @param recordedBy who recorded the fact
 * @param reason why, when it was a correction, or null
 * @param source what was recorded, as {@code import:7} or {@code appointment:55}; for the norms null
 * @param before null when the duty is new
 * @param after null when there is no such duty any more
 * @param normsBefore hash of the norms before; null when there was no projection
 */
public record LedgerEntry(
        long id,
        String iin,
        String personName,
        String employerBin,
        LocalText employerName,
        LocalDateTime recordedAt,
        String recordedBy,
        String reason,
        String source,
        Cause cause,
        Kind change,
        String act,
        String kind,
        List<String> grounds,
        State before,
        State after,
        String normsBefore,
        String norms) {

    /** What made the change. */
    public enum Cause {
        FACTS,
        NORMS
    }

    /** What became of the duty. */
    public enum Kind {
        CREATED,
        MOVED,
        MET,
        REOPENED,
        CLOSED
    }

    /** How a duty was, or is; null of forms, hours or direction: none asked. Hours are academic hours. */
    public record State(
            LocalDate arose,
            LocalDate due,
            LocalDate completeBy,
            String status,
            List<String> venues,
            List<String> forms,
            Integer hoursMin,
            Integer hoursMax,
            List<String> direction) {}

    /** The duty as it is, or was last. */
    public State latest() {
        return after == null ? before : after;
    }

    /** The name of the duty as it is now in addresses; null when it is gone. */
    public DutyKey key() {
        return after == null ? null : new DutyKey(act, grounds, after.arose(), null);
    }
}
