package kz.daiar.upgrading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.daiar.duties.CarriedDuty;
import kz.daiar.duties.CarriedDuty.Stage;
import kz.daiar.duties.CarriedFilter;
import kz.daiar.duties.CarryingOut;
import kz.daiar.duties.CarryingOut.Order;
import kz.daiar.duties.DutyFilter;

/**
 * A line of a plan beside its duty as it stands today.
 *
 * @param now null when the record was corrected so that there is no such duty any more
 */
public record PlannedLine(PlanLine line, CarriedDuty now) {

    private record Key(long person, String ground, LocalDate arose) {}

    /** The lines, each with its duty: all duties are read at once. */
    static List<PlannedLine> of(List<PlanLine> lines, CarryingOut carryingOut) {
        var people = lines.stream().map(line -> line.person().id()).collect(Collectors.toSet());
        var filter = new DutyFilter(
                null, Set.of(Answering.KIND), Set.of(), Set.of(), Set.of(), Set.of(), null, null, false, null);
        var duties = new HashMap<Key, CarriedDuty>();
        if (!people.isEmpty()) {
            carryingOut.each(
                    CarriedFilter.of(filter).ofPersons(people),
                    Order.DUE,
                    one -> duties.put(
                            new Key(
                                    one.duty().person(),
                                    one.duty().grounds().get(0),
                                    one.duty().arose()),
                            one));
        }
        return lines.stream()
                .map(line ->
                        new PlannedLine(line, duties.get(new Key(line.person().id(), line.ground(), line.arose()))))
                .toList();
    }

    boolean is(Stage stage) {
        return now != null && now.stage() == stage;
    }

    /** Whether the duty is met. */
    public boolean isCarriedThrough() {
        return is(Stage.COMPLETED);
    }
}
