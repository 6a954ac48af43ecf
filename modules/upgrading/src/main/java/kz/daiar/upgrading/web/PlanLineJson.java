package kz.daiar.upgrading.web;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.duties.CarriedDuty.Stage;
import kz.daiar.upgrading.PlanChanges.Wish;
import kz.daiar.upgrading.PlanLine;
import kz.daiar.upgrading.PlannedLine;

/**
 * A line of a plan on the wire; {@code quarter}, {@code venue}, {@code hours}, {@code programme} and {@code reason} are read
 * when it is changed.
 *
 * @param stage how far its duty is carried today; null when there is no such duty any more
 */
public record PlanLineJson(
        Long id,
        String iin,
        String person,
        String ground,
        LocalDate arose,
        LocalDate due,
        String population,
        List<String> direction,
        List<String> venues,
        String profile,
        Integer quarter,
        String venue,
        Integer hours,
        Long programme,
        Boolean leftOut,
        Stage stage,
        LocalDate met,
        Integer version,
        String reason) {

    static PlanLineJson of(PlannedLine planned) {
        var now = planned.now();
        return of(
                planned.line(),
                now == null ? null : now.stage(),
                now == null ? null : now.duty().met());
    }

    static PlanLineJson of(PlanLine line, Stage stage, LocalDate met) {
        var planned = line.planned();
        return new PlanLineJson(
                line.id(),
                line.person().iin(),
                line.person().fullName(),
                line.ground(),
                line.arose(),
                line.due(),
                line.population(),
                line.direction(),
                line.venues(),
                line.profile(),
                planned.quarter(),
                planned.venue(),
                planned.hours(),
                planned.programme() == null ? null : planned.programme().id(),
                line.leftOut(),
                stage,
                met,
                line.version(),
                line.reason());
    }

    Wish wish() {
        return new Wish(quarter, venue, hours, programme);
    }
}
