package kz.daiar.norms.question;

import java.util.Map;
import kz.daiar.norms.Answer;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Place;
import kz.daiar.norms.reading.Tree;
import kz.daiar.norms.reading.Unreadable;

/** A question put to a calculator: its name, and what is given. */
public record Question(Tree place, String name, Tree given) {

    /** Reads {@code question} and {@code given}; other keys are left to the caller. */
    public static Question read(Fields fields) {
        var given = fields.optional("given");
        if (given == null) {
            throw QuestionTexts.unreadable(fields.place("given"), "missing");
        }
        return new Question(fields.optional("question"), fields.text("question"), given);
    }

    /** A question of the house itself: {@code given} by key, as the acceptance cases write it; nulls are left out. */
    public static Question of(String name, Map<String, ?> given) {
        return new Question(
                new Tree.Scalar(new Place(null, 0, "question"), name, Tree.Kind.TEXT), name, GivenTree.of(given));
    }

    /**
     * The answer by the loaded norms.
     *
     * @throws kz.daiar.norms.NotLoaded when the act asked is not loaded
     * @throws Unreadable when the question is not understood
     * @throws kz.daiar.kernel.RuleBroken when the act refuses what is given
     */
    public Answer answer(NormSet norms) {
        return Calculator.answer(norms, place, name, given);
    }
}
