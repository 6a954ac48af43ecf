package kz.daiar.upgrading;

import kz.daiar.kernel.Texts;

/** The sentences of this room. */
final class UpgradingTexts {

    static final Texts TEXTS = Texts.beside(UpgradingTexts.class);

    private UpgradingTexts() {}
}
