package kz.daiar.training;

import static kz.daiar.training.TrainingTexts.TEXTS;

import java.util.ArrayList;
import java.util.List;
import kz.daiar.kernel.Language;
import kz.daiar.norms.Vocabulary;
import kz.daiar.papers.Paper;
import kz.daiar.papers.Paper.Line;

/** A document on paper: in the state language, in Russian below, with the place of signature and stamp and the check. */
final class DocumentPaper {

    private final Vocabulary vocabulary;
    private final DocumentContent content;

    DocumentPaper(Vocabulary vocabulary, DocumentContent content) {
        this.vocabulary = vocabulary;
        this.content = content;
    }

    /** {@code house}: the address the check page is found under, without a slash at its end. */
    byte[] pdf(String house, String code) {
        var paper = Paper.in(Language.KK, title(Language.KK) + " № " + content.number())
                .foot("№ " + content.number())
                .letterhead(content.providerKk(), content.providerRu())
                .title(title(Language.KK), about(Language.KK))
                .lines(lines(Language.KK))
                .section(title(Language.RU))
                .text(about(Language.RU))
                .lines(lines(Language.RU))
                .text(say(Language.KK, "document-signed", content.signatory()));
        var address = house + "/check/" + code;
        var words = String.join(
                "\n",
                say(Language.KK, "document-check"),
                say(Language.RU, "document-check"),
                address,
                DocumentCode.written(code));
        return paper.square(address, words).pdf();
    }

    private String title(Language language) {
        return vocabulary.name("document", content.type()).in(language);
    }

    private String about(Language language) {
        return say(language, content.reason() == null ? "document-about" : "document-about-reference");
    }

    private List<Line> lines(Language language) {
        boolean state = language == Language.KK;
        var lines = new ArrayList<>(List.of(
                new Line(say(language, "document-holder"), content.holder()),
                new Line(say(language, "document-programme"), state ? content.programmeKk() : content.programmeRu()),
                new Line(
                        say(language, "document-kind"),
                        vocabulary.name("kind", content.kind()).in(language)),
                new Line(say(language, "document-hours"), say(language, "document-hours-of", content.hours())),
                new Line(
                        say(language, "document-days"),
                        say(language, "document-from-to", content.from(), content.to())),
                new Line(say(language, "document-provider"), state ? content.providerKk() : content.providerRu()),
                new Line(say(language, "document-number"), content.number()),
                new Line(say(language, "document-issued"), say(language, "document-day", content.issuedOn()))));
        if (content.reason() != null) {
            lines.add(new Line(say(language, "document-reason"), content.reason()));
        }
        return lines;
    }

    private static String say(Language language, String key, Object... values) {
        return TEXTS.say(language, key, values);
    }
}
