package kz.daiar.sending;

import kz.daiar.kernel.Texts;

/** The sentences of this room. */
final class SendingTexts {

    static final Texts TEXTS = Texts.beside(SendingTexts.class);

    private SendingTexts() {}
}
