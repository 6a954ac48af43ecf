package kz.daiar.lawlibrary.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A stretch of a text.
 *
 * @param hit whether it is what was searched for
 */
public record Piece(String text, boolean hit) {

    private static final int BEFORE = 90;
    private static final int LENGTH = 260;
    private static final String CUT = "…";

    /** A text in pieces: the words of these places in it are hits. */
    static List<Piece> of(String text, List<Word> words, BitSet hits) {
        return of(text, words, hits, 0, text.length());
    }

    /** The part of a text around its first hit, on one line. */
    static List<Piece> excerpt(String text, List<Word> words, BitSet hits) {
        int first = hits.isEmpty() ? 0 : words.get(hits.nextSetBit(0)).start();
        int from = wordStart(words, first - BEFORE);
        int to = wordEnd(words, Math.min(text.length(), from + LENGTH), text.length());
        var pieces = new ArrayList<Piece>();
        if (from > 0) {
            pieces.add(new Piece(CUT, false));
        }
        of(text, words, hits, from, to).forEach(piece -> pieces.add(piece.onOneLine()));
        if (to < text.length()) {
            pieces.add(new Piece(CUT, false));
        }
        return List.copyOf(pieces);
    }

    private static List<Piece> of(String text, List<Word> words, BitSet hits, int from, int to) {
        var pieces = new ArrayList<Piece>();
        int done = from;
        for (int i = hits.nextSetBit(0); i >= 0; i = hits.nextSetBit(i + 1)) {
            var word = words.get(i);
            if (word.start() >= done && word.end() <= to) {
                add(pieces, text.substring(done, word.start()), false);
                add(pieces, text.substring(word.start(), word.end()), true);
                done = word.end();
            }
        }
        add(pieces, text.substring(done, to), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean hit) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, hit));
        }
    }

    private static int wordStart(List<Word> words, int wanted) {
        return words.stream()
                .mapToInt(Word::start)
                .filter(at -> at >= wanted)
                .findFirst()
                .orElse(0);
    }

    private static int wordEnd(List<Word> words, int wanted, int last) {
        return words.stream()
                .mapToInt(Word::end)
                .filter(at -> at >= wanted)
                .findFirst()
                .orElse(last);
    }

    private Piece onOneLine() {
        return new Piece(text.replaceAll("\\s+", " "), hit);
    }
}
