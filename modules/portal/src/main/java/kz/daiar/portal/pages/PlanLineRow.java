package kz.daiar.portal.pages;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.kernel.Language;
import kz.daiar.upgrading.PlannedLine;

/** A line of a plan as lists show it. */
public record PlanLineRow(
        long id,
        String iin,
        String name,
        String ground,
        LocalDate due,
        List<String> direction,
        String profile,
        int quarter,
        String venue,
        Integer hours,
        String programme,
        boolean leftOut,
        String reason,
        String stageKey,
        String status,
        LocalDate met) {

    static PlanLineRow of(PlannedLine one, Language language) {
        var line = one.line();
        var planned = line.planned();
        var now = one.now();
        return new PlanLineRow(
                line.id(),
                line.person().iin(),
                line.person().fullName(),
                line.ground(),
                line.due(),
                line.direction(),
                line.profile(),
                planned.quarter(),
                planned.venue(),
                planned.hours(),
                planned.programme() == null ? null : planned.programme().title(language),
                line.leftOut(),
                line.reason(),
                now == null ? "stage.gone" : Door.textKey("stage", now.stage()),
                now == null ? null : now.duty().status(),
                now == null ? null : now.duty().met());
    }
}
