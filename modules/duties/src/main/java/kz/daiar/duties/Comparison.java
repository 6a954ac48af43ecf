package kz.daiar.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.daiar.duties.SimulatedDuty.Side;
import kz.daiar.norms.Duty;
import kz.daiar.norms.NormSet;

/** Judges one person by two sets of norms and tells what stands on which side. */
final class Comparison {

    /** A duty and the side on which it stands so. */
    record Sided(Side side, Duty duty) {}

    private final NormSet base;
    private final NormSet draft;
    private final LocalDate asOf;

    Comparison(NormSet base, NormSet draft, LocalDate asOf) {
        this.base = base;
        this.draft = draft;
        this.asOf = asOf;
    }

    /** Each duty of the person once where both sides agree, else each side's. */
    List<Sided> of(PersonFacts person) {
        var sides = new ArrayList<Sided>();
        var before = byIdentity(base.evaluate(person.facts(), asOf).duties());
        for (var duty : draft.evaluate(person.facts(), asOf).duties()) {
            var old = take(before, duty);
            if (old != null && standAlike(old, duty)) {
                sides.add(new Sided(Side.BOTH, duty));
            } else {
                sides.add(new Sided(Side.AFTER, duty));
                if (old != null) {
                    sides.add(new Sided(Side.BEFORE, old));
                }
            }
        }
        before.values().forEach(left -> left.forEach(duty -> sides.add(new Sided(Side.BEFORE, duty))));
        return sides;
    }

    private static Map<Duty.Identity, List<Duty>> byIdentity(List<Duty> duties) {
        var found = new HashMap<Duty.Identity, List<Duty>>();
        duties.forEach(duty -> found.computeIfAbsent(duty.identity(), same -> new ArrayList<>(1))
                .add(duty));
        return found;
    }

    private static Duty take(Map<Duty.Identity, List<Duty>> from, Duty like) {
        var found = from.get(like.identity());
        return found == null || found.isEmpty() ? null : found.remove(0);
    }

    private static boolean standAlike(Duty one, Duty other) {
        return one.act().equals(other.act())
                && one.due().equals(other.due())
                && one.status() == other.status()
                && Objects.equals(one.conditions(), other.conditions())
                && Objects.equals(one.standing().completeBy(), other.standing().completeBy());
    }
}
