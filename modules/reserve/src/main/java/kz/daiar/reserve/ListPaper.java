package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.kernel.Language;
import kz.daiar.papers.Paper;
import kz.daiar.registry.Employer;

/** A list of the reserve on paper: the positions, and the candidates for each, in the state language (reserve/7). */
final class ListPaper {

    private final Employer employer;
    private final ReserveList list;
    private final int edition;
    private final LocalDate day;
    private final String head;
    private final List<ListLine> lines;

    ListPaper(Employer employer, ReserveList list, int edition, LocalDate day, String head, List<ListLine> lines) {
        this.employer = employer;
        this.list = list;
        this.edition = edition;
        this.day = day;
        this.head = head;
        this.lines = lines;
    }

    byte[] pdf() {
        var title = say("list-title-" + list.name().toLowerCase());
        var paper = Paper.in(Language.KK, title)
                .letterhead(employer.name(Language.KK), employer.name(Language.RU))
                .title(title, say("list-edition", edition, day));
        paper.table(columns(), lines.stream().map(this::row).toList());
        return paper.text(say("paper-signed", head))
                .note(say("list-basis"))
                .foot(title)
                .pdf();
    }

    private List<String> columns() {
        var columns = new ArrayList<>(List.of(
                say("list-position"), say("list-planned"), say("list-person"), say("list-since"), say("list-order")));
        if (list == ReserveList.PROSPECTIVE) {
            columns.add(say("list-prepare-by"));
        }
        return columns;
    }

    private List<String> row(ListLine line) {
        boolean empty = line.iin() == null;
        var row = new ArrayList<>(List.of(
                line.titleKk(),
                String.valueOf(line.planned()),
                empty ? say("list-nobody") : line.person() + "\n" + line.iin(),
                empty ? "–" : say("paper-day", line.since()),
                empty ? "–" : line.orderNo()));
        if (list == ReserveList.PROSPECTIVE) {
            row.add(empty ? "–" : say("paper-day", line.prepareBy()));
        }
        return row;
    }

    private static String say(String key, Object... values) {
        return TEXTS.say(Language.KK, key, values);
    }
}
