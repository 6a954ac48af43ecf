package kz.daiar.norms.rule;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A category of a table row: one code ({@code D-4}), a run ({@code C-1..C-5}) or a whole group with any number
 * ({@code A-*}).
 *
 * @param stem what stands before the number, with its dash
 * @param first first number of the run; with {@code last} 0 for a whole group
 */
public record CategoryPattern(String stem, int first, int last) {

    private static final String ANY = "*";
    private static final String RUN = "..";

    /** @throws IllegalArgumentException when it is none of the three */
    public static CategoryPattern of(String written) {
        if (written.endsWith("-" + ANY)) {
            return new CategoryPattern(written.substring(0, written.length() - 1), 0, 0);
        }
        int run = written.indexOf(RUN);
        if (run < 0) {
            return new CategoryPattern(stem(written), number(written), number(written));
        }
        var from = written.substring(0, run);
        var to = written.substring(run + RUN.length());
        if (!stem(from).equals(stem(to)) || number(from) >= number(to)) {
            throw new IllegalArgumentException(written);
        }
        return new CategoryPattern(stem(from), number(from), number(to));
    }

    public boolean matches(String category) {
        if (!category.startsWith(stem) || !isNumber(category.substring(stem.length()))) {
            return false;
        }
        int number = number(category);
        return isWholeGroup() || number >= first && number <= last;
    }

    /** The codes it lists; none for a whole group, which has no end. */
    public List<String> codes() {
        return isWholeGroup()
                ? List.of()
                : IntStream.rangeClosed(first, last).mapToObj(n -> stem + n).toList();
    }

    /** As norm files write it. */
    public String written() {
        if (isWholeGroup()) {
            return stem + ANY;
        }
        return first == last ? stem + first : stem + first + RUN + stem + last;
    }

    /** Whether it takes any number. */
    public boolean isWholeGroup() {
        return last == 0;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String stem(String code) {
        return code.substring(0, code.lastIndexOf('-') + 1);
    }

    private static int number(String code) {
        var text = code.substring(code.lastIndexOf('-') + 1);
        if (!isNumber(text)) {
            throw new IllegalArgumentException(code);
        }
        return Integer.parseInt(text);
    }
}
