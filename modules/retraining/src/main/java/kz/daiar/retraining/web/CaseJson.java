package kz.daiar.retraining.web;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.duties.CarriedDuty.Place;
import kz.daiar.duties.CarriedDuty.Stage;
import kz.daiar.retraining.RetrainingCase;

/**
 * Somebody to be retrained, on the wire.
 *
 * @param days of his clock: the term, those gone since the appointment, those left
 */
public record CaseJson(
        String iin,
        String person,
        String employer,
        List<String> grounds,
        LocalDate appointed,
        LocalDate due,
        LocalDate completeBy,
        DaysJson days,
        String status,
        Stage stage,
        List<String> venues,
        List<String> forms,
        HoursJson hours,
        PlaceJson place,
        String responsible,
        String duty) {

    /** Days of the clock; {@code left} is negative once the term has passed. */
    public record DaysJson(long term, long gone, long left) {}

    /** Academic hours: asked for, and those of the parts that count so far (null outside a window for parts). */
    public record HoursJson(Integer asked, Integer taken) {}

    /** The place taken for it. */
    public record PlaceJson(long enrolment, long group, String code, LocalDate from, LocalDate to, LocalDate admitted) {

        static PlaceJson of(Place place) {
            return place == null
                    ? null
                    : new PlaceJson(
                            place.enrolment(),
                            place.group(),
                            place.groupCode(),
                            place.from(),
                            place.to(),
                            place.admitted());
        }
    }

    static CaseJson of(RetrainingCase one) {
        var carried = one.carried();
        var duty = carried.duty();
        return new CaseJson(
                duty.iin(),
                duty.personName(),
                duty.employerBin(),
                duty.grounds(),
                duty.arose(),
                duty.due(),
                duty.completeBy(),
                new DaysJson(one.term(), one.gone(), one.left()),
                duty.status(),
                carried.stage(),
                duty.venues(),
                carried.volume().forms(),
                new HoursJson(carried.volume().min(), carried.volume().taken()),
                PlaceJson.of(carried.place()),
                carried.responsible(),
                duty.key().toString());
    }
}
