package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.kernel.LocalText;
import kz.daiar.sending.Forecast;
import kz.daiar.sending.Forecast.Missed;

/** What falls due soon and no group can meet in time, and why. */
@Named
@RequestScoped
public class ForecastPage {

    private static final List<Integer> SPANS = List.of(30, 90, 180, 365);

    @Inject
    Forecast forecast;

    @Inject
    ProposalWords words;

    @Inject
    PageLanguage language;

    private String employer;
    private int days = 90;
    private List<MissedRow> rows;

    /** A duty that will be missed; {@code group}: the one that comes nearest, or null. */
    public record MissedRow(
            String iin,
            String person,
            LocalText employer,
            String kind,
            List<String> grounds,
            LocalDate due,
            String duty,
            String reasonKey,
            GroupRow group,
            List<String> why) {}

    @Transactional
    public List<MissedRow> getRows() {
        if (rows == null) {
            rows = forecast.of(employer, days).stream().map(this::row).toList();
        }
        return rows;
    }

    private MissedRow row(Missed one) {
        var item = one.unmet().item();
        var nearest = one.nearest();
        return new MissedRow(
                item.iin(),
                item.personName(),
                item.employerName(),
                item.kind(),
                item.grounds(),
                item.due(),
                item.key().toString(),
                Door.textKey("forecast.why", one.why()),
                nearest == null ? null : GroupRow.of(nearest.seats(), language.language()),
                nearest == null ? List.of() : words.why(nearest));
    }

    public List<Integer> getSpans() {
        return SPANS;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String bin) {
        employer = Query.typed(bin);
    }

    public int getDays() {
        return days;
    }

    /** One of the spans offered; any other is not asked for. */
    public void setDays(int chosen) {
        days = SPANS.contains(chosen) ? chosen : days;
    }
}
