package kz.daiar.norms.question;

import kz.daiar.kernel.Texts;
import kz.daiar.norms.reading.Place;
import kz.daiar.norms.reading.Unreadable;

/** What is said of a question that cannot be answered. */
final class QuestionTexts {

    private static final Texts TEXTS = Texts.beside(QuestionTexts.class);

    private QuestionTexts() {}

    static Unreadable unreadable(Place place, String key, Object... values) {
        return new Unreadable(place, TEXTS.everywhere(key, values));
    }
}
