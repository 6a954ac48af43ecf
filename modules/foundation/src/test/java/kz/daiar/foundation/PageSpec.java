package kz.daiar.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A list at hand in full")
class PageSpec {

    private static final List<Integer> ALL = List.of(50, 40, 30, 20, 10);

    @Test
    void is_read_page_by_page_each_item_once() {
        var read = new ArrayList<Integer>();
        var after = "";
        do {
            var page = Page.of(ALL, Function.identity(), after, 2);
            assertThat(page.total()).isEqualTo(5);
            read.addAll(page.items());
            after = page.next();
        } while (after != null);

        assertThat(read).isEqualTo(ALL);
    }

    @Test
    void has_no_next_page_behind_its_last_item() {
        assertThat(Page.of(ALL, Function.identity(), null, 5).next()).isNull();
        assertThat(Page.of(ALL, Function.identity(), "10", 5).items()).isEmpty();
        assertThat(Page.of(List.of(), Function.identity(), null, null).items()).isEmpty();
    }

    @Test
    void is_cut_by_places_too() {
        var all = Page.whole(ALL);

        assertThat(all.part("", 2)).isEqualTo(new Page<>(List.of(50, 40), "2", 5));
        assertThat(all.part("2", 2)).isEqualTo(new Page<>(List.of(30, 20), "4", 5));
        assertThat(all.part("4", null)).isEqualTo(new Page<>(List.of(10), null, 5));
        assertThat(all.part(null, null)).isEqualTo(all);
    }

    @Test
    void is_not_cut_again() {
        var second = Page.of(ALL, Function.identity(), "40", 2);

        assertThat(second.part("40", 2)).isEqualTo(second);
    }

    @Test
    void refuses_a_page_that_is_none() {
        assertThatThrownBy(() -> Page.of(ALL, Function.identity(), "7", 2)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Page.whole(ALL).part("6", 2)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Page.whole(ALL).part("x", 2)).isInstanceOf(Malformed.class);
    }
}
