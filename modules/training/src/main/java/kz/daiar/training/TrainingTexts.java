package kz.daiar.training;

import kz.daiar.kernel.Texts;

/** The sentences of this room. */
final class TrainingTexts {

    static final Texts TEXTS = Texts.beside(TrainingTexts.class);

    private TrainingTexts() {}
}
