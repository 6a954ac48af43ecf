package kz.daiar.sending;

import kz.daiar.foundation.Conflict;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.kernel.Texts;

/** The sentences of this room, and the refusals they make. */
final class SendingTexts {

    static final Texts TEXTS = Texts.beside(SendingTexts.class);

    private SendingTexts() {}

    static Conflict conflict(String code, Object... values) {
        return new Conflict(code, TEXTS.everywhere(code, values));
    }

    static RuleBroken refused(String code, Object... values) {
        return RuleBroken.ofRecord(code, TEXTS.everywhere(code, values));
    }
}
