package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import kz.daiar.duties.DutyFilter;
import kz.daiar.duties.DutyItem;
import kz.daiar.duties.Worklist;
import kz.daiar.foundation.Viewer;
import kz.daiar.norms.Status;
import kz.daiar.papers.WorkbookWriter;

/** The worklist of today: figures that open their lists, filters that stand in the address, and the list as a workbook. */
@Named
@RequestScoped
public class WorklistPage {

    private static final int ROWS = 50;
    private static final int ROWS_AT_ONCE = 2_000;

    @Inject
    Worklist worklist;

    @Inject
    PageTexts texts;

    @Inject
    LawWords law;

    @Inject
    HouseDay day;

    @Inject
    Viewer viewer;

    private WorklistFigure list = WorklistFigure.OVERDUE;
    private String employer;
    private String text;
    private String kind;
    private String ground;
    private String venue;
    private LocalDate from;
    private LocalDate to;
    private Worklist.Order order;
    private int page = 1;

    private List<WorklistTile> tiles;
    private List<DutyItem> rows;
    private Long total;

    /** The figures above the list. */
    public List<WorklistTile> getTiles() {
        if (tiles == null) {
            var counts = worklist.counts(typed());
            tiles = WorklistFigure.shown().stream()
                    .map(figure ->
                            new WorklistTile(figure, figure.of(counts), small(figure), query(figure), figure == list))
                    .toList();
        }
        return tiles;
    }

    public List<DutyItem> getRows() {
        if (rows == null) {
            rows = worklist.page(filter(), order(), (long) (page - 1) * ROWS, ROWS);
        }
        return rows;
    }

    public long getTotal() {
        if (total == null) {
            total = worklist.count(filter());
        }
        return total;
    }

    public boolean isMore() {
        return (long) page * ROWS < getTotal();
    }

    public String getScopeName() {
        return texts.say(viewer.seesEverything() ? "worklist.scope.all" : "worklist.scope.own");
    }

    /** How far the day of a duty is from today, in words; nothing once it is met or lapsed. */
    public String away(DutyItem row) {
        return switch (Status.valueOf(row.status())) {
            case OPEN, IN_PROGRESS -> left(ChronoUnit.DAYS.between(day.today(), last(row)));
            case OVERDUE -> texts.say("duty.days-overdue", ChronoUnit.DAYS.between(last(row), day.today()));
            case FULFILLED, FULFILLED_LATE, LAPSED -> "";
        };
    }

    /** The form that corrects what the row's exception misses. */
    public String form(DutyItem row) {
        var page =
                switch (row.correction().form()) {
                    case APPOINTMENT -> "post";
                    case TRAINING -> "training";
                    case APPRAISAL -> "appraisal";
                };
        return page + ".xhtml?iin=" + row.iin() + "&id=" + row.correction().id();
    }

    /** The list as asked for, as a workbook: all of its rows. */
    public void export() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        try (var book = new WorkbookWriter(WorkbookAnswer.begin(faces, texts.say("worklist.book")))) {
            var sheet = new WorklistSheet(texts, law);
            book.sheet(texts.say("worklist.book"), sheet.headers());
            for (long at = 0; at < getTotal(); at += ROWS_AT_ONCE) {
                for (var item : worklist.page(filter(), order(), at, ROWS_AT_ONCE)) {
                    book.row(sheet.row(item));
                }
            }
        }
        faces.responseComplete();
    }

    /** What was asked for, as the address of a page or of the workbook writes it. */
    public String getQuery() {
        return query(list);
    }

    /** The same list in another order. */
    public String ordered(String by) {
        return asked(list).with("order", by).toString();
    }

    private String left(long days) {
        return days == 0 ? texts.say("duty.today") : texts.say("duty.days-left", days);
    }

    private LocalDate last(DutyItem row) {
        return row.completeBy() == null ? row.due() : row.completeBy();
    }

    private String query(WorklistFigure figure) {
        return asked(figure).with("order", order).toString();
    }

    private Query asked(WorklistFigure figure) {
        return new Query()
                .with("list", figure.getCode())
                .with("employer", employer)
                .with("q", text)
                .with("kind", kind)
                .with("ground", ground)
                .with("venue", venue)
                .with("from", from)
                .with("to", to);
    }

    private DutyFilter typed() {
        return new DutyFilter(employer, only(kind), Set.of(), only(ground), only(venue), from, to, false, text);
    }

    private DutyFilter filter() {
        return list.narrow(typed(), day.today());
    }

    private Worklist.Order order() {
        return order == null ? Worklist.Order.DUE : order;
    }

    private String small(WorklistFigure figure) {
        return figure.days() == 0
                ? texts.say("worklist.small." + figure.getCode())
                : texts.say("worklist.small.due", day.today().plusDays(figure.days()));
    }

    private static Set<String> only(String code) {
        return code == null || code.isBlank() ? Set.of() : Set.of(code);
    }

    public WorklistFigure getFigure() {
        return list;
    }

    public String getList() {
        return list.getCode();
    }

    public void setList(String code) {
        list = WorklistFigure.coded(code);
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String bin) {
        employer = bin == null || bin.isBlank() ? null : bin.strip();
    }

    public String getText() {
        return text;
    }

    public void setText(String typed) {
        text = typed;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String code) {
        kind = code;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String code) {
        ground = code;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String code) {
        venue = code;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate typed) {
        from = typed;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate typed) {
        to = typed;
    }

    public Worklist.Order getOrder() {
        return order;
    }

    public void setOrder(Worklist.Order chosen) {
        order = chosen;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int asked) {
        page = Math.max(1, asked);
    }
}
