package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.daiar.duties.CarriedFigures;
import kz.daiar.papers.WorkbookWriter;
import kz.daiar.retraining.Retraining;
import kz.daiar.retraining.RetrainingCase;
import kz.daiar.retraining.RetrainingList;

/** Who is to be retrained since which appointment: figures that open their lists, and the same by body and by responsible. */
@Named
@RequestScoped
public class RetrainingPage {

    private static final int ROWS = 50;

    @Inject
    Retraining retraining;

    @Inject
    PageTexts texts;

    @Inject
    LawWords law;

    @Inject
    TwoClocks clocks;

    @Inject
    Me me;

    private RetrainingList list = RetrainingList.OVERDUE;
    private String employer;
    private String text;
    private String ground;
    private String venue;
    private String responsible;
    private int page = 1;

    private Retraining.View look;

    /** A figure and the list it opens. */
    public record Tile(RetrainingList list, String style, long figure, String query, boolean chosen) {

        public String key() {
            return Door.textKey("retraining.list", list);
        }

        public String small() {
            return key() + ".hint";
        }
    }

    public List<Tile> getTiles() {
        return Arrays.stream(RetrainingList.values())
                .filter(one -> one != RetrainingList.ALL)
                .map(one ->
                        new Tile(one, style(one), one.of(figures()), query(one).toString(), one == list))
                .toList();
    }

    private static String style(RetrainingList list) {
        return switch (list) {
            case OVERDUE -> "overdue";
            case NOT_SENT -> "gap";
            case SENT -> "open";
            case STARTED -> "in-progress";
            case COMPLETED, ALL -> "fulfilled";
        };
    }

    private CarriedFigures figures() {
        return getView().figures();
    }

    /** The page of the list asked for, with the figures. */
    public Retraining.View getView() {
        if (look == null) {
            look = retraining.look(asked(), clocks.moment(), (long) (page - 1) * ROWS, ROWS);
        }
        return look;
    }

    public long getTotal() {
        return list.of(figures());
    }

    public boolean isMore() {
        return (long) page * ROWS < getTotal();
    }

    /** Whether somebody may be sent from here: only what is known now is acted on. */
    public boolean isSending() {
        return clocks.isNow() && me.mayOpen("/send.xhtml");
    }

    /** The list as asked for and the figures, as a workbook. */
    public void export() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        try (var book = new WorkbookWriter(WorkbookAnswer.begin(faces, clocks.named(texts.say("retraining.title"))))) {
            var sheets = new RetrainingBook(texts, law, book);
            sheets.people(visitor -> retraining.each(asked(), clocks.moment(), visitor));
            sheets.figures(texts.say("retraining.bodies"), getView().bodies());
            sheets.figures(texts.say("retraining.responsibles"), getView().responsibles());
        }
        faces.responseComplete();
    }

    /** What was asked for, as the address of the page or of the workbook writes it. */
    public String getQuery() {
        return query(list).toString();
    }

    /** The overdue of one body. */
    public String ofBody(String bin) {
        return query(RetrainingList.OVERDUE).with("employer", bin).toString();
    }

    /** The overdue of one responsible. */
    public String ofResponsible(String name) {
        return query(RetrainingList.OVERDUE).with("responsible", name).toString();
    }

    private Query query(RetrainingList of) {
        var query = new Query();
        kept(of).forEach(query::with);
        return clocks.in(query);
    }

    /** What the list was asked for, without the moment. */
    public Map<String, String> getKept() {
        return kept(list);
    }

    private Map<String, String> kept(RetrainingList of) {
        var kept = new LinkedHashMap<String, String>();
        kept.put("list", code(of));
        kept.put("employer", employer);
        kept.put("q", text);
        kept.put("ground", ground);
        kept.put("venue", venue);
        kept.put("responsible", responsible);
        kept.values().removeIf(value -> value == null || value.isBlank());
        return kept;
    }

    private Retraining.Asked asked() {
        return new Retraining.Asked(list, employer, ground, venue, text, responsible);
    }

    private static String code(RetrainingList of) {
        return of.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word for how far somebody's retraining is. */
    public String stageKey(RetrainingCase one) {
        return Door.textKey("stage", one.carried().stage());
    }

    public String getListKey() {
        return Door.textKey("retraining.list", list);
    }

    public String getList() {
        return code(list);
    }

    /** An unknown list asks for what is overdue. */
    public void setList(String asked) {
        list = Arrays.stream(RetrainingList.values())
                .filter(one -> code(one).equals(asked))
                .findFirst()
                .orElse(RetrainingList.OVERDUE);
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

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String name) {
        responsible = name;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int asked) {
        page = Math.max(1, asked);
    }
}
