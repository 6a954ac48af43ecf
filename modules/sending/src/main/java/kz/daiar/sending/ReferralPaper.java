package kz.daiar.sending;

import static kz.daiar.sending.SendingTexts.TEXTS;

import java.util.ArrayList;
import java.util.List;
import kz.daiar.kernel.Language;
import kz.daiar.norms.Vocabulary;
import kz.daiar.papers.Paper;
import kz.daiar.papers.Paper.Line;
import kz.daiar.registry.Employer;
import kz.daiar.training.Enrolment;

/** The referral of one person sent by a signed order: in the state language, in Russian below. */
final class ReferralPaper {

    private final Vocabulary vocabulary;
    private final Employer employer;
    private final SendingOrder.Signature order;

    ReferralPaper(Vocabulary vocabulary, Employer employer, SendingOrder.Signature order) {
        this.vocabulary = vocabulary;
        this.employer = employer;
        this.order = order;
    }

    /** {@code place}: number of the line in the order, from 1. */
    byte[] pdf(Enrolment line, int place) {
        var number = order.number() + "/" + place;
        return Paper.in(Language.KK, say(Language.KK, "referral-title", number))
                .foot(say(Language.KK, "referral-title", number))
                .letterhead(employer.name(Language.KK), employer.name(Language.RU))
                .title(say(Language.KK, "referral-title", number), basis(Language.KK))
                .lines(lines(line, Language.KK))
                .section(say(Language.RU, "referral-title", number))
                .text(basis(Language.RU))
                .lines(lines(line, Language.RU))
                .text(say(Language.KK, "referral-signed", order.by()))
                .pdf();
    }

    private String basis(Language language) {
        return say(language, "referral-basis", order.number(), order.day());
    }

    private List<Line> lines(Enrolment line, Language language) {
        var group = line.group();
        var programme = group.programme();
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                say(language, "paper-person"),
                line.person().fullName() + "\n" + line.person().iin()));
        lines.add(new Line(say(language, "paper-programme"), programme.title(language)));
        lines.add(new Line(say(language, "referral-volume"), volume(line, language)));
        lines.add(new Line(say(language, "paper-where"), group.provider().name(language) + "\n" + where(line)));
        lines.add(new Line(
                say(language, "paper-days"),
                say(language, "paper-from-to", group.days().from(), group.days().last())));
        if (line.purpose().counts()) {
            var ground = vocabulary.name("ground", line.purpose().ground());
            lines.add(new Line(say(language, "paper-ground"), ground.in(language)));
        }
        return lines;
    }

    private String volume(Enrolment line, Language language) {
        var programme = line.group().programme();
        return say(language, "paper-hours", programme.hours(), vocabulary.name("form", programme.form()));
    }

    private static String where(Enrolment line) {
        var city = line.group().facts().city();
        return city == null ? line.group().code() : line.group().code() + ", " + city;
    }

    private static String say(Language language, String key, Object... values) {
        return TEXTS.say(language, key, values);
    }
}
