package kz.daiar.reserve;

import kz.daiar.kernel.Texts;

/** The sentences of this room. */
final class ReserveTexts {

    static final Texts TEXTS = Texts.beside(ReserveTexts.class);

    private ReserveTexts() {}
}
