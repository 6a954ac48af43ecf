package kz.daiar.registry;

import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Persons by the beginnings of their names or of the IIN: each word of the question begins one of these, in any order. As a
 * range of the index, an answer needs no second look at the names.
 */
public record NameSearch(List<Range> words) {

    private static final List<String> COLUMNS =
            List.of("p.iin", "lower(p.surname)", "lower(p.name)", "lower(p.patronymic)");

    /** What begins with a word: from the word on, up to what no longer begins with it. */
    public record Range(String from, String until) {

        static Range of(String word) {
            int last = word.offsetByCodePoints(word.length(), -1);
            int next = word.codePointAt(last) + 1;
            return new Range(
                    word,
                    word.substring(0, last)
                            + Character.toString(next == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : next));
        }
    }

    /** Null or empty: everybody. */
    public static NameSearch of(String question) {
        return new NameSearch(
                question == null || question.isBlank()
                        ? List.of()
                        : Arrays.stream(question.strip()
                                        .toLowerCase(Locale.ROOT)
                                        .split("\\s+"))
                                .map(Range::of)
                                .toList());
    }

    public boolean isOfEverybody() {
        return words.isEmpty();
    }

    /** The condition on {@code registry.person p}; {@link #bind} gives it its values. */
    public String named() {
        return IntStream.range(0, words.size())
                .mapToObj(i -> matching(":from" + i, ":until" + i))
                .collect(Collectors.joining());
    }

    /** Gives a query with {@link #named} its values. */
    public void bind(Query query) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("from" + i, words.get(i).from())
                    .setParameter("until" + i, words.get(i).until());
        }
    }

    /** The same with its values, those of {@link #values}, in the places of question marks. */
    public String inPlaces() {
        return matching("?", "?").repeat(words.size());
    }

    /** One after the other, as {@link #inPlaces} asks for them. */
    public List<String> values() {
        return words.stream()
                .flatMap(word -> COLUMNS.stream().flatMap(column -> Stream.of(word.from(), word.until())))
                .toList();
    }

    private static String matching(String from, String until) {
        return COLUMNS.stream()
                .map(column -> column + " ~>=~ " + from + " AND " + column + " ~<~ " + until)
                .collect(Collectors.joining(" OR ", " AND (", ")"));
    }
}
