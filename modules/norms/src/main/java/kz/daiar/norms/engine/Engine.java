package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Evaluation;
import kz.daiar.norms.Facts;
import kz.daiar.norms.rule.DutyRule;
import kz.daiar.norms.rule.Merge;

/** Applies the duty rules of all loaded acts to one person. Holds no state between questions. */
public final class Engine {

    private static final Comparator<Duty> ORDER = Comparator.comparing(Duty::arose)
            .thenComparing(Duty::kind)
            .thenComparing(duty -> duty.grounds().get(0));

    private final List<ActLine> lines;

    public Engine(List<ActLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * The duties that arose up to {@code asOf}, as they stand on that day.
     *
     * @throws kz.daiar.kernel.RuleBroken when the facts contradict themselves
     */
    public Evaluation evaluate(Facts facts, LocalDate asOf) {
        RecordCheck.of(facts);
        var career = new Career(facts.knownOn(asOf), asOf);
        var duties = new ArrayList<Duty>();
        for (var line : lines) {
            evaluate(line, career, duties);
        }
        duties.sort(ORDER);
        return new Evaluation(List.copyOf(duties), gaps(duties));
    }

    private static void evaluate(ActLine line, Career career, List<Duty> duties) {
        var judge = new Judge(career, line);
        var raised = new ArrayList<Raised>();
        for (var rule : line.duties()) {
            var raising = new Raising(career, line, rule);
            raised.addAll(raising.byEvents());
            duties.addAll(raising.byPeriods(judge));
        }
        merged(raised, line.merges()).forEach(one -> duties.add(judge.judge(one, Set.of())));
    }

    /** Several grounds from one appointment are one duty (I-2). */
    private static List<Raised> merged(List<Raised> raised, List<Merge> merges) {
        var rest = new ArrayList<>(raised);
        var result = new ArrayList<Raised>();
        while (!rest.isEmpty()) {
            var first = rest.remove(0);
            var same = rest.stream()
                    .filter(other -> isMerged(first, other, merges))
                    .toList();
            rest.removeAll(same);
            result.add(same.isEmpty() ? first : merge(first, same, merges));
        }
        return result;
    }

    private static boolean isMerged(Raised one, Raised other, List<Merge> merges) {
        return one.arose().equals(other.arose())
                && one.appointment() == other.appointment()
                && merges.stream()
                        .anyMatch(m -> m.grounds().contains(one.rule().ground())
                                && m.grounds().contains(other.rule().ground()));
    }

    private static Raised merge(Raised first, List<Raised> same, List<Merge> merges) {
        var rules = new ArrayList<DutyRule>(List.of(first.rule()));
        same.forEach(other -> rules.add(other.rule()));
        var basis = merges.stream()
                .filter(m -> m.grounds().contains(first.rule().ground()))
                .findFirst()
                .orElseThrow()
                .basis();
        return new Raised(
                rules, first.arose(), first.stretch(), first.appointment(), first.fields(), first.cause(), basis);
    }

    private static SortedSet<String> gaps(List<Duty> duties) {
        return duties.stream()
                .map(duty -> duty.grounding().gap())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
