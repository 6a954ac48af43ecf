package kz.daiar.portal.pages;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.daiar.papers.WorkbookWriter;
import kz.daiar.upgrading.QuarterCarried;

/** A plan of upgrading as sheets of a workbook, in the words of the page. */
final class PlanBook {

    private final PageTexts texts;
    private final LawWords law;
    private final WorkbookWriter book;

    PlanBook(PageTexts texts, LawWords law, WorkbookWriter book) {
        this.texts = texts;
        this.law = law;
        this.book = book;
    }

    /** A sheet of the lines; what was left out stands in it with its reason. */
    void lines(List<PlanLineRow> rows) throws IOException {
        begin(
                "upgrading.lines",
                "person.iin",
                "worklist.person",
                "worklist.ground",
                "worklist.due",
                "duty.direction",
                "upgrading.profile",
                "upgrading.quarter",
                "worklist.venue",
                "retraining.hours",
                "group.programme",
                "retraining.stage",
                "upgrading.met",
                "upgrading.left-out");
        for (var row : rows) {
            book.row(Arrays.asList(
                    row.iin(),
                    row.name(),
                    law.name("ground", row.ground()),
                    row.due(),
                    law.names("field", row.direction()),
                    law.name("profile", row.profile()),
                    row.quarter(),
                    law.name("venue", row.venue()),
                    row.hours(),
                    row.programme(),
                    texts.say(row.stageKey()),
                    row.met(),
                    row.leftOut() ? row.reason() : null));
        }
    }

    /** A sheet of the quarters beside what was carried through. */
    void quarters(List<QuarterCarried> quarters) throws IOException {
        begin(
                "upgrading.carried",
                "upgrading.quarter",
                "upgrading.people",
                "retraining.hours",
                "stage.completed",
                "upgrading.hours.completed",
                "upgrading.underway",
                "stage.not-sent",
                "stage.lapsed");
        for (var one : quarters) {
            book.row(List.of(
                    one.quarter(),
                    one.planned(),
                    one.hours(),
                    one.completed(),
                    one.completedHours(),
                    one.underway(),
                    one.notSent(),
                    one.lapsed()));
        }
    }

    private void begin(String name, String... headers) throws IOException {
        book.sheet(texts.say(name), Stream.of(headers).map(texts::say).toList());
    }
}
