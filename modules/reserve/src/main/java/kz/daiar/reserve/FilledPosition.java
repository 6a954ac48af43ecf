package kz.daiar.reserve;

import java.time.LocalDate;
import kz.daiar.kernel.LocalText;

/**
 * An appointment to a position a reserve was kept for.
 *
 * @param position id of the reserve position
 * @param membership he was appointed from; null when the appointment passed the reserve by
 * @param list he stood in; null when the appointment passed the reserve by
 * @param others how many others stood in the reserve for it that day, ready ones
 * @param vacant days since its holder before left; null when nobody held it on record
 */
public record FilledPosition(
        long position,
        LocalText title,
        String employerBin,
        LocalText employerName,
        String iin,
        String personName,
        LocalDate day,
        Long membership,
        ReserveList list,
        int others,
        Integer vacant) {

    public boolean isFromReserve() {
        return membership != null;
    }
}
