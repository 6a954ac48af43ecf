package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.daiar.foreignfunded.HelpFilter;
import kz.daiar.foreignfunded.HelpReceived;
import kz.daiar.foreignfunded.HelpReceived.Figure;
import kz.daiar.foreignfunded.Nominations;
import kz.daiar.foreignfunded.Offers;
import kz.daiar.foreignfunded.Places;
import kz.daiar.foreignfunded.Sponsor;
import kz.daiar.foreignfunded.Trip;
import kz.daiar.foreignfunded.Trips;
import kz.daiar.foreignfunded.TripsBook;

/** Training abroad with the help of others: who helps, what is offered, who went, and what came of it. */
@Named
@RequestScoped
public class ForeignPage {

    private static final int YEARS = 10;
    private static final int ROWS = 50;

    @Inject
    Offers offers;

    @Inject
    Nominations nominations;

    @Inject
    Trips trips;

    @Inject
    PageLanguage language;

    @Inject
    PageTexts texts;

    @Inject
    HouseDay day;

    private String country;
    private Long sponsor;
    private Integer year;
    private String topic;
    private boolean late;
    private int page = 1;
    private List<HelpOfferRow> offered;
    private List<Sponsor> sponsors;
    private List<Trip> gone;
    private HelpReceived received;

    /** How often somebody was sent. */
    public record Often(String iin, String person, long times) {}

    private HelpFilter filter() {
        return new HelpFilter(country, sponsor, year, topic, late);
    }

    /** The offers asked for, the latest first. */
    @Transactional
    public List<HelpOfferRow> getOffers() {
        if (offered == null) {
            var all = offers.all(filter());
            var taken = nominations.taken(all);
            offered = all.stream()
                    .map(one -> HelpOfferRow.of(one, taken.getOrDefault(one.id(), 0L), language.language()))
                    .toList();
        }
        return offered;
    }

    public List<Sponsor> getSponsors() {
        if (sponsors == null) {
            sponsors = offers.sponsors();
        }
        return sponsors;
    }

    /** Where a sponsor sits. */
    public String seat(Sponsor one) {
        return Places.country(one.facts().country(), language.language());
    }

    private List<Trip> all() {
        if (gone == null) {
            gone = trips.all(filter());
        }
        return gone;
    }

    /** A page of the trips asked for. */
    public List<TripRow> getTrips() {
        return all().stream()
                .skip((page - 1L) * ROWS)
                .limit(ROWS)
                .map(trip -> TripRow.of(trip, day.today(), language.language()))
                .toList();
    }

    /** How many there are. */
    public int getTotal() {
        return all().size();
    }

    public boolean isMore() {
        return page * ROWS < getTotal();
    }

    private HelpReceived received() {
        if (received == null) {
            received = HelpReceived.of(all());
        }
        return received;
    }

    public List<Figure> getByYear() {
        return received().years();
    }

    public List<Figure> getByCountry() {
        return received().countries();
    }

    public List<Figure> getBySponsor() {
        return received().sponsors();
    }

    /** What a figure stands for: a year, a country, a sponsor. */
    public String name(String by, Figure one) {
        return switch (by) {
            case "country" -> Places.country(one.key(), language.language());
            case "sponsor" -> sponsorNames().get(one.key());
            default -> one.key();
        };
    }

    private Map<String, String> sponsorNames() {
        return getSponsors().stream()
                .collect(Collectors.toMap(one -> String.valueOf(one.id()), one -> one.name(language.language())));
    }

    /** Who was sent, the most often first. */
    public List<Often> getOften() {
        return received().often().entrySet().stream()
                .limit(ROWS)
                .map(entry -> new Often(entry.getKey().iin(), entry.getKey().fullName(), entry.getValue()))
                .toList();
    }

    /** The trips asked for and what came of them, as a workbook. */
    public void export() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        new TripsBook(language.language(), all()).write(WorkbookAnswer.begin(faces, texts.say("foreign.title")));
        faces.responseComplete();
    }

    /** The years one may look at, next year first. */
    public List<String> getYears() {
        int next = day.today().getYear() + 1;
        return IntStream.range(0, YEARS)
                .mapToObj(back -> String.valueOf(next - back))
                .toList();
    }

    /** What was asked for, as the address writes it. */
    public String getQuery() {
        return new Query()
                .with("country", country)
                .with("sponsor", sponsor)
                .with("year", year)
                .with("topic", topic)
                .with("late", late ? true : null)
                .toString();
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String asked) {
        country = Query.typed(asked);
    }

    public Long getSponsor() {
        return sponsor;
    }

    public void setSponsor(Long asked) {
        sponsor = asked;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer asked) {
        year = asked;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String asked) {
        topic = Query.typed(asked);
    }

    public boolean isLate() {
        return late;
    }

    public void setLate(boolean asked) {
        late = asked;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int asked) {
        page = Math.max(1, asked);
    }
}
