package kz.daiar.duties;

import java.util.List;

/**
 * One look at how far duties are carried.
 *
 * @param rows the page asked for
 * @param figures of all that is asked for, whatever the list
 * @param bodies the same, body by body
 * @param responsibles the same, by who is responsible
 * @param tooMany whether the people were too many to be judged for another moment: then there is no list
 */
public record CarriedView(
        List<CarriedDuty> rows,
        CarriedFigures figures,
        List<CarriedFigures> bodies,
        List<CarriedFigures> responsibles,
        boolean tooMany) {

    static CarriedView ofTooMany() {
        var none = new CarriedFigures(null, null, 0, 0, 0, 0, 0, 0, 0, 0);
        return new CarriedView(List.of(), none, List.of(), List.of(), true);
    }
}
