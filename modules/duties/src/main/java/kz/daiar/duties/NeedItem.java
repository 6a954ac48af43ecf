package kz.daiar.duties;

import java.time.LocalDate;
import kz.daiar.kernel.LocalText;

/**
 * A need as lists show it, and how it stands today.
 *
 * @param answer the programme that answers it; null while none does
 * @param metOn the day the training that met it was completed; null while none did
 * @param training id of that training
 */
public record NeedItem(
        long id,
        String iin,
        String personName,
        String employerBin,
        LocalText employerName,
        Need.Facts facts,
        Need.Source source,
        LocalDate from,
        Answer answer,
        State state,
        LocalDate metOn,
        Long training,
        LocalDate withdrawnOn) {

    /** How it stands. */
    public enum State {
        OPEN,
        MET,
        WITHDRAWN
    }

    /** A programme named by title and academic hours. */
    public record Answer(long programme, LocalText title, int hours) {}
}
