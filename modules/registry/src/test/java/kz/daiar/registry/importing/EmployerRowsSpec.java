package kz.daiar.registry.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Employers and who is above them")
class EmployerRowsSpec {

    @Test
    void a_parent_may_come_later_in_the_file_or_stand_in_the_register() {
        assertThat(refused(Map.of(), "B<A", "A")).isEmpty();
        assertThat(refused(register("A"), "B<A")).isEmpty();
    }

    @Test
    void an_unknown_parent_refuses_the_row_and_all_below_it() {
        assertThat(refused(Map.of(), "C<B", "B<X", "A")).isEqualTo(Map.of(1L, "parent-unknown", 2L, "parent-unknown"));
    }

    @Test
    void nobody_is_above_himself() {
        assertThat(refused(Map.of(), "A<A")).isEqualTo(Map.of(1L, "parent-cycle"));
        assertThat(refused(register("A", "B<A"), "A<B")).isEqualTo(Map.of(1L, "parent-cycle"));
    }

    @Test
    void two_bodies_may_change_places() {
        assertThat(refused(register("A", "B<A"), "A<B", "B")).isEmpty();
        assertThat(refused(register("A", "B<A"), "B", "A<B")).isEmpty();
    }

    @Test
    void what_lies_below_a_body_is_known_after_judging() {
        var employers = new EmployerRows(register("A", "B<A", "X"));
        employers.judge(rows("C<B", "Y<X"));

        assertThat(employers.below(Set.of("A"))).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(employers.known()).contains("Y");
    }

    private static Map<Long, String> refused(Map<String, String> register, String... rows) {
        var codes = new HashMap<Long, String>();
        new EmployerRows(register).judge(rows(rows)).forEach((seq, fault) -> codes.put(seq, fault.code()));
        return codes;
    }

    private static Map<String, String> register(String... bodies) {
        var register = new HashMap<String, String>();
        rows(bodies).forEach(row -> register.put(row.bin(), row.parent()));
        return register;
    }

    private static List<EmployerRows.Row> rows(String... rows) {
        var read = new ArrayList<EmployerRows.Row>();
        for (var row : rows) {
            var parts = row.split("<");
            read.add(new EmployerRows.Row(read.size() + 1L, parts[0], parts.length > 1 ? parts[1] : null));
        }
        return read;
    }
}
