package kz.daiar.lawlibrary.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word of a text: where it stands, and the stems it can have, as written and as typed without Kazakh letters.
 *
 * @param end behind its last letter
 */
record Word(int start, int end, String letters, Set<String> stems, Set<String> plainStems) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Pattern RUSSIAN = Pattern.compile("[вфцчщэёъью]");
    private static final int BEGINNING = 4;
    private static final int ENDING = 3;

    /** The words of a text in their order. */
    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text);
        while (found.find()) {
            var letters = Letters.same(found.group());
            words.add(new Word(
                    found.start(),
                    found.end(),
                    letters,
                    KazakhStems.WRITTEN.of(letters),
                    KazakhStems.PLAIN.of(Letters.plain(letters))));
        }
        return List.copyOf(words);
    }

    /** Whether the two can be forms of one word. */
    boolean isFormOf(Word other) {
        return letters.equals(other.letters)
                || !Collections.disjoint(stems, other.stems)
                || isRussian() && sharesBeginning(other);
    }

    /** Russian words stand in titles only; letters that Kazakh words of its own do not have give them away. */
    private boolean isRussian() {
        return RUSSIAN.matcher(letters).find();
    }

    private boolean sharesBeginning(Word other) {
        int same = 0;
        int shorter = Math.min(letters.length(), other.letters.length());
        while (same < shorter && letters.charAt(same) == other.letters.charAt(same)) {
            same++;
        }
        return same >= BEGINNING && Math.max(letters.length(), other.letters.length()) - same <= ENDING;
    }

    /** Whether they can be forms of one word that was typed without Kazakh letters. */
    boolean isPlainFormOf(Word other) {
        return !Collections.disjoint(plainStems, other.plainStems);
    }
}
