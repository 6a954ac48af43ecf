package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    private RetrainingList list = RetrainingList.OVERDUE;
    private String employer;
    private String text;
    private String ground;
    private String venue;
    private String responsible;
    private int page = 1;

    private CarriedFigures figures;
    private List<RetrainingCase> rows;
    private List<CarriedFigures> bodies;
    private List<CarriedFigures> responsibles;

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
                .map(one -> new Tile(
                        one, style(one), one.of(getFigures()), query(one).toString(), one == list))
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

    public CarriedFigures getFigures() {
        if (figures == null) {
            figures = retraining.figures(asked());
        }
        return figures;
    }

    /** The page of the list asked for. */
    public List<RetrainingCase> getRows() {
        if (rows == null) {
            rows = retraining.page(asked(), (long) (page - 1) * ROWS, ROWS);
        }
        return rows;
    }

    public long getTotal() {
        return list.of(getFigures());
    }

    public boolean isMore() {
        return (long) page * ROWS < getTotal();
    }

    public List<CarriedFigures> getBodies() {
        if (bodies == null) {
            bodies = retraining.byEmployer(asked());
        }
        return bodies;
    }

    public List<CarriedFigures> getResponsibles() {
        if (responsibles == null) {
            responsibles = retraining.byResponsible(asked());
        }
        return responsibles;
    }

    /** The list as asked for and the figures, as a workbook. */
    public void export() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        try (var book = new WorkbookWriter(WorkbookAnswer.begin(faces, texts.say("retraining.title")))) {
            var sheets = new RetrainingBook(texts, law, book);
            sheets.people(visitor -> retraining.each(asked(), visitor));
            sheets.figures(texts.say("retraining.bodies"), getBodies());
            sheets.figures(texts.say("retraining.responsibles"), getResponsibles());
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
        return new Query()
                .with("list", code(of))
                .with("employer", employer)
                .with("q", text)
                .with("ground", ground)
                .with("venue", venue)
                .with("responsible", responsible);
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
