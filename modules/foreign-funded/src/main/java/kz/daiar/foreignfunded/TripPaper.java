package kz.daiar.foreignfunded;

import static kz.daiar.foreignfunded.ForeignTexts.TEXTS;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import kz.daiar.kernel.Language;
import kz.daiar.norms.Vocabulary;
import kz.daiar.papers.Paper;

/** The order that sends somebody abroad: in the state language, with a Russian copy below (decree-1457/27). */
final class TripPaper {

    private final Vocabulary vocabulary;
    private final String paragraph;
    private final String actNumber;
    private final Trip trip;
    private final TripOrder.Head head;

    TripPaper(HelpLaw law, Trip trip, TripOrder.Head head) {
        this.vocabulary = law.vocabulary();
        this.paragraph = law.paragraph();
        this.actNumber = law.actNumber();
        this.trip = trip;
        this.head = head;
    }

    byte[] pdf() {
        var body = trip.nomination().employer();
        var title = title(Language.KK);
        var paper = Paper.in(Language.KK, title).letterhead(body.name(Language.KK), body.name(Language.RU));
        paper.title(title, says(Language.KK));
        write(paper, Language.KK);
        paper.note(say(Language.KK, "paper-copy"));
        paper.section(title(Language.RU)).text(says(Language.RU));
        write(paper, Language.RU);
        return paper.foot(title).pdf();
    }

    private String says(Language language) {
        return say(language, "paper-says", paragraph.substring(paragraph.indexOf('/') + 1), actNumber);
    }

    private String title(Language language) {
        return say(language, "paper-title", head.number(), head.signedOn());
    }

    private void write(Paper paper, Language language) {
        var person = trip.nomination().person();
        var offer = trip.nomination().offer();
        var offered = offer.facts();
        paper.lines(List.of(
                line(language, "paper-person", person.fullName() + ", " + person.iin()),
                line(language, "paper-topic", offer.topic(language)),
                line(language, "paper-fields", fields(offered.fields(), language)),
                line(
                        language,
                        "paper-where",
                        offered.host() + ", " + offered.city() + ", " + Places.country(offered.country(), language)),
                line(
                        language,
                        "paper-training",
                        say(language, "paper-hours", offered.from(), offered.to(), offered.hours())),
                line(language, "paper-trip", say(language, "paper-from-to", trip.leaves(), trip.returns())),
                line(language, "paper-sponsor", offer.sponsor().name(language)),
                line(language, "paper-report", say(language, "paper-report-by", head.reportBy()))));
        costs(paper, language);
        paper.text(say(language, "paper-signed", head.signedBy()));
    }

    private String fields(List<String> codes, Language language) {
        return vocabulary.names("field", codes).stream()
                .map(name -> name.in(language))
                .collect(Collectors.joining(", "));
    }

    private void costs(Paper paper, Language language) {
        if (trip.costs().isEmpty()) {
            return;
        }
        paper.section(say(language, "paper-costs"));
        paper.table(
                List.of(
                        say(language, "paper-cost"),
                        say(language, "paper-rate"),
                        say(language, "paper-times"),
                        say(language, "paper-sum"),
                        say(language, "paper-bearer")),
                trip.costs().stream()
                        .map(cost -> List.of(
                                say(language, "cost-" + cost.what().name()),
                                tenge(cost.rate(), language),
                                String.valueOf(cost.days()),
                                tenge(cost.sum(), language),
                                say(language, "bearer-" + cost.bearer().name())))
                        .toList());
    }

    private static String tenge(BigDecimal sum, Language language) {
        return String.format(language.locale(), "%,.2f", sum);
    }

    private static Paper.Line line(Language language, String key, String value) {
        return new Paper.Line(say(language, key), value);
    }

    private static String say(Language language, String key, Object... values) {
        return TEXTS.say(language, key, values);
    }
}
