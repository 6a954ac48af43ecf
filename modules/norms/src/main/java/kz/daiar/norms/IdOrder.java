package kz.daiar.norms;

import java.util.Comparator;

/** Orders paragraph and interpretation ids as a reader counts: {@code I-2} before {@code I-13}, {@code 6.3} before {@code 6.10}. */
public final class IdOrder implements Comparator<String> {

    public static final IdOrder NATURAL = new IdOrder();

    private IdOrder() {}

    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int iEnd = end(one, i);
            int jEnd = end(other, j);
            int order = compareRuns(one.substring(i, iEnd), other.substring(j, jEnd));
            if (order != 0) {
                return order;
            }
            i = iEnd;
            j = jEnd;
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    private static int compareRuns(String one, String other) {
        boolean numbers = isDigit(one.charAt(0)) && isDigit(other.charAt(0));
        return numbers && one.length() != other.length()
                ? Integer.compare(one.length(), other.length())
                : one.compareTo(other);
    }

    /** The end of the run of digits, or of other characters, that starts at {@code from}. */
    private static int end(String text, int from) {
        boolean digits = isDigit(text.charAt(from));
        int end = from + 1;
        while (end < text.length() && isDigit(text.charAt(end)) == digits) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
