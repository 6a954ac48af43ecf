package kz.daiar.lawlibrary.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The places of words in a text that are what was searched for.
 *
 * @param words all words of the text
 * @param places which of them are hits
 * @param firsts where each phrase asked for stands first
 */
record Hits(List<Word> words, BitSet places, List<Integer> firsts) {

    static Hits none(List<Word> words) {
        return new Hits(words, new BitSet(), List.of());
    }

    static Hits of(List<Word> words, List<BitSet> phrases) {
        var places = new BitSet();
        var firsts = new ArrayList<Integer>();
        for (var phrase : phrases) {
            places.or(phrase);
            firsts.add(phrase.nextSetBit(0));
        }
        return new Hits(words, places, firsts.stream().sorted().toList());
    }

    /** The hits in their order. */
    List<Word> inOrder() {
        return places.stream().mapToObj(words::get).toList();
    }
}
