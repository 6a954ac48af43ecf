package kz.daiar.duties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import kz.daiar.duties.LedgerEntry.Kind;

/**
 * What became of one duty.
 *
 * @param before null when it is new
 * @param after null when there is no such duty any more
 */
record DutyChange(DutyState before, DutyState after) {

    /**
     * What differs between two judgements of one person. A duty is the same when act, grounds and day agree; else when act and
     * grounds do (its day was moved), else when it keeps a ground (grounds were merged or parted).
     */
    static List<DutyChange> between(List<DutyState> before, List<DutyState> after) {
        var old = new ArrayList<>(before);
        var now = new ArrayList<>(after);
        var changes = new ArrayList<DutyChange>();
        pair(old, now, changes, (one, other) -> isOf(one, other) && one.arose().equals(other.arose()));
        pair(old, now, changes, DutyChange::isOf);
        pair(old, now, changes, DutyChange::keepsGround);
        old.forEach(gone -> changes.add(new DutyChange(gone, null)));
        now.forEach(fresh -> changes.add(new DutyChange(null, fresh)));
        return changes;
    }

    private static boolean isOf(DutyState one, DutyState other) {
        return one.act().equals(other.act()) && one.grounds().equals(other.grounds());
    }

    private static boolean keepsGround(DutyState one, DutyState other) {
        return one.act().equals(other.act())
                && one.kind().equals(other.kind())
                && one.grounds().stream().anyMatch(other.grounds()::contains);
    }

    private static void pair(
            List<DutyState> old,
            List<DutyState> now,
            List<DutyChange> changes,
            BiPredicate<DutyState, DutyState> isSame) {
        for (var one : List.copyOf(old)) {
            for (var other : now) {
                if (isSame.test(one, other)) {
                    old.remove(one);
                    now.remove(other);
                    if (!one.equals(other)) {
                        changes.add(new DutyChange(one, other));
                    }
                    break;
                }
            }
        }
    }

    Kind kind() {
        if (before == null) {
            return Kind.CREATED;
        }
        if (after == null || after.isLapsed() && !before.isLapsed()) {
            return Kind.CLOSED;
        }
        if (after.isMet() && !before.isMet()) {
            return Kind.MET;
        }
        return after.isPending() && !before.isPending() ? Kind.REOPENED : Kind.MOVED;
    }

    /** Whether the mere passing of days could have made it: a running term that ran out, service that ended. */
    boolean isOfTheDay() {
        return before != null && after != null && before.asksTheSame(after) && before.isPending() && !after.isMet();
    }

    /** The duty as it is, or was last. */
    DutyState latest() {
        return after == null ? before : after;
    }
}
