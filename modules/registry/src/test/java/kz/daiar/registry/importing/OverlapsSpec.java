package kz.daiar.registry.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.daiar.registry.importing.Overlaps.Row;
import kz.daiar.registry.importing.Overlaps.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Appointments of one person that overlap")
class OverlapsSpec {

    @Test
    void the_stored_or_earlier_appointment_wins() {
        assertThat(refused(
                        stored("A 2010-01-01/2012-12-31"), "B 2012-12-31/", "C 2013-01-01/", "D 2014-01-01/2014-02-01"))
                .containsExactlyInAnyOrder(1L, 3L);
    }

    @Test
    void the_last_day_belongs_to_the_appointment() {
        assertThat(refused(stored("A 2010-01-01/2012-12-31"), "B 2013-01-01/")).isEmpty();
        assertThat(refused(stored("A 2010-01-01/2012-12-31"), "B 2012-12-31/")).containsExactly(1L);
    }

    @Test
    void acting_overlaps_whatever_it_likes() {
        assertThat(refused(stored("A 2010-01-01/"), "acting B 2012-01-01/", "acting C 2012-01-01/2013-01-01"))
                .isEmpty();
    }

    @Test
    void a_correction_of_the_stored_appointment_makes_room_wherever_it_stands_in_the_file() {
        assertThat(refused(stored("A 2010-01-01/"), "B 2014-01-01/", "A 2010-01-01/2013-12-31"))
                .isEmpty();
        assertThat(refused(stored("A 2010-01-01/"), "A 2010-01-01/2013-12-31", "B 2014-01-01/"))
                .isEmpty();
    }

    @Test
    void a_correction_that_would_overlap_is_refused_and_the_stored_one_stays() {
        assertThat(refused(stored("A 2010-01-01/2011-12-31", "B 2012-01-01/"), "A 2010-01-01/2012-01-01"))
                .containsExactly(1L);
    }

    private static List<Span> stored(String... spans) {
        return List.of(spans).stream().map(OverlapsSpec::span).toList();
    }

    private static Set<Long> refused(List<Span> stored, String... rows) {
        var read = new ArrayList<Row>();
        for (var row : rows) {
            read.add(new Row(read.size() + 1L, span(row)));
        }
        return new Overlaps(stored).judge(read).keySet();
    }

    /** {@code [acting] name from/to}: the name and the first day are the key. */
    private static Span span(String text) {
        var acting = text.startsWith("acting ");
        var parts = text.replace("acting ", "").split("[ /]");
        var to = parts.length > 2 ? LocalDate.parse(parts[2]) : null;
        return new Span(parts[0] + "|" + parts[1], parts[0], LocalDate.parse(parts[1]), to, acting);
    }
}
