package kz.daiar.reserve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the scores of a candidate come to: for each criterion the mean of all scores given for it, and the mean of these by the
 * sealed weights. Means are exact to the hundredth, halves rounded up, so that anybody reckons the same from the stored scores.
 *
 * @param means by criterion; one nobody scored is missing
 * @param total the weighted mean; null while a criterion is not scored
 */
public record Score(SortedMap<String, BigDecimal> means, BigDecimal total) {

    private static final int DIGITS = 2;

    static Score of(Map<String, Integer> weights, Collection<Examination> examinations) {
        var means = new TreeMap<String, BigDecimal>();
        for (var criterion : weights.keySet()) {
            var given = examinations.stream()
                    .map(one -> one.scores().get(criterion))
                    .filter(score -> score != null)
                    .toList();
            if (!given.isEmpty()) {
                means.put(criterion, mean(given));
            }
        }
        return new Score(means, means.size() < weights.size() ? null : weighted(means, weights));
    }

    private static BigDecimal mean(List<Integer> given) {
        int sum = given.stream().mapToInt(Integer::intValue).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(given.size()), DIGITS, RoundingMode.HALF_UP);
    }

    private static BigDecimal weighted(Map<String, BigDecimal> means, Map<String, Integer> weights) {
        var sum = BigDecimal.ZERO;
        int all = 0;
        for (var weight : weights.entrySet()) {
            sum = sum.add(means.get(weight.getKey()).multiply(BigDecimal.valueOf(weight.getValue())));
            all += weight.getValue();
        }
        return sum.divide(BigDecimal.valueOf(all), DIGITS, RoundingMode.HALF_UP);
    }

    /**
     * The better first: by total, then by the mean of the criterion that weighs most, then of the next; of equal weights the
     * first by code. Who has no total yet stands last.
     */
    static Comparator<Score> better(Map<String, Integer> weights) {
        var order = Comparator.comparing(Score::total, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()));
        var heaviest = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        for (var criterion : heaviest) {
            order = order.thenComparing(
                    score -> score.means().get(criterion), Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()));
        }
        return order;
    }
}
