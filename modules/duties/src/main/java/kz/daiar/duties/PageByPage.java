package kz.daiar.duties;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** Hands long lists over without holding them. */
final class PageByPage {

    private static final int SIZE = 2_000;

    private PageByPage() {}

    /** A list that can be read from any place on. */
    @FunctionalInterface
    interface Paged<T> {
        List<T> page(long offset, int size) throws SQLException;
    }

    static <T> void each(Paged<T> list, Consumer<T> visitor) throws SQLException {
        var page = list.page(0, SIZE);
        page.forEach(visitor);
        for (long at = SIZE; page.size() == SIZE; at += SIZE) {
            page = list.page(at, SIZE);
            page.forEach(visitor);
        }
    }
}
