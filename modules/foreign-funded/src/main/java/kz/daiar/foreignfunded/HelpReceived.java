package kz.daiar.foreignfunded;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.daiar.registry.Person;

/**
 * What came of the help: how many went where, with whose help and worth how much, and who how often.
 *
 * @param years keyed by the year, the latest first
 * @param countries keyed by the ISO code, the most people first
 * @param sponsors keyed by the id, the most people first
 * @param often how often each was sent, the most often first
 */
public record HelpReceived(List<Figure> years, List<Figure> countries, List<Figure> sponsors, Map<Person, Long> often) {

    private static final Set<Trip.State> GONE = Set.of(Trip.State.ORDERED, Trip.State.REPORTED, Trip.State.BROKEN_OFF);
    private static final Comparator<Figure> MOST_PEOPLE =
            Comparator.comparing(Figure::people).reversed().thenComparing(Figure::key);

    /** What a year, country or sponsor stands for: people sent, their academic hours, and the tenge of the help. */
    public record Figure(String key, long people, long hours, BigDecimal money) {

        private static Figure of(String key, List<Offer.Facts> offered) {
            return new Figure(
                    key,
                    offered.size(),
                    offered.stream().mapToLong(Offer.Facts::hours).sum(),
                    offered.stream()
                            .map(one -> one.money() == null ? BigDecimal.ZERO : one.money())
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    /** What came of those of these trips that were ordered. */
    public static HelpReceived of(List<Trip> trips) {
        var gone = trips.stream().filter(trip -> GONE.contains(trip.state())).toList();
        return new HelpReceived(
                by(gone, HelpReceived::year, Comparator.comparing(Figure::key).reversed()),
                by(gone, offer -> offer.facts().country(), MOST_PEOPLE),
                by(gone, offer -> String.valueOf(offer.sponsor().id()), MOST_PEOPLE),
                often(gone));
    }

    private static String year(Offer offer) {
        return String.valueOf(offer.facts().from().getYear());
    }

    private static List<Figure> by(List<Trip> gone, Function<Offer, String> key, Comparator<Figure> order) {
        return gone.stream()
                .map(trip -> trip.nomination().offer())
                .collect(Collectors.groupingBy(key))
                .entrySet()
                .stream()
                .map(entry -> Figure.of(
                        entry.getKey(),
                        entry.getValue().stream().map(Offer::facts).toList()))
                .sorted(order)
                .toList();
    }

    private static Map<Person, Long> often(List<Trip> gone) {
        return gone.stream()
                .collect(Collectors.groupingBy(trip -> trip.nomination().person(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<Person, Long>comparingByValue().reversed().thenComparing(entry -> entry.getKey()
                        .fullName()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, next) -> first, LinkedHashMap::new));
    }
}
