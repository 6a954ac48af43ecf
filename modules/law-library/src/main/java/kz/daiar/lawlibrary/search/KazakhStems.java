package kz.daiar.lawlibrary.search;

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
        var stems = new TreeSet<String>();
        collect(word, false, stems);
        return stems;
    }

    private void collect(String word, boolean ofVerb, Set<String> stems) {
        boolean shortened = false;
        if (!unchanging.contains(word)) {
            for (var suffix : suffixes) {
                if ((ofVerb || suffix.kind() != Kind.PASSIVE) && takesOff(suffix, word)) {
                    shorten(suffix.without(word), suffix.kind() == Kind.VERB, stems);
                    shortened = true;
                }
            }
        }
        if (!shortened) {
            stems.add(word);
        }
    }

    private boolean takesOff(Suffix suffix, String word) {
        return suffix.ends(word) && suffix.without(word).chars().anyMatch(letter -> vowels.indexOf(letter) >= 0);
    }

    private void shorten(String rest, boolean ofVerb, Set<String> stems) {
        collect(elided.getOrDefault(rest, rest), ofVerb, stems);
        int last = rest.length() - 1;
        var voiceless = VOICELESS.get(rest.charAt(last));
        if (voiceless != null) {
            collect(rest.substring(0, last) + voiceless, ofVerb, stems);
        }
    }
}
