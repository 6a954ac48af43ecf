package kz.daiar.retraining;

import kz.daiar.foundation.Conflict;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.kernel.Texts;

/** The sentences of this room, and the refusals they make. */
final class RetrainingTexts {

    static final Texts TEXTS = Texts.beside(RetrainingTexts.class);

    private RetrainingTexts() {}

    static Conflict conflict(String code, Object... values) {
        return new Conflict(code, TEXTS.everywhere(code, values));
    }

    static RuleBroken forbidden(String code, String paragraph, Object... values) {
        return RuleBroken.ofNorm(code, paragraph, TEXTS.everywhere(code, values));
    }
}
