package kz.daiar.portal.pages;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.daiar.papers.WorkbookWriter;
import kz.daiar.reserve.Conversion;
import kz.daiar.reserve.FilledPosition;
import kz.daiar.reserve.ReserveMember;

/** Whether the reserve works, as sheets of a workbook in the words of the page. */
final class ReserveBook {

    private final PageTexts texts;
    private final WorkbookWriter book;

    ReserveBook(PageTexts texts, WorkbookWriter book) {
        this.texts = texts;
        this.book = book;
    }

    void conversions(List<Conversion> lines) throws IOException {
        book.sheet(
                texts.say("figures.sheet"),
                said(
                        "worklist.bin",
                        "worklist.employer.short",
                        "documents.year",
                        "figures.all",
                        "figures.from",
                        "figures.percent",
                        "figures.vacant"));
        for (var line : lines) {
            book.row(Arrays.asList(
                    line.employerBin(),
                    texts.in(line.employerName()),
                    line.year(),
                    line.all(),
                    line.fromReserve(),
                    line.percent(),
                    line.vacant()));
        }
    }

    void filled(List<FilledPosition> lines) throws IOException {
        book.sheet(
                texts.say("figures.filled"),
                said(
                        "figures.position",
                        "worklist.bin",
                        "worklist.employer.short",
                        "person.iin",
                        "worklist.person",
                        "figures.day",
                        "figures.how",
                        "figures.others",
                        "figures.vacant"));
        for (var line : lines) {
            book.row(Arrays.asList(
                    texts.in(line.title()),
                    line.employerBin(),
                    texts.in(line.employerName()),
                    line.iin(),
                    line.personName(),
                    line.day(),
                    texts.say(line.isFromReserve() ? "figures.from" : "figures.past"),
                    line.others(),
                    line.vacant()));
        }
    }

    void members(List<ReserveMember> lines, Predicate<ReserveMember> idle) throws IOException {
        book.sheet(
                texts.say("figures.members"),
                said(
                        "person.iin",
                        "worklist.person",
                        "figures.position",
                        "worklist.bin",
                        "worklist.employer.short",
                        "figures.list",
                        "figures.since",
                        "figures.age",
                        "figures.tenure",
                        "figures.last",
                        "figures.idle"));
        for (var line : lines) {
            book.row(Arrays.asList(
                    line.iin(),
                    line.personName(),
                    texts.in(line.title()),
                    line.employerBin(),
                    texts.in(line.employerName()),
                    texts.say(Door.textKey("work.list", line.list())),
                    line.from(),
                    line.age(),
                    line.tenure(),
                    line.lastWork(),
                    texts.say(idle.test(line) ? "yes" : "no")));
        }
    }

    private List<String> said(String... keys) {
        return Stream.of(keys).map(texts::say).toList();
    }
}
