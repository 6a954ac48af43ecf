package kz.daiar.norms.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.daiar.kernel.DateRange;
import kz.daiar.norms.Act;
import kz.daiar.norms.rule.DutyRule;

/**
 * Two duties of one kind that can arise for one person on one day are one duty by a merge, or stand in an order: one act
 * succeeds the other. Otherwise he would owe the same thing twice. A body can adopt any acts besides those that bind it.
 */
final class DutiesOrdered implements Check {

    /**
     * A wording of a duty, where it stands, and the days its act can bind: from its first day on, by adoption after its
     * end too, but not once another act succeeded it.
     */
    private record Stated(CheckedAct act, String at, DutyRule rule, DateRange bound) {

        List<DateRange> days() {
            return Days.within(rule.inForce(), List.of(bound));
        }
    }

    @Override
    public void look(CheckedSet set, Findings found) {
        var duties = set.acts().stream()
                .filter(act -> bindsEver(act.binding()))
                .flatMap(act -> stated(act, set.acts()).stream())
                .toList();
        for (int i = 0; i < duties.size(); i++) {
            for (var earlier : duties.subList(0, i)) {
                look(earlier, duties.get(i), found);
            }
        }
    }

    /** An act whose successor begins before it never binds. */
    private static boolean bindsEver(Act act) {
        return !act.inForce().isEmpty();
    }

    private static List<Stated> stated(CheckedAct act, List<CheckedAct> all) {
        var bound = bound(act, all);
        var stated = new ArrayList<Stated>();
        for (var duty : act.file().duties()) {
            for (int i = 0; i < duty.wordings().size(); i++) {
                var at = "duties." + duty.id() + ".versions[" + i + "]";
                stated.add(new Stated(act, at, duty.wordings().get(i), bound));
            }
        }
        return stated;
    }

    private static DateRange bound(CheckedAct act, List<CheckedAct> all) {
        var succeeded = all.stream()
                .map(CheckedAct::binding)
                .filter(other -> act.slug().equals(other.succeeds()) && bindsEver(other))
                .map(Act::firstDay)
                .min(Comparator.naturalOrder());
        return new DateRange(act.binding().firstDay(), succeeded.orElse(null));
    }

    private static void look(Stated one, Stated other, Findings found) {
        var both = one.rule();
        var next = other.rule();
        if (!Coincidence.of(both, next) || isSameDuty(one, other) || isMerged(one, other)) {
            return;
        }
        Days.firstCommon(one.days(), other.days()).ifPresent(day -> found.at(
                        other.act().at(other.at()), day, next.trigger().population())
                .error("duties-collide", one.act().slug() + " " + both.id(), both.ground(), next.ground()));
    }

    /** Wordings of one duty follow one another. */
    private static boolean isSameDuty(Stated one, Stated other) {
        return one.act().equals(other.act())
                && one.rule().id().equals(other.rule().id());
    }

    private static boolean isMerged(Stated one, Stated other) {
        return one.act().file().merges().stream()
                .anyMatch(merge -> Coincidence.isMerged(one.rule(), other.rule(), merge));
    }
}
