package kz.daiar.lawlibrary.search;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Holds what is asked for against texts. */
final class Comparison {

    private final Asked asked;
    private final Set<Word> written = new HashSet<>();

    /** @param isWritten whether any text has a form of the word; if not, it is taken for one typed without Kazakh letters */
    Comparison(Asked asked, Predicate<Word> isWritten) {
        this.asked = asked;
        asked.words()
                .filter(word -> !Letters.isPlain(word.letters()) || isWritten.test(word))
                .forEach(written::add);
    }

    /** The places of all that is asked for; empty when some of it is missing, or nothing is asked for by words. */
    Optional<BitSet> in(List<Word> words) {
        var hits = new BitSet();
        for (var phrase : asked.phrases()) {
            var places = places(phrase, words);
            if (places.isEmpty()) {
                return Optional.empty();
            }
            hits.or(places);
        }
        return hits.isEmpty() ? Optional.empty() : Optional.of(hits);
    }

    /** The places of the words of a phrase, wherever they stand one behind the other. */
    private BitSet places(List<Word> phrase, List<Word> words) {
        var places = new BitSet();
        for (int at = 0; at + phrase.size() <= words.size(); at++) {
            if (stands(phrase, words, at)) {
                places.set(at, at + phrase.size());
            }
        }
        return places;
    }

    private boolean stands(List<Word> phrase, List<Word> words, int at) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!isForm(phrase.get(i), words.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isForm(Word one, Word other) {
        return written.contains(one) ? one.isFormOf(other) : one.isPlainFormOf(other);
    }
}
