package kz.daiar.foreignfunded.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.daiar.foreignfunded.ForeignDocument;
import kz.daiar.foreignfunded.Trip;
import kz.daiar.foreignfunded.TripCost;
import kz.daiar.foreignfunded.TripOrder;
import kz.daiar.foreignfunded.TripReport;

/** A trip on the wire; {@code leaves}, {@code returns} and {@code costs} are read when it is planned. */
public record TripJson(
        Long id,
        Long nomination,
        String employer,
        String iin,
        String person,
        LocalDate leaves,
        LocalDate returns,
        Trip.State state,
        List<CostJson> costs,
        Map<Trip.Task, LocalDate> done,
        OrderJson order,
        ReportJson report,
        DocumentJson document,
        Integer version,
        String reason) {

    /** One cost: {@code rate} tenge, {@code days} times, and who bears it. */
    public record CostJson(TripCost.What what, BigDecimal rate, Integer days, TripCost.Bearer bearer) {

        static CostJson of(TripCost cost) {
            return new CostJson(cost.what(), cost.rate(), cost.days(), cost.bearer());
        }
    }

    /** The order as it was signed. */
    public record OrderJson(
            String number, LocalDate signedOn, String signedBy, LocalDate reportBy, String sha256, String normSet) {

        static OrderJson of(TripOrder order) {
            return new OrderJson(
                    order.number(),
                    order.signedOn(),
                    order.signedBy(),
                    order.reportBy(),
                    order.sha256(),
                    order.normSet());
        }
    }

    /** The report; {@code reportedOn} is not read. */
    public record ReportJson(
            LocalDate returnedOn, LocalDate reportedOn, String report, Integer evaluation, String materials) {

        static ReportJson of(TripReport report) {
            return new ReportJson(
                    report.returnedOn(), report.reportedOn(), report.words(), report.evaluation(), report.materials());
        }
    }

    /** The document of those who taught; {@code training} is the fact on his record it became, and is not read. */
    public record DocumentJson(
            String number, LocalDate day, Boolean translated, ForeignDocument.Recognition recognition, Long training) {

        static DocumentJson of(ForeignDocument document) {
            return new DocumentJson(
                    document.number(),
                    document.day(),
                    document.translated(),
                    document.recognition(),
                    document.training());
        }
    }

    static TripJson of(Trip trip) {
        var nomination = trip.nomination();
        return new TripJson(
                trip.id(),
                nomination.id(),
                nomination.employer().bin(),
                nomination.person().iin(),
                nomination.person().fullName(),
                trip.leaves(),
                trip.returns(),
                trip.state(),
                trip.costs().stream().map(CostJson::of).toList(),
                trip.done(),
                trip.order() == null ? null : OrderJson.of(trip.order()),
                trip.report() == null ? null : ReportJson.of(trip.report()),
                trip.document() == null ? null : DocumentJson.of(trip.document()),
                trip.version(),
                trip.reason());
    }
}
