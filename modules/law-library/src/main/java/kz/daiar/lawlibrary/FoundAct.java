package kz.daiar.lawlibrary;

import java.util.List;
import kz.daiar.norms.Act;
import kz.daiar.norms.ActParagraph;

/**
 * An act in which something was found.
 *
 * @param inTitle whether its title, in one of the three languages, holds what was searched for
 * @param paragraphs paragraphs that hold it, in their order
 */
public record FoundAct(Act act, boolean inTitle, List<FoundParagraph> paragraphs) {

    /** A paragraph, and the part of its text that was found. */
    public record FoundParagraph(ActParagraph paragraph, List<Piece> excerpt) {}
}
