package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import kz.daiar.duties.Moment;

/** The moment a page is seen for: the day that is judged, and the day up to whose end the record is known. */
@Named("clocks")
@RequestScoped
public class TwoClocks {

    private final HouseDay day;
    private LocalDate asOf;
    private LocalDate knownAt;

    protected TwoClocks() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    TwoClocks(HouseDay day) {
        this.day = day;
    }

    /** The day judged; without one that of the house. */
    public LocalDate getAsOf() {
        return asOf == null ? day.today() : asOf;
    }

    public void setAsOf(LocalDate asked) {
        asOf = asked;
    }

    /** The day at whose end the record was as it is shown; null for now, which every day from today on means. */
    public LocalDate getKnownAt() {
        return knownAt;
    }

    public void setKnownAt(LocalDate asked) {
        knownAt = asked == null || !asked.isBefore(day.today()) ? null : asked;
    }

    public Moment moment() {
        return new Moment(getAsOf(), knownAt);
    }

    /** Whether the page shows what is known now of today. */
    public boolean isNow() {
        return knownAt == null && getAsOf().equals(day.today());
    }

    /** Adds the moment to an address, unless it is now. */
    Query in(Query query) {
        return query.with("asOf", getAsOf().equals(day.today()) ? null : getAsOf())
                .with("knownAt", knownAt);
    }

    /** The name of a file that holds what the page shows: it says of which day, and as known when. */
    public String named(String name) {
        var dated = name + " " + day.written(getAsOf());
        return knownAt == null ? dated : dated + " (" + day.written(knownAt) + ")";
    }

    /** What a link appends to an address that asks for something already; nothing for now. */
    public String getMore() {
        var pairs = in(new Query()).toString();
        return pairs.isEmpty() ? "" : "&" + pairs;
    }

    /** The address of the same page now. */
    public String without(Map<String, String> kept) {
        var query = new Query();
        kept.forEach(query::with);
        return query.toString();
    }
}
