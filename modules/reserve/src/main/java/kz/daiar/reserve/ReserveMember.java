package kz.daiar.reserve;

import java.time.LocalDate;
import java.time.Period;
import kz.daiar.kernel.LocalText;

/**
 * Somebody who stood in the reserve on a day.
 *
 * @param day the day looked at
 * @param born null when it is not on record
 * @param inPost since when he held the post of that day; null when he held none
 * @param lastWork the latest day of any work with him: an activity, an item done, a training; null for none
 */
public record ReserveMember(
        long membership,
        String iin,
        String personName,
        LocalText title,
        String employerBin,
        LocalText employerName,
        ReserveList list,
        LocalDate from,
        LocalDate day,
        LocalDate born,
        LocalDate inPost,
        LocalDate lastWork) {

    /** Full years of life; null when the day of birth is not on record. */
    public Integer age() {
        return born == null ? null : Period.between(born, day).getYears();
    }

    /** Full years in the post; null when he held none. */
    public Integer tenure() {
        return inPost == null ? null : Period.between(inPost, day).getYears();
    }

    /** The day anybody worked with him last; that of his admission while nobody did. */
    LocalDate workedOn() {
        return lastWork == null || lastWork.isBefore(from) ? from : lastWork;
    }
}
