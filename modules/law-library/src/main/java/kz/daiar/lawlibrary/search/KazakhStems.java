package kz.daiar.lawlibrary.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.daiar.lawlibrary.search.Suffixes.Kind;
import kz.daiar.lawlibrary.search.Suffixes.Suffix;

/**
 * The stems a Kazakh word can have: every chain of endings is taken off to its end, so that all forms of a word share at
 * least one stem with it. A stem need not be a word: «қызметші» and «қызметшілердің» meet in «қызметш».
 */
final class KazakhStems {

    private static final String VOWELS = "аәеоөұүыіэяуию";

    /** A stop between vowels is voiced: кітап, кітабы. */
    private static final Map<Character, Character> VOICELESS = Map.of('б', 'п', 'г', 'к', 'ғ', 'қ');

    /** A vowel that falls out before an ending: орын, орны. */
    private static final Map<String, String> ELIDED =
            Map.of("орн", "орын", "мүлк", "мүлік", "халқ", "халық", "ерк", "ерік", "мойн", "мойын", "құлқ", "құлық");

    /** Words that take no ending, though they look as if they had one. */
    private static final Set<String> UNCHANGING = Set.of(
            "үшін", "дейін", "кейін", "бойынша", "туралы", "және", "немесе", "егер", "сондай", "бірақ", "бұдан", "мен",
            "бен", "пен", "да", "де", "та", "те", "осы", "бұл", "сол", "ол", "оның", "оны");

    /** As the word is written. */
    static final KazakhStems WRITTEN = new KazakhStems(UnaryOperator.identity());

    /** As it is typed on a keyboard without Kazakh letters. */
    static final KazakhStems PLAIN = new KazakhStems(Letters::plain);

    private final List<Suffix> suffixes;
    private final String vowels;
    private final Map<String, String> elided;
    private final Set<String> unchanging;

    private KazakhStems(UnaryOperator<String> alphabet) {
        this.suffixes = Suffixes.in(alphabet);
        this.vowels = alphabet.apply(VOWELS);
        this.elided = ELIDED.entrySet().stream()
                .collect(Collectors.toMap(e -> alphabet.apply(e.getKey()), e -> alphabet.apply(e.getValue())));
        this.unchanging = UNCHANGING.stream().map(alphabet).collect(Collectors.toSet());
    }

    /** The stems of a word in the one writing of {@link Letters#same}; the word itself when nothing can be taken off. */
    Set<String> of(String word) {
        return new Taking().all(new Form(word, false));
    }

    /** A word with some endings taken off; of a verb, the passive may come off too. */
    private record Form(String letters, boolean ofVerb) {}

    /** Takes endings off one word; a form that is reached in several ways is looked at once. */
    private final class Taking {

        private final Set<Form> seen = new HashSet<>();
        private final Deque<Form> ahead = new ArrayDeque<>();
        private final Set<String> stems = new TreeSet<>();

        Set<String> all(Form whole) {
            reach(whole);
            while (!ahead.isEmpty()) {
                var form = ahead.pop();
                if (!shorten(form)) {
                    stems.add(form.letters());
                }
            }
            return stems;
        }

        private boolean shorten(Form form) {
            boolean shortened = false;
            for (var suffix : suffixes) {
                if ((form.ofVerb() || suffix.kind() != Kind.PASSIVE) && takesOff(suffix, form.letters())) {
                    restored(suffix.without(form.letters()))
                            .forEach(rest -> reach(new Form(rest, suffix.kind() == Kind.VERB)));
                    shortened = true;
                }
            }
            return shortened;
        }

        private void reach(Form form) {
            if (seen.add(form)) {
                ahead.push(form);
            }
        }
    }

    private boolean takesOff(Suffix suffix, String word) {
        return suffix.ends(word)
                && !unchanging.contains(word)
                && suffix.without(word).chars().anyMatch(letter -> vowels.indexOf(letter) >= 0);
    }

    /** How the rest of a word may stand by itself: with the vowel that fell out, with its last letter voiceless. */
    private List<String> restored(String rest) {
        int last = rest.length() - 1;
        var voiceless = VOICELESS.get(rest.charAt(last));
        var whole = elided.getOrDefault(rest, rest);
        return voiceless == null ? List.of(whole) : List.of(whole, rest.substring(0, last) + voiceless);
    }
}
