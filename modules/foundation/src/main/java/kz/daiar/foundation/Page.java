package kz.daiar.foundation;

import java.util.List;

/**
 * One page of a list.
 *
 * @param next what to send as {@code after} for the next page; null on the last
 * @param total how many items all pages hold
 */
public record Page<T>(List<T> items, String next, long total) {

    public static final int USUAL_SIZE = 50;
    public static final int LARGEST_SIZE = 500;

    public Page {
        items = List.copyOf(items);
    }

    /** The page size to use when {@code asked} was asked for; null for none. */
    public static int size(Integer asked) {
        return asked == null ? USUAL_SIZE : Math.max(1, Math.min(LARGEST_SIZE, asked));
    }
}
