package kz.daiar.sending;

import java.util.List;
import java.util.Objects;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.LocalText;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.norms.Step;
import kz.daiar.norms.Vocabulary;
import kz.daiar.norms.Wording;
import kz.daiar.training.Group;

/** Why a place is refused, in words and with the paragraph. */
final class Refusals {

    private Refusals() {}

    /** The training of the group would meet none of the duties of its kind; the first that stands against it is named. */
    static RuleBroken meetsNoDuty(List<Offer> against, Group group, Vocabulary vocabulary) {
        var steps = against.stream()
                .filter(offer -> !offer.why().isEmpty())
                .findFirst()
                .map(Offer::why)
                .orElse(List.of());
        var paragraph = steps.stream().map(Step::cite).filter(Objects::nonNull).findFirst();
        var wording = new Wording(vocabulary);
        var text = new LocalText(
                say(Language.KK, group, wording, steps),
                say(Language.RU, group, wording, steps),
                say(Language.EN, group, wording, steps));
        return paragraph
                .map(cite -> RuleBroken.ofNorm("meets-no-duty", cite, text))
                .orElseGet(() -> RuleBroken.ofRecord("meets-no-duty", text));
    }

    private static String say(Language language, Group group, Wording wording, List<Step> steps) {
        return SendingTexts.TEXTS.say(language, "meets-no-duty", group.code()) + " "
                + wording.text(steps, language).replace('\n', ' ');
    }
}
