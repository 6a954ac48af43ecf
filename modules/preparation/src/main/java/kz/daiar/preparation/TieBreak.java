package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import java.util.ArrayList;
import java.util.List;
import kz.daiar.kernel.LocalText;

/**
 * What decides between two with the same total: the points of a stage, the longer service, or who applied first. Written down
 * with the call, in their order, before anybody is scored.
 *
 * @param stage its place among the stages, from 1; null for the others
 */
public record TieBreak(Kind kind, Integer stage) {

    /** What is compared. */
    public enum Kind {
        STAGE,
        SERVICE,
        APPLIED
    }

    private static final String AT = ":";

    /** @throws kz.daiar.kernel.RuleBroken for words that name none, or a stage there is not */
    static TieBreak of(String written, int stages) {
        var parts = written.strip().split(AT, 2);
        try {
            var kind = Kind.valueOf(parts[0]);
            if (kind == Kind.STAGE) {
                return stage(Integer.parseInt(parts[1]), stages, written);
            }
            return new TieBreak(kind, null);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw TEXTS.refused("tie-break-unknown", written);
        }
    }

    private static TieBreak stage(int number, int stages, String written) {
        if (number < 1 || number > stages) {
            throw TEXTS.refused("tie-break-unknown", written);
        }
        return new TieBreak(Kind.STAGE, number);
    }

    /** In their order; who applied first decides in the end, so that no two stand equal. */
    static List<TieBreak> all(List<String> written, int stages) {
        var all = new ArrayList<TieBreak>();
        written.stream().map(one -> of(one, stages)).distinct().forEach(all::add);
        var last = new TieBreak(Kind.APPLIED, null);
        if (!all.contains(last)) {
            all.add(last);
        }
        return all;
    }

    /** As it is stored: {@code STAGE:1}, {@code SERVICE}, {@code APPLIED}. */
    public String written() {
        return stage == null ? kind.name() : kind + AT + stage;
    }

    /** In words. */
    public LocalText words() {
        return TEXTS.everywhere("tie-break-" + kind.name(), stage);
    }
}
