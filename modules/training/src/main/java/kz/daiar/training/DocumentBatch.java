package kz.daiar.training;

import java.time.OffsetDateTime;
import kz.daiar.kernel.LocalText;

/**
 * Documents issued many at once in the background, as far as it has come. It outlives the server.
 *
 * @param provider BIN of the provider whose documents these are
 * @param house the public address its papers name for the check
 * @param issued how many have their document
 * @param refusals how many got none
 * @param total how many are to be seen to
 */
public record DocumentBatch(
        long id,
        String provider,
        String house,
        String startedBy,
        OffsetDateTime startedAt,
        State state,
        long issued,
        long refusals,
        long total) {

    /** Whether anybody still waits. */
    public enum State {
        RUNNING,
        DONE
    }

    /** A listener who got no document, and why. */
    public record Refused(Enrolment place, LocalText why) {}

    /** Places that were seen to. */
    public long done() {
        return issued + refusals;
    }

    /** Whether nothing more will be issued. */
    public boolean isOver() {
        return state == State.DONE;
    }
}
