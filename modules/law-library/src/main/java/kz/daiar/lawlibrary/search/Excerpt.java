package kz.daiar.lawlibrary.search;

import java.util.ArrayList;
import java.util.List;
import kz.daiar.lawlibrary.Piece;

/** Cuts a text into pieces: what was searched for, and what stands around it. */
final class Excerpt {

    private static final int BEFORE = 90;
    private static final int AFTER = 170;
    private static final String CUT = "…";

    private final String text;
    private final Hits hits;
    private final List<Piece> pieces = new ArrayList<>();

    private Excerpt(String text, Hits hits) {
        this.text = text;
        this.hits = hits;
    }

    /** The whole text. */
    static List<Piece> whole(String text, Hits hits) {
        var excerpt = new Excerpt(text, hits);
        excerpt.cut(0, text.length());
        return List.copyOf(excerpt.pieces);
    }

    /** What stands around the first place of each phrase, on one line; the beginning of the text when there is none. */
    static List<Piece> around(String text, Hits hits) {
        var excerpt = new Excerpt(text.replaceAll("\\s", " "), hits);
        int end = 0;
        for (int first : hits.firsts().isEmpty() ? List.of(0) : hits.firsts()) {
            int at = hits.words().get(first).start();
            if (at >= end) {
                end = excerpt.window(end, at);
            }
        }
        excerpt.add(end < text.length() ? CUT : "", false);
        return List.copyOf(excerpt.pieces);
    }

    /** Shows a window around {@code at}, not before {@code earliest}; returns where it ends. */
    private int window(int earliest, int at) {
        int from = Math.max(earliest, startOfWord(at - BEFORE));
        int to = endOfWord(at + AFTER);
        add(from > earliest ? CUT : "", false);
        cut(from, to);
        return to;
    }

    private void cut(int from, int to) {
        int done = from;
        for (var word : hits.inOrder()) {
            if (word.start() >= done && word.end() <= to) {
                add(text.substring(done, word.start()), false);
                add(text.substring(word.start(), word.end()), true);
                done = word.end();
            }
        }
        add(text.substring(done, to), false);
    }

    private void add(String piece, boolean hit) {
        if (!piece.isEmpty()) {
            pieces.add(new Piece(piece, hit));
        }
    }

    private int startOfWord(int wanted) {
        return wanted <= 0
                ? 0
                : hits.words().stream()
                        .mapToInt(Word::start)
                        .filter(at -> at >= wanted)
                        .findFirst()
                        .orElse(0);
    }

    private int endOfWord(int wanted) {
        return hits.words().stream()
                .mapToInt(Word::end)
                .filter(at -> at >= wanted)
                .findFirst()
                .orElse(text.length());
    }
}
