package kz.daiar.norms.question;

import java.util.List;
import kz.daiar.kernel.LocalText;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.kernel.Texts;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.reading.Place;
import kz.daiar.norms.reading.Unreadable;

/** What is said of a question that cannot be answered. */
final class QuestionTexts {

    private static final Texts TEXTS = Texts.beside(QuestionTexts.class);

    private QuestionTexts() {}

    static Unreadable unreadable(Place place, String key, Object... values) {
        return new Unreadable(place, TEXTS.everywhere(key, values));
    }

    /** A value no answer can be given for, though it is of the right type. */
    static RuleBroken refused(String key, Object... values) {
        return RuleBroken.ofRecord(key, of(key, values));
    }

    static LocalText of(String key, Object... values) {
        return TEXTS.everywhere(key, values);
    }

    /** The act answers the question, but not for these people. */
    static RuleBroken notAskedOf(ActFile act, String question, LocalText whom) {
        return refused("not-asked-of", act.act().slug(), question, whom);
    }

    /** @throws RuleBroken when the act holds no data for the question */
    static <T> T demanded(ActFile act, T data, String question) {
        if (data == null || data instanceof List<?> many && many.isEmpty()) {
            throw RuleBroken.ofRecord("not-asked", of("not-asked", act.act().slug(), question));
        }
        return data;
    }
}
