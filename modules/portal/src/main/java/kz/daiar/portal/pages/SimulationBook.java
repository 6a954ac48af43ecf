package kz.daiar.portal.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.daiar.duties.SimulatedDuty;
import kz.daiar.duties.SimulatedFigures;
import kz.daiar.duties.SimulatedRow;
import kz.daiar.papers.WorkbookWriter;

/** A what-if as a workbook, in the words of the page. */
final class SimulationBook {

    private static final List<String> FIGURES =
            List.of("duties", "listeners", "seats", "hours", "cost", "without-norm");
    private static final List<String> SIDES = List.of("before", "after", "difference");

    private final PageTexts texts;
    private final LawWords law;
    private final SimulationPage page;

    SimulationBook(PageTexts texts, LawWords law, SimulationPage page) {
        this.texts = texts;
        this.law = law;
        this.page = page;
    }

    /** A sheet of figures: a line, then each figure before, after and the difference. */
    void figures(WorkbookWriter book, String name, List<SimulatedRow> rows) throws IOException {
        var headers = new ArrayList<>(List.of(name));
        for (var figure : FIGURES) {
            for (var side : SIDES) {
                headers.add(texts.say("simulation.figure." + figure) + ", " + texts.say("simulation.column." + side));
            }
        }
        book.sheet(name, headers);
        for (var row : rows) {
            book.row(line(row));
        }
    }

    private List<Object> line(SimulatedRow row) {
        var before = values(row.before());
        var after = values(row.after());
        var difference = values(row.difference());
        var line = new ArrayList<Object>();
        line.add(page.name(row.key()));
        for (int figure = 0; figure < FIGURES.size(); figure++) {
            line.addAll(Arrays.asList(before.get(figure), after.get(figure), difference.get(figure)));
        }
        return line;
    }

    private static List<Object> values(SimulatedFigures figures) {
        return Arrays.asList(
                figures.duties(),
                figures.listeners(),
                figures.seats(),
                figures.hours(),
                figures.cost(),
                figures.withoutNorm());
    }

    List<String> dutyHeaders() {
        return Stream.of(
                        "simulation.stands",
                        "person.iin",
                        "worklist.person",
                        "worklist.bin",
                        "simulation.by.category",
                        "simulation.act",
                        "worklist.kind",
                        "worklist.ground",
                        "duty.arose",
                        "worklist.due",
                        "worklist.venue",
                        "simulation.figure.hours",
                        "worklist.status")
                .map(texts::say)
                .toList();
    }

    List<Object> row(SimulatedDuty duty) {
        return Arrays.asList(
                texts.say(page.sideKey(duty.side())),
                duty.iin(),
                duty.personName(),
                duty.employerBin(),
                duty.category(),
                law.actName(duty.act()),
                law.name("kind", duty.kind()),
                law.names("ground", duty.grounds()),
                duty.arose(),
                duty.due(),
                law.names("venue", duty.venues()),
                duty.hours(),
                law.name("status", duty.status()));
    }
}
