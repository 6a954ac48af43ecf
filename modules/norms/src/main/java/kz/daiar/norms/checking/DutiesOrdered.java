package kz.daiar.norms.checking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.daiar.kernel.DateRange;
import kz.daiar.norms.rule.DutyRule;

/**
 * Two duties of one kind that one event can raise are one duty by a merge, or stand in an order: one act succeeds the
 * other. Otherwise a person would owe the same thing twice.
 */
final class DutiesOrdered implements Check {

    /** A wording of a duty, where it stands, and on which days it can raise one. */
    private record Stated(CheckedAct act, String at, DutyRule rule) {

        List<DateRange> days() {
            return Days.within(rule.inForce(), act.binding().inForce());
        }
    }

    @Override
    public void look(CheckedSet set, Findings found) {
        var duties = set.acts().stream().flatMap(act -> stated(act).stream()).toList();
        for (int i = 0; i < duties.size(); i++) {
            for (var earlier : duties.subList(0, i)) {
                look(earlier, duties.get(i), found);
            }
        }
    }

    private static List<Stated> stated(CheckedAct act) {
        var stated = new ArrayList<Stated>();
        for (var duty : act.file().duties()) {
            for (int i = 0; i < duty.wordings().size(); i++) {
                var at = "duties." + duty.id() + ".versions[" + i + "]";
                stated.add(new Stated(act, at, duty.wordings().get(i)));
            }
        }
        return stated;
    }

    private static void look(Stated one, Stated other, Findings found) {
        var both = one.rule();
        var next = other.rule();
        if (!both.kind().equals(next.kind()) || !shareTrigger(both, next) || !bindTheSame(one, other)) {
            return;
        }
        if (isSameDuty(one, other) || isMerged(one, other)) {
            return;
        }
        Days.firstCommon(one.days(), other.days()).ifPresent(day -> found.at(
                        other.act().at(other.at()), day, next.trigger().population())
                .error("duties-collide", one.act().slug() + " " + both.id(), both.ground(), next.ground()));
    }

    private static boolean shareTrigger(DutyRule one, DutyRule other) {
        return one.trigger().getClass() == other.trigger().getClass()
                && one.trigger().population().equals(other.trigger().population());
    }

    private static boolean bindTheSame(Stated one, Stated other) {
        return one.act().equals(other.act())
                || !Collections.disjoint(
                        one.act().binding().binds(), other.act().binding().binds());
    }

    /** Wordings of one duty follow one another. */
    private static boolean isSameDuty(Stated one, Stated other) {
        return one.act().equals(other.act())
                && one.rule().id().equals(other.rule().id());
    }

    private static boolean isMerged(Stated one, Stated other) {
        return one.act().equals(other.act())
                && one.act().file().merges().stream()
                        .anyMatch(merge -> merge.grounds().contains(one.rule().ground())
                                && merge.grounds().contains(other.rule().ground()));
    }
}
