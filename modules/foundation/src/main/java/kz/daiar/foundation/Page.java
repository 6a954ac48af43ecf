package kz.daiar.foundation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

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

    /** All of a list; programs are answered {@link #part} of it. */
    public static <T> Page<T> whole(List<T> all) {
        return new Page<>(all, null, all.size());
    }

    /**
     * What was asked for of a list that is whole, by places in it. A page of a longer list is answered as it is: whoever made
     * it knew what was asked.
     *
     * @throws Malformed when {@code after} is no place in the list
     */
    public Page<T> part(String after, Integer size) {
        if (items.isEmpty() || items.size() < total) {
            return this;
        }
        int from = after == null || after.isBlank() ? 0 : place(after);
        int to = Math.min(items.size(), from + size(size));
        return new Page<>(items.subList(from, to), to < items.size() ? Integer.toString(to) : null, total);
    }

    private int place(String after) {
        if (after.matches("\\d{1,9}") && Integer.parseInt(after) <= items.size()) {
            return Integer.parseInt(after);
        }
        throw Malformed.page(after);
    }

    /**
     * A page of a list that is at hand in full.
     *
     * @param key by which an item is known in {@code next}
     * @throws Malformed when no item has the key {@code after}
     */
    public static <T> Page<T> of(List<T> all, Function<? super T, ?> key, String after, Integer size) {
        int from = after == null || after.isBlank() ? 0 : behind(all, key, after);
        int to = Math.min(all.size(), from + size(size));
        var next = to < all.size() ? String.valueOf(key.apply(all.get(to - 1))) : null;
        return new Page<>(all.subList(from, to), next, all.size());
    }

    private static <T> int behind(List<T> all, Function<? super T, ?> key, String after) {
        return 1
                + IntStream.range(0, all.size())
                        .filter(place ->
                                String.valueOf(key.apply(all.get(place))).equals(after))
                        .findFirst()
                        .orElseThrow(() -> Malformed.page(after));
    }

    /** The page size to use when {@code asked} was asked for; null for none. */
    public static int size(Integer asked) {
        return asked == null ? USUAL_SIZE : Math.max(1, Math.min(LARGEST_SIZE, asked));
    }
}
