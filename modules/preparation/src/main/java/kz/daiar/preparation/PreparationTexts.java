package kz.daiar.preparation;

import kz.daiar.kernel.Texts;

/** The sentences of this room. */
final class PreparationTexts {

    static final Texts TEXTS = Texts.beside(PreparationTexts.class);

    private PreparationTexts() {}
}
