package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.daiar.kernel.Language;
import kz.daiar.papers.WorkbookWriter;
import kz.daiar.preparation.PreparationFigures.Case;
import kz.daiar.preparation.PreparationFigures.Figure;

/** The figures body by body, and the people behind them, as sheets of a workbook. */
public final class PreparationBook {

    private final Language language;
    private final List<Case> cases;

    public PreparationBook(Language language, List<Case> cases) {
        this.language = language;
        this.cases = cases;
    }

    /** Writes the workbook to {@code out}, which the caller closes. */
    public void write(OutputStream out) throws IOException {
        try (var book = new WorkbookWriter(out)) {
            bodies(book);
            people(book);
        }
    }

    private void bodies(WorkbookWriter book) throws IOException {
        var columns = new ArrayList<>(List.of(say("book-body")));
        Stream.of(Figure.values()).map(one -> say("figure-" + one.name())).forEach(columns::add);
        book.sheet(say("book-bodies"), columns);
        for (var row : PreparationFigures.byBody(cases)) {
            var cells = new ArrayList<Object>(List.of(row.body().name(language)));
            cells.addAll(row.counts().values());
            book.row(cells);
        }
    }

    private void people(WorkbookWriter book) throws IOException {
        book.sheet(
                say("book-people"),
                Stream.of(
                                "book-iin",
                                "book-person",
                                "book-body",
                                "paper-programme",
                                "book-year",
                                "book-state",
                                "book-why",
                                "book-rank",
                                "paper-total",
                                "book-study",
                                "book-begun",
                                "book-ended",
                                "book-diploma",
                                "figure-RETURNED")
                        .map(this::say)
                        .toList());
        for (var one : cases) {
            book.row(row(one));
        }
    }

    private List<Object> row(Case one) {
        var application = one.application();
        var study = one.study();
        return Arrays.asList(
                application.person().iin(),
                application.person().fullName(),
                application.employer().name(language),
                application.admission().programme().title(language),
                application.admission().year(),
                say("application-" + application.state().name()),
                Reasons.of(application).in(language),
                application.rank(),
                application.total(),
                study == null ? null : say("study-" + study.state().name()),
                study == null ? null : study.begunOn(),
                study == null ? null : study.endedOn(),
                study == null ? null : study.diplomaNo(),
                one.returned() ? say("book-yes") : null);
    }

    private String say(String key) {
        return TEXTS.say(language, key);
    }
}
