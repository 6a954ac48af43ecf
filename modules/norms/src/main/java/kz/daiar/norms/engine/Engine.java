package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Evaluation;
import kz.daiar.norms.Facts;
import kz.daiar.norms.rule.Merge;

/** Applies the duty rules of all loaded acts to one person. What it remembers follows from the rules alone. */
public final class Engine {

    /** A line of acts with its rules made ready: all of them, and those that speak of one population. */
    private record Ready(ActLine line, List<Rule> all, Map<String, List<Rule>> byPopulation) {

        static Ready of(ActLine line) {
            var all = line.duties().stream()
                    .map(history -> new Rule(line, history))
                    .toList();
            var byPopulation = new HashMap<String, List<Rule>>();
            for (var rule : all) {
                for (var population : rule.populations()) {
                    byPopulation
                            .computeIfAbsent(population, none -> new ArrayList<>())
                            .add(rule);
                }
            }
            return new Ready(line, all, byPopulation);
        }

        /** The rules that can concern somebody; most people serve in one population all their life. */
        List<Rule> concerning(Career career) {
            var population = career.onlyPopulation();
            return population == null ? all : byPopulation.getOrDefault(population, List.of());
        }
    }

    private final List<Ready> lines;

    public Engine(List<ActLine> lines) {
        this.lines = lines.stream().map(Ready::of).toList();
    }

    /**
     * The duties that arose up to {@code asOf}, as they stand on that day.
     *
     * @throws kz.daiar.kernel.RuleBroken when the facts contradict themselves
     */
    public Evaluation evaluate(Facts facts, LocalDate asOf) {
        var career = Career.of(facts, asOf);
        var duties = new ArrayList<Duty>();
        for (var line : lines) {
            evaluate(line, career, duties);
        }
        sort(duties);
        return new Evaluation(Collections.unmodifiableList(duties), gaps(duties));
    }

    private static void evaluate(Ready ready, Career career, List<Duty> duties) {
        var rules = ready.concerning(career);
        if (rules.isEmpty()) {
            return;
        }
        var judge = new Judge(career, ready.line());
        var raised = new ArrayList<Raised>(2);
        for (var rule : rules) {
            var raising = new Raising(career, rule);
            if (rule.isRaisedByEvents()) {
                raising.byEvents(raised);
            }
            raising.byPeriods(judge, duties);
        }
        merge(raised, ready.line().merges());
        for (var one : raised) {
            duties.add(judge.judge(one, null));
        }
    }

    /** They are few, and almost in order: none is moved far. */
    private static void sort(List<Duty> duties) {
        for (int i = 1; i < duties.size(); i++) {
            var duty = duties.get(i);
            int place = i;
            while (place > 0 && order(duties.get(place - 1), duty) > 0) {
                duties.set(place, duties.get(place - 1));
                place--;
            }
            duties.set(place, duty);
        }
    }

    /** By the day they arose, then kind and first ground (I-43). */
    private static int order(Duty one, Duty other) {
        int order = one.arose().compareTo(other.arose());
        order = order == 0 ? one.kind().compareTo(other.kind()) : order;
        return order == 0 ? one.grounds().get(0).compareTo(other.grounds().get(0)) : order;
    }

    /** Several grounds from one appointment are one duty (I-2). */
    private static void merge(List<Raised> raised, List<Merge> merges) {
        for (int i = 0; i < raised.size(); i++) {
            int next = i + 1;
            while (next < raised.size()) {
                var merge = merge(raised.get(i), raised.get(next), merges);
                if (merge == null) {
                    next++;
                } else {
                    raised.set(i, raised.get(i).mergedWith(raised.remove(next), merge.basis()));
                }
            }
        }
    }

    /** What says that the two are one duty; null when nothing does. */
    private static Merge merge(Raised one, Raised other, List<Merge> merges) {
        if (!one.arose().equals(other.arose()) || one.appointment() != other.appointment()) {
            return null;
        }
        for (var merge : merges) {
            if (merge.joins(one.rule(), other.rule())) {
                return merge;
            }
        }
        return null;
    }

    private static SortedSet<String> gaps(List<Duty> duties) {
        SortedSet<String> gaps = Collections.emptySortedSet();
        for (var duty : duties) {
            var gap = duty.grounding().gap();
            if (gap != null) {
                gaps = gaps.isEmpty() ? new TreeSet<>() : gaps;
                gaps.add(gap);
            }
        }
        return gaps;
    }
}
