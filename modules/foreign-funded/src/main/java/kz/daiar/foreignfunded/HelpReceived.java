package kz.daiar.foreignfunded;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.daiar.registry.Person;

/** The front door to what came of the help: how many went where, with whose help and worth how much, and who how often. */
@ApplicationScoped
@Transactional
public class HelpReceived {

    private static final Set<Trip.State> GONE = Set.of(Trip.State.ORDERED, Trip.State.REPORTED, Trip.State.BROKEN_OFF);

    private final Trips trips;

    protected HelpReceived() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    HelpReceived(Trips trips) {
        this.trips = trips;
    }

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

    /**
     * @param years, countries, sponsors keyed by the year, the ISO code and the id, the most first
     * @param often how often each was sent, the most first
     */
    public record Figures(List<Figure> years, List<Figure> countries, List<Figure> sponsors, Map<Person, Long> often) {}

    /** The figures of the trips the viewer sees. */
    public Figures figures(Trips.Asked asked) {
        var gone = trips.all(asked).stream()
                .filter(trip -> GONE.contains(trip.state()))
                .toList();
        return new Figures(
                by(gone, offer -> String.valueOf(offer.facts().from().getYear())),
                by(gone, offer -> offer.facts().country()),
                by(gone, offer -> String.valueOf(offer.sponsor().id())),
                often(gone));
    }

    private static List<Figure> by(List<Trip> gone, Function<Offer, String> key) {
        return gone.stream()
                .map(trip -> trip.nomination().offer())
                .collect(Collectors.groupingBy(key))
                .entrySet()
                .stream()
                .map(entry -> Figure.of(
                        entry.getKey(),
                        entry.getValue().stream().map(Offer::facts).toList()))
                .sorted(Comparator.comparing(Figure::people).reversed().thenComparing(Figure::key))
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
