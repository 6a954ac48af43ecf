package kz.daiar.training;

import kz.daiar.foundation.Conflict;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.kernel.Texts;

/** The sentences of this room, and the refusals they make. */
final class TrainingTexts {

    static final Texts TEXTS = Texts.beside(TrainingTexts.class);

    private TrainingTexts() {}

    static Conflict conflict(String code, Object... values) {
        return new Conflict(code, TEXTS.everywhere(code, values));
    }

    static RuleBroken refused(String code, Object... values) {
        return RuleBroken.ofRecord(code, TEXTS.everywhere(code, values));
    }

    static RuleBroken forbidden(String code, String paragraph, Object... values) {
        return RuleBroken.ofNorm(code, paragraph, TEXTS.everywhere(code, values));
    }
}
