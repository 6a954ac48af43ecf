package kz.daiar.sending;

import static kz.daiar.sending.SendingTexts.TEXTS;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kz.daiar.foundation.Conflict;
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

    /** The same refusal, with the person it is about. */
    static RuntimeException of(String iin, RuntimeException refused) {
        if (refused instanceof Conflict conflict) {
            return new Conflict(conflict.code(), about(iin, conflict::in));
        }
        var broken = (RuleBroken) refused;
        var text = about(iin, broken::in);
        return broken.basis()
                .map(cite -> RuleBroken.ofNorm(broken.code(), cite, text))
                .orElseGet(() -> RuleBroken.ofRecord(broken.code(), text));
    }

    private static LocalText about(String iin, Function<Language, String> said) {
        return new LocalText(
                iin + ": " + said.apply(Language.KK),
                iin + ": " + said.apply(Language.RU),
                iin + ": " + said.apply(Language.EN));
    }

    private static String say(Language language, Group group, Wording wording, List<Step> steps) {
        return TEXTS.say(language, "meets-no-duty", group.code()) + " "
                + wording.text(steps, language).replace('\n', ' ');
    }
}
