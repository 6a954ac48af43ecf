package kz.daiar.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.duties.Duties.Listed;
import kz.daiar.foundation.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of duties on another day than the projection's")
class ListingIT {

    private static final LocalDate TODAY = LocalDate.of(2014, 7, 16);
    private static final Moment TOMORROW = Moment.on(TODAY.plusDays(1));

    private final FoundLists lists = new FoundLists();
    private SmallRegister register;

    @BeforeEach
    void open() throws SQLException {
        register = new SmallRegister();
        register.run(
                "INSERT INTO registry.appointment (person_id, employer_id, from_day, population, category, recorded_by)"
                        + " VALUES (2, 1, '2014-02-03', 'CORPS_B', 'C-4', 'it')");
        register.rebuildAll(TODAY);
    }

    @AfterEach
    void close() throws SQLException {
        register.close();
    }

    @Test
    void is_the_same_in_pages_as_in_one_piece() throws SQLException {
        var whole = page(null, 50);
        var pieces = new ArrayList<String>();
        for (var page = page(null, 1); page != null; page = page.next() == null ? null : page(page.next(), 1)) {
            assertThat(page.total()).isEqualTo(4);
            pieces.addAll(said(page));
        }

        assertThat(pieces).isEqualTo(said(whole)).hasSize(4);
        assertThat(whole.next()).isNull();
    }

    @Test
    void shows_on_the_next_page_already_what_was_corrected_since_the_last() throws SQLException {
        var first = page(null, 2);
        register.run("UPDATE registry.appointment SET from_day = '2014-03-03' WHERE person_id = 2");
        register.rebuild(TODAY, "қате", null, 2L);

        assertThat(said(page(first.next(), 2))).containsExactly("790524430377 2014-09-03", "790524430377 2017-03-03");
    }

    @Test
    void is_looked_for_once_while_nothing_is_corrected() throws SQLException {
        page(null, 1);
        var question = new FoundLists.Question(
                TOMORROW, DutyFilter.NONE, null, register.norms().hash());

        assertThat(lists.answer(question, register.connection(), () -> {
                            throw new AssertionError("looked for again");
                        })
                        .total())
                .isEqualTo(4);
    }

    private Page<Listed> page(String after, int size) throws SQLException {
        var listing = new Listing(register.connection(), TOMORROW, register.norms(), DutyFilter.NONE, null);
        var page = listing.computed(after, size, lists);
        register.connection().commit();
        return page;
    }

    private static List<String> said(Page<Listed> page) {
        return page.items().stream()
                .map(one -> one.iin() + " " + one.duty().due())
                .toList();
    }
}
