package kz.daiar.duties;

import java.util.Set;

/**
 * Which carried duties are asked for; null asks for nothing in particular.
 *
 * @param responsible name of who is responsible
 * @param persons ids of people; null for everybody
 */
public record CarriedFilter(DutyFilter duties, CarriedDuty.Stage stage, String responsible, Set<Long> persons) {

    public static CarriedFilter of(DutyFilter duties) {
        return new CarriedFilter(duties, null, null, null);
    }

    public CarriedFilter at(CarriedDuty.Stage wanted) {
        return new CarriedFilter(duties, wanted, responsible, persons);
    }

    /** The duties of these people alone. */
    public CarriedFilter ofPersons(Set<Long> ids) {
        return new CarriedFilter(duties, stage, responsible, Set.copyOf(ids));
    }
}
