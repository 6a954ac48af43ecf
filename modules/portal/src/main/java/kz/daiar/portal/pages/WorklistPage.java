package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.daiar.duties.DutyFilter;
import kz.daiar.duties.Worklist;
import kz.daiar.duties.WorklistView;
import kz.daiar.foundation.Viewer;
import kz.daiar.papers.WorkbookWriter;

/** The worklist of today: figures that open their lists, filters that stand in the address, and the list as a workbook. */
@Named
@RequestScoped
public class WorklistPage {

    private static final int ROWS = 50;

    @Inject
    Worklist worklist;

    @Inject
    WorklistWords words;

    @Inject
    PageTexts texts;

    @Inject
    LawWords law;

    @Inject
    TwoClocks clocks;

    @Inject
    Viewer viewer;

    private WorklistFigure list = WorklistFigure.OVERDUE;
    private String employer;
    private String text;
    private String kind;
    private String ground;
    private String venue;
    private String cite;
    private LocalDate from;
    private LocalDate to;
    private Worklist.Order order;
    private int page = 1;

    private WorklistView view;
    private List<WorklistTile> tiles;
    private List<WorklistRow> rows;

    /** The figures above the list. */
    public List<WorklistTile> getTiles() {
        if (tiles == null) {
            var counts = getView().counts();
            tiles = WorklistFigure.shown().stream()
                    .map(figure ->
                            new WorklistTile(figure, figure.of(counts), small(figure), query(figure), figure == list))
                    .toList();
        }
        return tiles;
    }

    /** Figures, total and rows, asked for once a request. */
    public WorklistView getView() {
        if (view == null) {
            view = worklist.look(question(), typed(), (long) (page - 1) * ROWS, ROWS);
        }
        return view;
    }

    /** The duties of this page, in words. */
    public List<WorklistRow> getRows() {
        if (rows == null) {
            rows = words.rows(getView().rows());
        }
        return rows;
    }

    /** Whether the viewer may send the people of this list to training. */
    public boolean isSending() {
        return words.isSending();
    }

    public boolean isMore() {
        return (long) page * ROWS < getView().total();
    }

    public String getScopeName() {
        return texts.say(viewer.seesEverything() ? "worklist.scope.all" : "worklist.scope.own");
    }

    /** The list as asked for, as a workbook: all of its rows. */
    public void export() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        try (var book = new WorkbookWriter(WorkbookAnswer.begin(faces, clocks.named(texts.say("worklist.book"))))) {
            var sheet = new WorklistSheet(texts, law);
            book.sheet(texts.say("worklist.book"), sheet.headers());
            worklist.each(question(), item -> sheet.write(book, item));
        }
        faces.responseComplete();
    }

    /** What the list was asked for, without the moment. */
    public Map<String, String> getKept() {
        return filtered(list, new Query()).with("order", order).pairs();
    }

    /** When the list was judged, as people write it. */
    public String getJudged() {
        return getView().judged() == null
                ? ""
                : HouseDay.MOMENT.format(getView().judged());
    }

    /** What was asked for, as the address of a page or of the workbook writes it. */
    public String getQuery() {
        return query(list);
    }

    /** The same list in another order. */
    public String ordered(String by) {
        return asked(list).with("order", by).toString();
    }

    private String query(WorklistFigure figure) {
        return asked(figure).with("order", order).toString();
    }

    private Query asked(WorklistFigure figure) {
        return filtered(figure, clocks.in(new Query()));
    }

    private Query filtered(WorklistFigure figure, Query query) {
        return query.with("list", figure.getCode())
                .with("employer", employer)
                .with("q", text)
                .with("kind", kind)
                .with("ground", ground)
                .with("venue", venue)
                .with("cite", cite)
                .with("from", from)
                .with("to", to);
    }

    private Worklist.Asked question() {
        return new Worklist.Asked(filter(), order(), clocks.moment());
    }

    private DutyFilter typed() {
        return new DutyFilter(
                employer, only(kind), Set.of(), only(ground), only(venue), only(cite), from, to, false, text);
    }

    private DutyFilter filter() {
        return list.narrow(typed(), clocks.getAsOf());
    }

    private Worklist.Order order() {
        return order == null ? Worklist.Order.DUE : order;
    }

    private String small(WorklistFigure figure) {
        return figure.days() == 0
                ? texts.say("worklist.small." + figure.getCode())
                : texts.say("worklist.small.due", clocks.getAsOf().plusDays(figure.days()));
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
        employer = Query.typed(bin);
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

    public String getCite() {
        return cite;
    }

    /** The full id of a paragraph the duties are to rest on. */
    public void setCite(String paragraph) {
        cite = Query.typed(paragraph);
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
