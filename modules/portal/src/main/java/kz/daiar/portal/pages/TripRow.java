package kz.daiar.portal.pages;

import java.time.LocalDate;
import kz.daiar.foreignfunded.Places;
import kz.daiar.foreignfunded.Trip;
import kz.daiar.foreignfunded.TripOrder;
import kz.daiar.foreignfunded.TripReport;
import kz.daiar.kernel.Language;

/**
 * A trip abroad as a list shows it.
 *
 * @param late whether the report is overdue, or came when it was
 */
public record TripRow(
        long id,
        int version,
        String iin,
        String person,
        String employer,
        long offer,
        String topic,
        String sponsor,
        String where,
        LocalDate leaves,
        LocalDate returns,
        TripOrder order,
        TripReport report,
        String state,
        String stateKey,
        String style,
        boolean late,
        String reason) {

    static TripRow of(Trip trip, LocalDate today, Language language) {
        var nomination = trip.nomination();
        var offer = nomination.offer();
        var facts = offer.facts();
        return new TripRow(
                trip.id(),
                trip.version(),
                nomination.person().iin(),
                nomination.person().fullName(),
                nomination.employer().name(language),
                offer.id(),
                offer.topic(language),
                offer.sponsor().name(language),
                facts.city() + ", " + Places.country(facts.country(), language),
                trip.leaves(),
                trip.returns(),
                trip.order(),
                trip.report(),
                trip.state().name(),
                Door.textKey("abroad.trip", trip.state()),
                style(trip.state()),
                trip.isReportLate(today),
                trip.reason());
    }

    private static String style(Trip.State state) {
        return switch (state) {
            case PREPARED -> "open";
            case ORDERED -> "in-progress";
            case REPORTED -> "fulfilled";
            case CANCELLED -> "lapsed";
            case BROKEN_OFF -> "gap";
        };
    }

    /** Whether the days, the costs and the order may still change. */
    public boolean isPrepared() {
        return state.equals(Trip.State.PREPARED.name());
    }

    public boolean isOrdered() {
        return state.equals(Trip.State.ORDERED.name());
    }

    public boolean isReported() {
        return state.equals(Trip.State.REPORTED.name());
    }

    /** Whether it ended before its time. */
    public boolean isEnded() {
        return !isPrepared() && !isOrdered() && !isReported();
    }

    /** Whether there is still something to do before it, or on it. */
    public boolean isAhead() {
        return isPrepared() || isOrdered();
    }

    /** What is wrong with the report, if anything. */
    public String lateKey() {
        return isReported() ? "abroad.report.was-late" : "abroad.report.late";
    }
}
