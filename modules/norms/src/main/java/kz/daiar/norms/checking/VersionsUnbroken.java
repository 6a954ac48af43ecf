package kz.daiar.norms.checking;

import java.util.List;
import kz.daiar.kernel.DateRange;
import kz.daiar.norms.rule.CategoryTable;
import kz.daiar.norms.rule.DutyRule;

/**
 * Versions follow one another without a hole, apply on some day, and find the table they look into. Days of the act before
 * the first or behind the last are told: they can be meant so, or forgotten.
 */
final class VersionsUnbroken implements Check {

    @Override
    public void look(CheckedSet set, Findings found) {
        for (var act : set.acts()) {
            act.file().tables().values().forEach(table -> {
                var at = "tables." + table.name() + ".versions";
                look(act, at, ranges(table), found);
            });
            act.file().duties().forEach(duty -> {
                var at = "duties." + duty.id() + ".versions";
                look(act, at, ranges(duty), found);
                duty.wordings().forEach(wording -> table(act, at, wording, found));
            });
        }
    }

    private static List<DateRange> ranges(CategoryTable table) {
        return table.versions().stream().map(CategoryTable.Version::inForce).toList();
    }

    private static List<DateRange> ranges(DutyRule.History duty) {
        return duty.wordings().stream().map(DutyRule::inForce).toList();
    }

    private static void look(CheckedAct act, String at, List<DateRange> versions, Findings found) {
        if (versions.isEmpty()) {
            found.at(act.at(at)).error("no-version");
            return;
        }
        Days.firstOutside(versions, Days.span(versions))
                .ifPresent(day -> found.at(act.at(at), day, null).error("version-hole"));
        act.binding().inForce().stream()
                .flatMap(inForce -> Days.around(versions, inForce).stream())
                .forEach(days ->
                        found.at(act.at(at), days.from(), Days.shown(days)).note("act-without-version", act.slug()));
        for (int i = 0; i < versions.size(); i++) {
            if (neverApplies(act, versions.get(i))) {
                var place = act.at(at + "[" + i + "]");
                found.at(place, versions.get(i).from(), null).error("version-never", act.slug());
            }
        }
    }

    /** An adopted act can bind after its end, but nothing binds before its beginning, nor is amended after its end. */
    private static boolean neverApplies(CheckedAct act, DateRange version) {
        var inForce = act.binding().inForce();
        if (inForce.isEmpty()) {
            return true;
        }
        var first = act.binding().firstDay();
        boolean endsBefore = version.until() != null && !version.until().isAfter(first);
        boolean beginsAfter = inForce.stream()
                .noneMatch(range -> range.until() == null || range.until().isAfter(version.from()));
        return endsBefore || beginsAfter;
    }

    private static void table(CheckedAct act, String at, DutyRule wording, Findings found) {
        var table = wording.venue().table();
        if (table != null) {
            Days.firstOutside(ranges(table), wording.inForce()).ifPresent(day -> found.at(act.at(at), day, table.name())
                    .error("table-without-version", table.name()));
        }
    }
}
