package kz.daiar.retraining;

import kz.daiar.kernel.Texts;

/** The sentences of this room. */
final class RetrainingTexts {

    static final Texts TEXTS = Texts.beside(RetrainingTexts.class);

    private RetrainingTexts() {}
}
