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
    void refuses_a_page_that_is_none() {
        assertThatThrownBy(() -> Page.of(ALL, Function.identity(), "7", 2)).isInstanceOf(Malformed.class);
    }
}
