package kz.daiar.lawlibrary.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is searched for.
 *
 * @param phrases words that must stand one behind the other; all of the phrases must stand somewhere
 * @param act slug of the one act searched, or null
 * @param number the paragraph searched for by its number, or null
 */
record Asked(List<List<Word>> phrases, String act, String number) {

    private static final Pattern TERM = Pattern.compile("[«\"“]([^»\"”]+)[»\"”]|(\\S+)");
    private static final String NUMBER = "(?<number>annex-\\d+|title|\\d{1,3}(?:[.-]\\d+)*[a-z]?)";
    private static final String PARAGRAPH = "(?:тарма[қғ]\\S*|пункт\\S*|paragraph|para\\.?|п\\.|т\\.|§)";
    private static final List<Pattern> BY_NUMBER = List.of(
            Pattern.compile("(?iu)(?<act>[a-z][a-z0-9-]*)\\s*/\\s*" + NUMBER),
            Pattern.compile("(?iu)" + NUMBER + "\\s*[-–]?\\s*" + PARAGRAPH),
            Pattern.compile("(?iu)" + PARAGRAPH + "\\s*" + NUMBER));
    private static final Pattern BARE_NUMBER = Pattern.compile(NUMBER);

    static Asked of(String query) {
        var text = query == null ? "" : query.strip();
        return BY_NUMBER.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(Asked::byNumber)
                .orElseGet(() -> byWords(text));
    }

    private static Asked byNumber(Matcher found) {
        var act = found.pattern() == BY_NUMBER.get(0) ? found.group("act") : null;
        return new Asked(List.of(), act, found.group("number"));
    }

    /** A bare number can be the number of a paragraph or stand in a text. */
    private static Asked byWords(String text) {
        var number = BARE_NUMBER.matcher(text).matches() ? text : null;
        return new Asked(phrases(text), null, number);
    }

    private static List<List<Word>> phrases(String text) {
        var phrases = new ArrayList<List<Word>>();
        var terms = TERM.matcher(text);
        while (terms.find()) {
            var words = Word.of(terms.group(1) == null ? terms.group(2) : terms.group(1));
            if (!words.isEmpty()) {
                phrases.add(words);
            }
        }
        return List.copyOf(phrases);
    }

    boolean isEmpty() {
        return phrases.isEmpty() && number == null;
    }

    Stream<Word> words() {
        return phrases.stream().flatMap(List::stream);
    }

    /** Whether the paragraph bears the number asked for; 7.14 stands for 7.14a and 7.14b too. */
    boolean isNumber(String slug, String paragraph) {
        return number != null
                && (act == null || act.equalsIgnoreCase(slug))
                && paragraph.matches("(?i)" + Pattern.quote(number) + "[a-z]?");
    }
}
