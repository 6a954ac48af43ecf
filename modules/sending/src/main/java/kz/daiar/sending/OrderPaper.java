package kz.daiar.sending;

import static kz.daiar.sending.SendingTexts.TEXTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.kernel.Language;
import kz.daiar.norms.Vocabulary;
import kz.daiar.papers.Paper;
import kz.daiar.registry.Employer;
import kz.daiar.training.Enrolment;

/** The order on paper: in the state language, with a Russian copy below. */
final class OrderPaper {

    private final Vocabulary vocabulary;
    private final Employer employer;
    private final List<Enrolment> lines;
    private final String number;
    private final LocalDate day;
    private final String head;

    OrderPaper(
            Vocabulary vocabulary,
            Employer employer,
            List<Enrolment> lines,
            String number,
            LocalDate day,
            String head) {
        this.vocabulary = vocabulary;
        this.employer = employer;
        this.lines = lines;
        this.number = number;
        this.day = day;
        this.head = head;
    }

    byte[] pdf() {
        var paper = Paper.in(Language.KK, say(Language.KK, "paper-title", number, day))
                .letterhead(employer.name(Language.KK), employer.name(Language.RU));
        write(paper.title(say(Language.KK, "paper-title", number, day), say(Language.KK, "paper-says")), Language.KK);
        paper.note(say(Language.KK, "paper-copy"));
        paper.section(say(Language.RU, "paper-title", number, day)).text(say(Language.RU, "paper-says"));
        write(paper, Language.RU);
        return paper.foot(say(Language.KK, "paper-title", number, day)).pdf();
    }

    private void write(Paper paper, Language language) {
        paper.table(
                List.of(
                        say(language, "paper-person"),
                        say(language, "paper-ground"),
                        say(language, "paper-programme"),
                        say(language, "paper-where"),
                        say(language, "paper-days")),
                lines.stream().map(line -> row(line, language)).toList());
        paper.text(say(language, "paper-signed", head));
    }

    private List<String> row(Enrolment line, Language language) {
        var group = line.group();
        var programme = group.programme();
        var purpose = line.purpose();
        var cells = new ArrayList<String>();
        cells.add(line.person().fullName() + "\n" + line.person().iin());
        cells.add(purpose.counts() ? vocabulary.name("ground", purpose.ground()).in(language) : purpose.why());
        cells.add(programme.title(language) + "\n"
                + say(language, "paper-hours", programme.hours(), vocabulary.name("form", programme.form())));
        cells.add(group.provider().name(language) + "\n" + group.code());
        cells.add(
                say(language, "paper-from-to", group.days().from(), group.days().last()));
        return cells;
    }

    private static String say(Language language, String key, Object... values) {
        return TEXTS.say(language, key, values);
    }
}
