package kz.daiar.lawlibrary.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.daiar.kernel.Language;
import kz.daiar.lawlibrary.FoundAct;
import kz.daiar.lawlibrary.FoundAct.FoundParagraph;
import kz.daiar.lawlibrary.Piece;
import kz.daiar.norms.Act;
import kz.daiar.norms.ActParagraph;
import kz.daiar.norms.NormSet;

/** The words of all acts of a norm set, ready to be searched. Immutable. */
public final class ActIndex {

    private record IndexedAct(Act act, List<List<Word>> titles, List<Indexed> paragraphs) {

        Stream<Word> words() {
            return Stream.concat(titles.stream(), paragraphs.stream().map(Indexed::words))
                    .flatMap(List::stream);
        }
    }

    private record Indexed(ActParagraph paragraph, List<Word> words) {}

    private final String normSet;
    private final List<IndexedAct> acts;

    private ActIndex(NormSet norms) {
        this.normSet = norms.hash();
        this.acts = norms.acts().stream().map(ActIndex::indexed).toList();
    }

    public static ActIndex of(NormSet norms) {
        return new ActIndex(norms);
    }

    private static IndexedAct indexed(Act act) {
        var titles = Stream.of(Language.values())
                .map(language -> Word.of(act.title().in(language)))
                .toList();
        var paragraphs = act.paragraphs().values().stream()
                .map(paragraph -> new Indexed(paragraph, Word.of(paragraph.kk())))
                .toList();
        return new IndexedAct(act, titles, paragraphs);
    }

    /** Whether it stands for this norm set. */
    public boolean isOf(NormSet norms) {
        return normSet.equals(norms.hash());
    }

    /**
     * The acts that hold all that is asked for, in the order of the register: words in any form and spelling, a quoted
     * phrase in its order, or a paragraph by its number ({@code decree-1457/14}, «14-тармақ»).
     */
    public List<FoundAct> search(String query) {
        var asked = Asked.of(query);
        if (asked.isEmpty()) {
            return List.of();
        }
        var comparison = new Comparison(asked, this::isWritten);
        return acts.stream()
                .flatMap(act -> found(act, asked, comparison).stream())
                .toList();
    }

    /** The text of a paragraph in pieces, with what was searched for marked in it. */
    public List<Piece> marked(ActParagraph paragraph, String query) {
        var comparison = new Comparison(Asked.of(query), this::isWritten);
        var words = Word.of(paragraph.kk());
        return Excerpt.whole(paragraph.kk(), comparison.in(words).orElse(Hits.none(words)));
    }

    private boolean isWritten(Word asked) {
        return acts.stream().flatMap(IndexedAct::words).anyMatch(asked::isFormOf);
    }

    private static Optional<FoundAct> found(IndexedAct act, Asked asked, Comparison comparison) {
        var paragraphs = act.paragraphs().stream()
                .flatMap(one -> found(act.act(), one, asked, comparison).stream())
                .toList();
        boolean inTitle =
                act.titles().stream().anyMatch(title -> comparison.in(title).isPresent());
        return paragraphs.isEmpty() && !inTitle
                ? Optional.empty()
                : Optional.of(new FoundAct(act.act(), inTitle, paragraphs));
    }

    private static Optional<FoundParagraph> found(Act act, Indexed one, Asked asked, Comparison comparison) {
        var hits = comparison.in(one.words());
        if (hits.isEmpty() && !asked.isNumber(act.slug(), one.paragraph().number())) {
            return Optional.empty();
        }
        var excerpt = Excerpt.around(one.paragraph().kk(), hits.orElse(Hits.none(one.words())));
        return Optional.of(new FoundParagraph(one.paragraph(), excerpt));
    }
}
