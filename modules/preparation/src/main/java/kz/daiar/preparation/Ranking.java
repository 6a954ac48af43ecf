package kz.daiar.preparation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The order of applicants as their stored points give it, and nothing else: the mean of the commission in each stage, their sum, and
 * what the call says breaks a tie (decree-1457/10). The same points give the same order whenever it is asked.
 */
public final class Ranking {

    /**
     * Where an applicant stands.
     *
     * @param rank from 1, over those who passed every stage first; all are ranked
     * @param means the mean of the commission stage by stage; null where points are missing
     * @param passed whether every stage was passed
     * @param brokenBy what put him below the one above him, who has the same total; null when no tie had to be broken
     */
    public record Place(
            Application application,
            int rank,
            List<BigDecimal> means,
            BigDecimal total,
            boolean passed,
            TieBreak brokenBy) {

        /** The stages, from 1, without points of the whole commission. */
        public List<Integer> missing() {
            return IntStream.range(0, means.size())
                    .filter(stage -> means.get(stage) == null)
                    .mapToObj(stage -> stage + 1)
                    .toList();
        }
    }

    private final Admission call;
    private final Admission.Terms terms;
    private final Map<Long, List<Points>> given;

    private Ranking(Admission call, Collection<Points> points) {
        this.call = call;
        this.terms = call.terms();
        this.given = points.stream()
                .collect(Collectors.groupingBy(one -> one.application().id()));
    }

    /** The places of these applicants, the first one first. */
    static List<Place> of(Admission call, Collection<Application> applicants, Collection<Points> points) {
        return new Ranking(call, points).places(applicants);
    }

    private List<Place> places(Collection<Application> applicants) {
        var sorted = applicants.stream()
                .map(this::unranked)
                .sorted(Comparator.comparing(Place::passed)
                        .reversed()
                        .thenComparing(Place::total, Comparator.reverseOrder())
                        .thenComparing(this::unequal))
                .toList();
        var ranked = new ArrayList<Place>();
        for (var one : sorted) {
            var above = ranked.isEmpty() ? null : ranked.get(ranked.size() - 1);
            ranked.add(new Place(
                    one.application(), ranked.size() + 1, one.means(), one.total(), one.passed(), broken(above, one)));
        }
        return ranked;
    }

    private Place unranked(Application one) {
        var mine = given.getOrDefault(one.id(), List.of());
        var means = new ArrayList<BigDecimal>();
        for (int stage = 1; stage <= terms.stages().size(); stage++) {
            means.add(mean(mine, stage));
        }
        var total = means.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean passed = IntStream.range(0, means.size())
                .allMatch(stage ->
                        means.get(stage) != null && terms.stages().get(stage).passes(means.get(stage)));
        return new Place(one, 0, means, total, passed, null);
    }

    /** Null while somebody of the commission has not given his points. */
    private BigDecimal mean(List<Points> mine, int stage) {
        var all = mine.stream()
                .filter(one -> one.stage() == stage)
                .map(Points::points)
                .toList();
        int members = terms.commission().size();
        return all.size() < members
                ? null
                : all.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(members), 2, RoundingMode.HALF_UP);
    }

    private int unequal(Place first, Place second) {
        return call.tieBreaks().stream()
                .mapToInt(rule -> compared(rule, first, second))
                .filter(difference -> difference != 0)
                .findFirst()
                .orElse(0);
    }

    private static int compared(TieBreak rule, Place first, Place second) {
        return switch (rule.kind()) {
            case STAGE ->
                Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())
                        .compare(
                                first.means().get(rule.stage() - 1),
                                second.means().get(rule.stage() - 1));
            case SERVICE ->
                Comparator.nullsLast(Comparator.<Integer>reverseOrder())
                        .compare(
                                first.application().serviceMonths(),
                                second.application().serviceMonths());
            case APPLIED ->
                Comparator.comparing(Application::appliedOn)
                        .thenComparing(Application::id)
                        .compare(first.application(), second.application());
        };
    }

    private TieBreak broken(Place above, Place one) {
        if (above == null || above.passed() != one.passed() || above.total().compareTo(one.total()) != 0) {
            return null;
        }
        return call.tieBreaks().stream()
                .filter(rule -> compared(rule, above, one) != 0)
                .findFirst()
                .orElse(null);
    }
}
