package kz.daiar.upgrading;

import kz.daiar.foundation.Conflict;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.kernel.Texts;

/** The sentences of this room, and the refusals they make. */
final class UpgradingTexts {

    static final Texts TEXTS = Texts.beside(UpgradingTexts.class);

    private UpgradingTexts() {}

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
