package kz.daiar.gazette;

import static java.util.Objects.requireNonNull;

import kz.daiar.kernel.RuleBroken;
import kz.daiar.kernel.Texts;

/**
 * Who wrote an amendment and who brought it into force: never the same person.
 *
 * @param title what it changes, in a line
 */
public record Enactment(String title, String writtenBy, String enactedBy) {

    /** The name under which the program itself writes. */
    static final String HOUSE = "house";

    private static final Texts TEXTS = Texts.beside(Enactment.class);

    /** @throws RuleBroken when one person is both */
    public Enactment {
        requireNonNull(title, "title");
        if (writtenBy.equals(enactedBy) && !writtenBy.equals(HOUSE)) {
            throw TEXTS.refused("same-person", writtenBy);
        }
    }
}
