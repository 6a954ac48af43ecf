package kz.daiar.lawlibrary.search;

import java.util.Locale;

/** One writing for letters that look alike: the acts mix Cyrillic {@code і} with Latin {@code i}, and not that alone. */
final class Letters {

    private static final String LATIN = "aceiopxyktmbh";
    private static final String CYRILLIC = "асеіорхуктмвн";

    private static final String KAZAKH = "әғқңөұүһі";
    private static final String RUSSIAN = "агкноуухи";

    private Letters() {}

    /** In small letters, look-alikes as Cyrillic ones. */
    static String same(String word) {
        return mapped(word.toLowerCase(Locale.ROOT), LATIN, CYRILLIC);
    }

    /** As it is typed where the keyboard has no Kazakh letters. */
    static String plain(String word) {
        return mapped(word, KAZAKH, RUSSIAN);
    }

    /** Whether a word could have been typed on a keyboard without Kazakh letters. */
    static boolean isPlain(String word) {
        return word.chars().noneMatch(letter -> KAZAKH.indexOf(letter) >= 0);
    }

    private static String mapped(String text, String from, String to) {
        var letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = from.indexOf(text.charAt(i));
            letters.append(at < 0 ? text.charAt(i) : to.charAt(at));
        }
        return letters.toString();
    }
}
