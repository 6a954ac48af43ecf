package kz.daiar.foreignfunded;

import kz.daiar.kernel.Texts;

/** The sentences of this room. */
final class ForeignTexts {

    static final Texts TEXTS = Texts.beside(ForeignTexts.class);

    private ForeignTexts() {}
}
