package kz.daiar.reserve;

import static kz.daiar.reserve.SmallReserve.CHIEF;
import static kz.daiar.reserve.SmallReserve.RANKED;
import static kz.daiar.reserve.SmallReserve.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.kernel.Paragraph;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.reserve.Deciding.Wish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A round of choosing people for a position")
class RoundsIT {

    private SmallReserve body;
    private ReservePosition chief;

    @BeforeEach
    void a_position_is_to_be_covered() throws SQLException {
        body = SmallReserve.made();
        chief = body.opened(CHIEF);
    }

    private Selection.Terms terms(String secretary, String... assessors) {
        return new Selection.Terms(secretary, List.of(assessors), body.weights());
    }

    private Selection announced(String secretary, String... assessors) {
        return body.run(() -> body.selections().announce(chief.id(), terms(secretary, assessors)));
    }

    @Test
    @Paragraph("reserve/5")
    void is_announced_with_people_who_may_assess() {
        assertThatThrownBy(() -> announced("nobody", "first")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> announced("keeper", "clerk")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> announced("keeper")).isInstanceOf(RuleBroken.class);
        assertThat(announced("keeper", "first", "first").assessors()).containsExactly("first");
    }

    @Test
    @Paragraph("reserve/6")
    void weighs_every_criterion_also_when_it_is_corrected() {
        var nothing = body.weights();
        nothing.put("INITIATIVE", 0);
        assertThatThrownBy(() -> body.run(() -> body.selections()
                        .announce(chief.id(), new Selection.Terms("keeper", List.of("first"), nothing))))
                .isInstanceOf(RuleBroken.class);
        var round = announced("keeper", "first");
        var one = new Selection.Terms("keeper", List.of("first"), Map.of("INITIATIVE", 1));
        assertThatThrownBy(() -> body.run(() -> body.selections().correct(round.id(), 0, one, "түзету")))
                .isInstanceOf(RuleBroken.class);
        body.run(() -> body.selections().correct(round.id(), 0, terms("keeper", "first", "second"), "түзету"));
        assertThat(body.run(() -> body.selections().find(round.id()).assessors()))
                .containsExactly("first", "second");
    }

    @Test
    void is_one_at_a_time_while_a_reserve_is_kept_for_the_position() {
        body.on("2020-01-01");
        assertThatThrownBy(() -> announced("keeper", "first"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Министрлік");
        body.on("2017-06-30");
        var round = announced("keeper", "first");
        assertThatThrownBy(() -> announced("keeper", "first"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Департамент директоры");
        body.run(() -> body.selections().close(round.id(), 0));
        body.run(() -> body.reserve().close(chief.id(), chief.version(), "қысқартылды"));
        assertThatThrownBy(() -> announced("keeper", "first")).isInstanceOf(Conflict.class);
    }

    @Test
    void is_corrected_sealed_and_closed_by_who_has_seen_it_as_it_is_and_each_once() {
        var round = announced("keeper", "first");
        assertThatThrownBy(() ->
                        body.run(() -> body.selections().correct(round.id(), 7, terms("keeper", "second"), "түзету")))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> body.run(() -> body.selections().seal(round.id(), 7)))
                .isInstanceOf(StaleVersion.class);
        var sealed = body.run(() -> body.selections().seal(round.id(), 0));
        assertThatThrownBy(() -> body.run(() -> body.selections().seal(round.id(), sealed.version())))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> body.run(() -> body.selections().close(round.id(), 7)))
                .isInstanceOf(StaleVersion.class);
        var closed = body.run(() -> body.selections().close(round.id(), sealed.version()));
        assertThatThrownBy(() -> body.run(() -> body.selections().close(round.id(), closed.version())))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void takes_no_candidate_once_it_is_over_and_none_who_stands_in_the_reserve() {
        body.admitted(chief, RANKED, ReserveList.READY);
        var over = body.run(() -> body.selections().of(chief.id())).get(0);
        assertThatThrownBy(() -> body.nominated(over, SECOND)).isInstanceOf(Conflict.class);
        var next = body.sealed(chief);
        assertThatThrownBy(() -> body.nominated(next, RANKED)).isInstanceOf(Conflict.class);
    }

    @Test
    void nobody_is_admitted_where_no_reserve_is_kept_any_more() {
        var nomination = body.assessed(body.sealed(chief), RANKED);
        var ready = new Wish(ReserveList.READY, null, "12-ж", null);
        body.on("2020-01-01");
        body.as("head");
        assertThatThrownBy(() -> body.decided(nomination, ready))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Министрлік");
        body.on("2017-06-30");
        body.as("officer");
        body.run(() -> body.reserve().close(chief.id(), chief.version(), "қысқартылды"));
        body.as("head");
        assertThatThrownBy(() -> body.decided(nomination, ready)).isInstanceOf(Conflict.class);
        assertThat(body.decided(nomination, new Wish(null, null, null, "қысқартылды"))
                        .state())
                .isEqualTo(Nomination.State.REFUSED);
    }
}
