package kz.daiar.portal.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.daiar.duties.DutyItem;
import kz.daiar.papers.WorkbookWriter;

/** The worklist as a sheet of a workbook, in the words of the page. */
final class WorklistSheet {

    private final PageTexts texts;
    private final LawWords law;

    WorklistSheet(PageTexts texts, LawWords law) {
        this.texts = texts;
        this.law = law;
    }

    List<String> headers() {
        return Stream.of(
                        "person.iin",
                        "worklist.person",
                        "worklist.bin",
                        "worklist.employer.short",
                        "worklist.kind",
                        "worklist.ground",
                        "worklist.venue",
                        "duty.direction",
                        "duty.arose",
                        "worklist.due",
                        "duty.window",
                        "worklist.status",
                        "worklist.cites")
                .map(texts::say)
                .toList();
    }

    void write(WorkbookWriter book, DutyItem item) {
        try {
            book.row(row(item));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Object> row(DutyItem item) {
        return Arrays.asList(
                item.iin(),
                item.personName(),
                item.employerBin(),
                texts.in(item.employerName()),
                law.name("kind", item.kind()),
                law.names("ground", item.grounds()),
                item.gap() == null ? law.names("venue", item.venues()) : law.name("gap", item.gap()),
                law.names("field", item.direction()),
                item.arose(),
                item.due(),
                item.completeBy(),
                law.name("status", item.status()),
                String.join(", ", item.cites()));
    }
}
