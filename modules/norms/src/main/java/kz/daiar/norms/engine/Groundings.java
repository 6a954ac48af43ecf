package kz.daiar.norms.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import kz.daiar.norms.Act;
import kz.daiar.norms.Duty;
import kz.daiar.norms.IdOrder;
import kz.daiar.norms.rule.Basis;

/** What duties raised by the same wordings rest on. There are few combinations, and each is put together once. */
final class Groundings {

    private static final String NOT_RECORDED = "I-19";

    /**
     * What makes one grounding differ from another.
     *
     * @param venues those of the day the duty is shown for
     * @param used what the meeting trainings rest on beyond the rule
     * @param standing interpretations of the standing itself
     * @param repealed by which interpretation readers are told of a repeal, or null
     * @param unverified whether a check passed because the record lacks a fact
     */
    private record Case(
            Places.Venues venues,
            List<Basis> used,
            boolean lapsed,
            List<String> standing,
            String repealed,
            boolean unverified) {

        /** Told apart by little: the lists are long to hash, and the venues are one object for each meaning. */
        @Override
        public int hashCode() {
            int signs = (lapsed ? 1 : 0) + (unverified ? 2 : 0) + 4 * used.size() + 16 * standing.size();
            return 31 * venues.hashCode() + signs;
        }
    }

    private final Asks asks;
    private final Map<Case, Duty.Grounding> known = new ConcurrentHashMap<>();

    Groundings(Asks asks) {
        this.asks = asks;
    }

    Duty.Grounding of(Places.Venues venues, Outcome outcome, Act.Repeal repeal, boolean unverified) {
        var one = new Case(
                venues,
                outcome.used(),
                outcome.isLapsed(),
                outcome.interpretations(),
                repeal == null ? null : repeal.interpretation(),
                unverified);
        var found = known.get(one);
        if (found == null) {
            found = grounding(one);
            known.put(one, found);
        }
        return found;
    }

    private Duty.Grounding grounding(Case one) {
        SortedSet<String> cites = new TreeSet<>(IdOrder.NATURAL);
        SortedSet<String> interpretations = new TreeSet<>(IdOrder.NATURAL);
        for (var basis : bases(one)) {
            cites.addAll(basis.cites());
            interpretations.addAll(basis.interpretations());
        }
        interpretations.addAll(one.standing());
        if (one.repealed() != null) {
            interpretations.add(one.repealed());
        }
        if (one.unverified()) {
            interpretations.add(NOT_RECORDED);
        }
        var gap = one.venues().gap();
        return new Duty.Grounding(
                Collections.unmodifiableSortedSet(cites),
                Collections.unmodifiableSortedSet(interpretations),
                gap == null ? null : gap.code());
    }

    private List<Basis> bases(Case one) {
        var bases = new ArrayList<>(asks.bases());
        bases.add(one.venues().basis());
        bases.addAll(one.used());
        if (one.lapsed()) {
            bases.add(asks.rule().lapse());
        }
        return bases;
    }
}
