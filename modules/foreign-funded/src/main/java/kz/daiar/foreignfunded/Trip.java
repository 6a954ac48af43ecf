package kz.daiar.foreignfunded;

import static kz.daiar.foreignfunded.ForeignTexts.TEXTS;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.daiar.foundation.Conflict;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;

/** How somebody selected goes abroad and comes back: prepared, ordered by the head, reported on; or ended before (decree-1457/27). */
@Entity
@Table(schema = "foreign_funded", name = "trip")
public class Trip extends Recorded {

    /** When the report on the trip {@code t} is overdue on the day {@code :today}, as queries ask it. */
    static final String LATE = "(t.state = ORDERED AND t.order.reportBy < :today)";

    /** Where it stands. */
    public enum State {
        PREPARED,
        ORDERED,
        REPORTED,
        CANCELLED,
        BROKEN_OFF
    }

    /** What is done before a journey. */
    public enum Task {
        PASSPORT,
        VISA,
        TICKETS,
        INSURANCE,
        LODGING,
        BRIEFING
    }

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "nomination_id")
    private Nomination nomination;

    private LocalDate leaves;
    private LocalDate returns;

    @Enumerated(EnumType.STRING)
    private State state;

    @Embedded
    private TripOrder order;

    @Embedded
    private TripReport report;

    @Embedded
    private ForeignDocument document;

    @ElementCollection
    @CollectionTable(schema = "foreign_funded", name = "trip_cost", joinColumns = @JoinColumn(name = "trip_id"))
    @OrderColumn(name = "seq")
    private List<TripCost> costs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "foreign_funded", name = "trip_task", joinColumns = @JoinColumn(name = "trip_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "task")
    @Column(name = "done_on")
    private Map<Task, LocalDate> done = new EnumMap<>(Task.class);

    /** When he goes and comes back, and what it costs whom. */
    public record Plan(LocalDate leaves, LocalDate returns, List<TripCost> costs) {}

    protected Trip() {}

    /** The trip of somebody selected, for the days of the training until it is planned. */
    static Trip of(Nomination nomination, Change change) {
        var trip = new Trip();
        var offered = nomination.offer().facts();
        trip.nomination = nomination;
        trip.state = State.PREPARED;
        trip.leaves = offered.from();
        trip.returns = offered.to();
        trip.record(change);
        return trip;
    }

    /** @throws kz.daiar.kernel.RuleBroken when the days of the training do not lie within those of the trip */
    void plan(Plan planned, Change change) {
        travel(planned.leaves(), planned.returns(), change);
        costs.clear();
        costs.addAll(planned.costs());
    }

    /** @throws kz.daiar.kernel.RuleBroken when the days of the training do not lie within those of the trip */
    void travel(LocalDate from, LocalDate to, Change change) {
        mustBe(State.PREPARED);
        var offered = nomination.offer().facts();
        if (from.isAfter(offered.from()) || to.isBefore(offered.to())) {
            throw TEXTS.refused("trip-days", offered.from(), offered.to());
        }
        leaves = from;
        returns = to;
        record(change);
    }

    /** One more cost. */
    void bear(TripCost cost, Change change) {
        mustBe(State.PREPARED);
        costs.add(cost);
        record(change);
    }

    /** A cost there is not after all; a line that is gone already stays so. */
    void spare(int line, Change change) {
        mustBe(State.PREPARED);
        if (line < costs.size()) {
            costs.remove(line);
        }
        record(change);
    }

    /** Exactly these things before the journey are done; what was done before keeps its day. */
    void done(Set<Task> tasks, LocalDate day, Change change) {
        mustBe(State.PREPARED, State.ORDERED);
        done.keySet().retainAll(tasks);
        tasks.forEach(task -> done.putIfAbsent(task, day));
        record(change);
    }

    void sign(TripOrder signed, Change change) {
        mustBe(State.PREPARED);
        order = signed;
        state = State.ORDERED;
        record(change);
    }

    void report(TripReport told, Change change) {
        mustBe(State.ORDERED);
        report = told;
        state = State.REPORTED;
        record(change);
    }

    /** He has brought a document of those who taught him; it became a training on his record. */
    void document(ForeignDocument brought, Change change) {
        mustBe(State.ORDERED, State.REPORTED);
        if (document != null) {
            throw Conflict.of(TEXTS, "document-known", document.number());
        }
        document = brought;
        record(change);
    }

    /** How far its recognition is. */
    void recognise(boolean translated, ForeignDocument.Recognition recognition, Change change) {
        if (document == null) {
            throw TEXTS.refused("no-document", nomination.person().fullName());
        }
        document = document.with(translated, recognition);
        record(change);
    }

    /**
     * It does not take place, or not to its end.
     *
     * @param day the day from which on there is no reason to go
     */
    void end(LocalDate day, Change change) {
        mustBe(State.PREPARED, State.ORDERED);
        state = state == State.ORDERED && !day.isBefore(leaves) ? State.BROKEN_OFF : State.CANCELLED;
        record(change);
    }

    /** Whether it may still be ended before its time. */
    boolean isAhead(LocalDate day) {
        return state == State.PREPARED || state == State.ORDERED && !day.isAfter(returns);
    }

    void mustBe(State... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw Conflict.of(TEXTS, "trip-state", nomination.person().fullName());
        }
    }

    /** Whether he should have reported by this day and has not, or has when it was late. */
    public boolean isReportLate(LocalDate day) {
        return state == State.ORDERED && order.reportBy().isBefore(day)
                || state == State.REPORTED && order.reportBy().isBefore(report.reportedOn());
    }

    public Nomination nomination() {
        return nomination;
    }

    public LocalDate leaves() {
        return leaves;
    }

    public LocalDate returns() {
        return returns;
    }

    public State state() {
        return state;
    }

    /** Null until the head has signed. */
    public TripOrder order() {
        return order;
    }

    /** Null until he has reported. */
    public TripReport report() {
        return report;
    }

    /** Null until he has brought one. */
    public ForeignDocument document() {
        return document;
    }

    public List<TripCost> costs() {
        return List.copyOf(costs);
    }

    /** What is done, each with its day. */
    public Map<Task, LocalDate> done() {
        return Map.copyOf(done);
    }
}
