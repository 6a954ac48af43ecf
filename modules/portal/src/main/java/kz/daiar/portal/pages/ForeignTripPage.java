package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.daiar.duties.Explained;
import kz.daiar.duties.Explanations;
import kz.daiar.foreignfunded.ForeignDocument;
import kz.daiar.foreignfunded.Trip;
import kz.daiar.foreignfunded.TripCost;
import kz.daiar.foreignfunded.Trips;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Viewer;
import kz.daiar.norms.Explanation.OfTraining;
import kz.daiar.norms.FactRef;
import kz.daiar.training.TrainingRecord;
import kz.daiar.training.Trainings;

/** One trip abroad: its days and costs, what is done before it, the order, the report, the document and what it counts for. */
@Named
@RequestScoped
public class ForeignTripPage {

    @Inject
    Trips trips;

    @Inject
    Trainings trainings;

    @Inject
    Explanations explanations;

    @Inject
    TwoClocks clocks;

    @Inject
    PageLanguage language;

    @Inject
    HouseDay day;

    @Inject
    Viewer viewer;

    private Long id;
    private Trip trip;
    private TripRow row;
    private HelpOfferRow offer;
    private boolean head;
    private List<CostRow> costs;
    private List<TaskRow> tasks;
    private List<Count> counts;

    /** A cost and its place among the costs of the trip. */
    public record CostRow(int line, String whatKey, BigDecimal rate, int times, BigDecimal sum, String bearerKey) {}

    /** What somebody bears of the whole. */
    public record Share(String bearerKey, BigDecimal sum) {}

    /** Something to be done before the journey, and the day it was. */
    public record TaskRow(String task, String key, LocalDate done) {}

    /** What a duty makes of the training the document stands for. */
    public record Count(Explained duty, OfTraining training) {}

    /** Knows its trip before the buttons of the page are looked for. */
    @PostConstruct
    void begin() {
        id = Query.number("id").orElse(null);
    }

    /** Stops with 404 when there is no such trip. */
    @Transactional
    public void open() {
        read();
    }

    private void read() {
        if (id == null) {
            throw NotHere.named("trip");
        }
        if (trip == null) {
            trip = trips.find(id);
            row = TripRow.of(trip, day.today(), language.language());
            offer = HelpOfferRow.of(trip.nomination().offer(), 0, language.language());
            head = viewer.isHeadOf(trip.nomination().employer().bin());
            costs = costs(trip.costs());
            tasks = tasks(trip.done());
        }
    }

    private static List<CostRow> costs(List<TripCost> all) {
        return IntStream.range(0, all.size())
                .mapToObj(line -> row(line, all.get(line)))
                .toList();
    }

    private static CostRow row(int line, TripCost cost) {
        return new CostRow(
                line,
                Door.textKey("abroad.cost", cost.what()),
                cost.rate(),
                cost.days(),
                cost.sum(),
                Door.textKey("abroad.bearer", cost.bearer()));
    }

    private static List<TaskRow> tasks(Map<Trip.Task, LocalDate> done) {
        return Arrays.stream(Trip.Task.values())
                .map(task -> new TaskRow(task.name(), Door.textKey("abroad.task", task), done.get(task)))
                .toList();
    }

    @Transactional
    public TripRow getTrip() {
        read();
        return row;
    }

    @Transactional
    public HelpOfferRow getOffer() {
        read();
        return offer;
    }

    /** Whether the viewer signs the order. */
    @Transactional
    public boolean isHead() {
        read();
        return head;
    }

    /** Whether he has set out, so that he may report. */
    @Transactional
    public boolean isLeft() {
        read();
        return !row.leaves().isAfter(day.today());
    }

    /** Whether the training is over, so that its document may be registered. */
    @Transactional
    public boolean isTaught() {
        read();
        return !offer.facts().to().isAfter(day.today());
    }

    @Transactional
    public List<CostRow> getCosts() {
        read();
        return costs;
    }

    /** Who bears how much. */
    @Transactional
    public List<Share> getShares() {
        read();
        var sums = trip.costs().stream()
                .collect(Collectors.toMap(TripCost::bearer, TripCost::sum, BigDecimal::add, TreeMap::new));
        return sums.entrySet().stream()
                .map(one -> new Share(Door.textKey("abroad.bearer", one.getKey()), one.getValue()))
                .toList();
    }

    @Transactional
    public List<TaskRow> getTasks() {
        read();
        return tasks;
    }

    /** The document he brought; null until he has. */
    @Transactional
    public ForeignDocument getDocument() {
        read();
        return trip.document();
    }

    @Transactional
    public String getRecognitionKey() {
        read();
        return Door.textKey("abroad.recognition", trip.document().recognition());
    }

    /** What the duties of its kind make of the training he was taught: met, or why not. */
    @Transactional
    public List<Count> getCounts() {
        read();
        if (counts == null) {
            counts = trip.document() == null
                    ? List.of()
                    : counts(trainings.find(trip.document().training()));
        }
        return counts;
    }

    private List<Count> counts(TrainingRecord taught) {
        var kind = taught.facts().kind();
        var fact =
                new FactRef(FactRef.Kind.TRAINING, kind + " " + taught.facts().from());
        return explanations.of(row.iin(), clocks.moment()).stream()
                .filter(one -> one.duty().kind().equals(kind))
                .flatMap(one -> about(one, fact))
                .toList();
    }

    private static Stream<Count> about(Explained duty, FactRef fact) {
        return duty.explanation().trainings().stream()
                .filter(one -> one.verdict().step().facts().contains(fact))
                .map(one -> new Count(duty, one));
    }

    /** The paper as it was signed. */
    @Transactional
    public void paper() throws IOException {
        read();
        if (trip.order() == null) {
            throw NotHere.named("paper");
        }
        FileAnswer.paper("foreign-" + id, trip.order().paper());
    }
}
