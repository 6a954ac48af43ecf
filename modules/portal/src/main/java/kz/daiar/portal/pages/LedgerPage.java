package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.daiar.duties.DutyLedger;
import kz.daiar.duties.LedgerEntry;
import kz.daiar.duties.LedgerEntry.Kind;
import kz.daiar.duties.LedgerFilter;

/** What recorded facts and other norms did to duties since a day, in the viewer's employers, the newest first. */
@Named
@RequestScoped
public class LedgerPage {

    private static final int ROWS = 50;
    private static final int DAYS = 30;

    @Inject
    DutyLedger ledger;

    @Inject
    HouseDay day;

    @Inject
    LedgerWords words;

    private LocalDate since;
    private String employer;
    private Kind change;
    private Long before;
    private Map<Kind, Long> counts;
    private List<LedgerEntry> found;

    /** A figure of the ledger that opens its list. */
    public record Figure(String style, long figure, String word, String query, boolean chosen) {}

    public List<Figure> getFigures() {
        return Arrays.stream(Kind.values())
                .map(kind -> new Figure(
                        words.style(kind),
                        counts().getOrDefault(kind, 0L),
                        words.kind(kind),
                        query(kind).toString(),
                        kind == change))
                .toList();
    }

    /** The entries of the page. */
    public List<LedgerEntry> getEntries() {
        return found().subList(0, Math.min(ROWS, found().size()));
    }

    public long getTotal() {
        return change == null
                ? counts().values().stream().mapToLong(Long::longValue).sum()
                : counts().getOrDefault(change, 0L);
    }

    /** The address of the next page; null on the last one. */
    public String getNext() {
        return found().size() > ROWS
                ? query(change).with("before", found().get(ROWS - 1).id()).toString()
                : null;
    }

    /** The address of the same ledger, whatever became of the duties. */
    public String getAll() {
        return query(null).toString();
    }

    private Query query(Kind kind) {
        return new Query().with("since", getSince()).with("employer", employer).with("change", kind);
    }

    private Map<Kind, Long> counts() {
        if (counts == null) {
            counts = ledger.counts(filter());
        }
        return counts;
    }

    private List<LedgerEntry> found() {
        if (found == null) {
            found = ledger.newest(filter(), before, ROWS + 1);
        }
        return found;
    }

    private LedgerFilter filter() {
        return new LedgerFilter(getSince(), employer, null, change == null ? Set.of() : Set.of(change));
    }

    /** The first day shown; without one the last month. */
    public LocalDate getSince() {
        return since == null ? day.today().minusDays(DAYS) : since;
    }

    public void setSince(LocalDate typed) {
        since = typed;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String bin) {
        employer = Query.typed(bin);
    }

    public Kind getChange() {
        return change;
    }

    public void setChange(Kind chosen) {
        change = chosen;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long id) {
        before = id;
    }
}
