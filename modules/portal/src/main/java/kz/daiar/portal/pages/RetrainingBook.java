package kz.daiar.portal.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.daiar.duties.CarriedFigures;
import kz.daiar.papers.WorkbookWriter;
import kz.daiar.retraining.RetrainingCase;

/** Retraining as sheets of a workbook, in the words of the page. */
final class RetrainingBook {

    private final PageTexts texts;
    private final LawWords law;
    private final WorkbookWriter book;

    RetrainingBook(PageTexts texts, LawWords law, WorkbookWriter book) {
        this.texts = texts;
        this.law = law;
        this.book = book;
    }

    /** A sheet of everybody {@code people} hands over. */
    void people(Consumer<Consumer<RetrainingCase>> people) throws IOException {
        book.sheet(
                texts.say("retraining.people"),
                said(
                        "person.iin",
                        "worklist.person",
                        "worklist.bin",
                        "worklist.employer.short",
                        "worklist.ground",
                        "retraining.appointed",
                        "worklist.due",
                        "retraining.gone",
                        "retraining.left",
                        "worklist.venue",
                        "duty.form",
                        "duty.window",
                        "retraining.hours.taken",
                        "retraining.hours.asked",
                        "retraining.stage",
                        "group.code",
                        "retraining.begun",
                        "worklist.status",
                        "retraining.responsible"));
        people.accept(this::write);
    }

    private void write(RetrainingCase one) {
        try {
            book.row(row(one));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Object> row(RetrainingCase one) {
        var carried = one.carried();
        var duty = carried.duty();
        var place = carried.place();
        return Arrays.asList(
                duty.iin(),
                duty.personName(),
                duty.employerBin(),
                texts.in(duty.employerName()),
                law.names("ground", duty.grounds()),
                duty.arose(),
                duty.due(),
                one.gone(),
                one.runs() ? one.left() : null,
                duty.gap() == null ? law.names("venue", duty.venues()) : law.name("gap", duty.gap()),
                law.names("form", carried.volume().forms()),
                duty.completeBy(),
                carried.volume().taken(),
                carried.volume().min(),
                texts.say(Door.textKey("stage", carried.stage())),
                place == null ? null : place.groupCode(),
                place == null ? null : place.admitted(),
                law.name("status", duty.status()),
                carried.responsible());
    }

    /** A sheet of figures, a line each. */
    void figures(String name, List<CarriedFigures> lines) throws IOException {
        book.sheet(
                name,
                said(
                        "retraining.line",
                        "worklist.bin",
                        "retraining.total",
                        "stage.not-sent",
                        "stage.sent",
                        "stage.started",
                        "stage.completed",
                        "retraining.late",
                        "retraining.list.overdue",
                        "stage.lapsed"));
        for (var line : lines) {
            book.row(Arrays.asList(
                    line.name() == null ? line.key() : texts.in(line.name()),
                    line.name() == null ? null : line.key(),
                    line.total(),
                    line.notSent(),
                    line.sent(),
                    line.started(),
                    line.completed(),
                    line.late(),
                    line.overdue(),
                    line.lapsed()));
        }
    }

    private List<String> said(String... keys) {
        return Stream.of(keys).map(texts::say).toList();
    }
}
