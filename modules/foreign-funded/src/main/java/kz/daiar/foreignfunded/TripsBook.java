package kz.daiar.foreignfunded;

import static kz.daiar.foreignfunded.ForeignTexts.TEXTS;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.daiar.foreignfunded.HelpReceived.Figure;
import kz.daiar.kernel.Language;
import kz.daiar.papers.WorkbookWriter;

/** Trips and what came of the help as sheets of a workbook. */
public final class TripsBook {

    private final Language language;
    private final List<Trip> trips;
    private final HelpReceived figures;

    public TripsBook(Language language, List<Trip> trips) {
        this.language = language;
        this.trips = trips;
        this.figures = HelpReceived.of(trips);
    }

    /** Writes the workbook to {@code out}, which the caller closes. */
    public void write(OutputStream out) throws IOException {
        var sponsors = trips.stream()
                .map(trip -> trip.nomination().offer().sponsor())
                .collect(Collectors.toMap(
                        sponsor -> String.valueOf(sponsor.id()),
                        sponsor -> sponsor.name(language),
                        (first, next) -> first));
        try (var book = new WorkbookWriter(out)) {
            trips(book);
            figures(book, "book-years", figures.years(), Map.of());
            figures(
                    book,
                    "book-countries",
                    figures.countries(),
                    figures.countries().stream()
                            .collect(Collectors.toMap(Figure::key, one -> Places.country(one.key(), language))));
            figures(book, "book-sponsors", figures.sponsors(), sponsors);
            often(book);
        }
    }

    private void trips(WorkbookWriter book) throws IOException {
        begin(
                book,
                "book-trips",
                "book-iin",
                "book-person",
                "book-body",
                "paper-topic",
                "paper-sponsor",
                "book-country",
                "book-from",
                "book-to",
                "book-hours",
                "book-money",
                "book-state",
                "book-order",
                "book-report-by",
                "book-reported",
                "book-document",
                "book-reason");
        for (var trip : trips) {
            book.row(row(trip));
        }
    }

    private List<Object> row(Trip trip) {
        var nomination = trip.nomination();
        var offer = nomination.offer();
        var order = trip.order();
        return Arrays.asList(
                nomination.person().iin(),
                nomination.person().fullName(),
                nomination.employer().name(language),
                offer.topic(language),
                offer.sponsor().name(language),
                Places.country(offer.facts().country(), language),
                offer.facts().from(),
                offer.facts().to(),
                offer.facts().hours(),
                offer.facts().money(),
                say("trip-" + trip.state().name()),
                order == null ? null : order.number(),
                order == null ? null : order.reportBy(),
                trip.report() == null ? null : trip.report().reportedOn(),
                trip.document() == null ? null : trip.document().number(),
                trip.reason());
    }

    private void figures(WorkbookWriter book, String sheet, List<Figure> rows, Map<String, String> names)
            throws IOException {
        begin(book, sheet, sheet, "book-people", "book-hours", "book-money");
        for (var one : rows) {
            book.row(List.of(names.getOrDefault(one.key(), one.key()), one.people(), one.hours(), one.money()));
        }
    }

    private void often(WorkbookWriter book) throws IOException {
        begin(book, "book-often", "book-iin", "book-person", "book-times");
        for (var one : figures.often().entrySet()) {
            book.row(List.of(one.getKey().iin(), one.getKey().fullName(), one.getValue()));
        }
    }

    private void begin(WorkbookWriter book, String sheet, String... columns) throws IOException {
        book.sheet(say(sheet), Stream.of(columns).map(this::say).toList());
    }

    private String say(String key) {
        return TEXTS.say(language, key);
    }
}
