package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Language;
import kz.daiar.preparation.Admission;
import kz.daiar.preparation.Admissions;
import kz.daiar.preparation.Applications;
import kz.daiar.preparation.PreparationBook;
import kz.daiar.preparation.PreparationFigures;
import kz.daiar.preparation.PreparationFigures.Case;
import kz.daiar.preparation.PreparationFigures.Figure;
import kz.daiar.preparation.StateOrder;
import kz.daiar.preparation.StateOrders;
import kz.daiar.preparation.Work;

/** Preparation: what waits, the calls, what it brings each body, and the orders of the state. */
@Named
@RequestScoped
public class PreparationPage {

    @Inject
    StateOrders orders;

    @Inject
    Admissions calls;

    @Inject
    Applications applications;

    @Inject
    PreparationFigures figures;

    @Inject
    Work work;

    @Inject
    PageLanguage language;

    @Inject
    PageTexts texts;

    @Inject
    Viewer viewer;

    private Integer year;
    private String employer;
    private String figure;
    private List<Case> cases;
    private List<PreparationRow> people;
    private List<PreparationRow> own;
    private List<CallRow> callRows;
    private List<OrderLine> orderLines;
    private List<Work.Item> waiting;

    /** A call of the list. */
    public record CallRow(
            long id, String programme, String year, Admission.State state, Integer places, LocalDate applyBy) {

        static CallRow of(Admission call, Language language) {
            return new CallRow(
                    call.id(),
                    call.programme().title(language),
                    String.valueOf(call.year()),
                    call.state(),
                    call.places(),
                    call.applyBy());
        }

        public String stateKey() {
            return Door.textKey("admission.state", state);
        }

        public String style() {
            return PreparationStyle.of(state);
        }
    }

    /** Places the state ordered. */
    public record OrderLine(long id, String programme, String year, int places, String number, LocalDate issuedOn) {

        static OrderLine of(StateOrder order, Language language) {
            var facts = order.facts();
            return new OrderLine(
                    order.id(),
                    order.programme().title(language),
                    String.valueOf(facts.year()),
                    facts.places(),
                    facts.number(),
                    facts.issuedOn());
        }
    }

    /** A figure of the head: its word, how many, and where its list is. */
    public record FigureTile(String key, String style, long count, String query, boolean current) {}

    /** A body with its figures. */
    public record BodyLine(String name, String bin, Map<Figure, Long> counts) {}

    @Transactional
    public List<Work.Item> getWaiting() {
        if (waiting == null) {
            waiting = isServant() ? List.of() : work.mine();
        }
        return waiting;
    }

    public String taskKey(Work.Item item) {
        return Door.textKey("preparation.task", item.task());
    }

    @Transactional
    public List<CallRow> getCalls() {
        if (callRows == null) {
            callRows = calls.all().stream()
                    .map(call -> CallRow.of(call, language.language()))
                    .toList();
        }
        return callRows;
    }

    @Transactional
    public List<OrderLine> getOrders() {
        if (orderLines == null) {
            orderLines = orders.all().stream()
                    .map(order -> OrderLine.of(order, language.language()))
                    .toList();
        }
        return orderLines;
    }

    /** The applications of the servant who looks. */
    @Transactional
    public List<PreparationRow> getOwn() {
        if (own == null) {
            own = isServant()
                    ? applications.of(null).stream()
                            .filter(one -> viewer.isPerson(one.person().iin()))
                            .map(one -> PreparationRow.of(one, null, language.language()))
                            .toList()
                    : List.of();
        }
        return own;
    }

    /** Whether only the viewer's own applications are shown. */
    public boolean isServant() {
        return viewer.roles().equals(Set.of(Role.SERVANT));
    }

    private List<Case> found() {
        if (cases == null) {
            cases = figures.cases(year, employer);
            people = cases.stream()
                    .filter(one -> figure == null || one.counts(Figure.valueOf(figure)))
                    .map(one -> PreparationRow.of(one.application(), one.study(), language.language()))
                    .toList();
        }
        return cases;
    }

    @Transactional
    public List<FigureTile> getFigures() {
        var counted = PreparationFigures.counted(found());
        return Arrays.stream(Figure.values())
                .map(one -> new FigureTile(
                        Door.textKey("preparation.figure", one),
                        style(one),
                        counted.get(one),
                        query(one.name()),
                        one.name().equals(figure)))
                .toList();
    }

    private static String style(Figure one) {
        return switch (one) {
            case SENT -> "open";
            case ADMITTED -> "in-progress";
            case GRADUATED -> "fulfilled";
            case RETURNED -> "fulfilled";
        };
    }

    @Transactional
    public List<BodyLine> getBodies() {
        return PreparationFigures.byBody(found()).stream()
                .map(row -> new BodyLine(
                        row.body().name(language.language()), row.body().bin(), row.counts()))
                .toList();
    }

    /** Who stands behind the figure that was opened; all who applied without one. */
    @Transactional
    public List<PreparationRow> getPeople() {
        found();
        return people;
    }

    /** The word of a figure. */
    public String figureKey(String code) {
        return Door.textKey("preparation.figure", Figure.valueOf(code));
    }

    @Transactional
    public void export() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        try (var out = WorkbookAnswer.begin(faces, texts.say("preparation.title"))) {
            new PreparationBook(language.language(), found()).write(out);
        }
        faces.responseComplete();
    }

    private String query(String asked) {
        return new Query()
                .with("year", year)
                .with("employer", employer)
                .with("figure", asked)
                .toString();
    }

    /** The filters as an address carries them. */
    public String getQuery() {
        return query(null);
    }

    /** The filters and the figure of one body. */
    public String bodyQuery(String bin, String code) {
        return new Query()
                .with("year", year)
                .with("employer", bin)
                .with("figure", code)
                .toString();
    }

    public Figure[] getKinds() {
        return Figure.values();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer asked) {
        year = asked;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String bin) {
        employer = Query.typed(bin);
    }

    /** The figure that was opened; null for none. */
    public String getFigure() {
        return figure;
    }

    public void setFigure(String code) {
        figure = Arrays.stream(Figure.values())
                .map(Figure::name)
                .filter(name -> name.equals(code))
                .findFirst()
                .orElse(null);
    }
}
