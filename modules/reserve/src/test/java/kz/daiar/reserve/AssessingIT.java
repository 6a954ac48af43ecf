package kz.daiar.reserve;

import static kz.daiar.reserve.SmallReserve.CHIEF;
import static kz.daiar.reserve.SmallReserve.RANKED;
import static kz.daiar.reserve.SmallReserve.SECOND;
import static kz.daiar.reserve.SmallReserve.TOO_LOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Role;
import kz.daiar.kernel.Paragraph;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.reserve.Deciding.Wish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What assessors find of a candidate, and who sees it")
class AssessingIT {

    private SmallReserve body;
    private ReservePosition chief;

    @BeforeEach
    void a_position_is_to_be_covered() throws SQLException {
        body = SmallReserve.made();
        chief = body.opened(CHIEF);
    }

    private void examine(Nomination nomination, Map<String, Integer> scores, Map<String, Integer> levels) {
        body.run(() -> body.assessing()
                .examine(nomination.id(), new Examination.Findings("TEST", body.today(), "жақсы", scores, levels)));
    }

    private Assessor declare(Nomination nomination) {
        return body.run(() -> body.assessing().declare(nomination.id(), false, null));
    }

    @Test
    @Paragraph({"reserve/5", "reserve/6"})
    void a_finding_speaks_of_the_criteria_of_the_act_and_the_qualities_of_the_position_within_their_range() {
        var nomination = body.nominated(body.sealed(chief), RANKED);
        body.as("first");
        declare(nomination);
        assertThatThrownBy(() -> examine(nomination, Map.of(), Map.of())).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> examine(nomination, Map.of("LOYALTY", 5), Map.of()))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.basis()).contains("reserve/6"));
        assertThatThrownBy(() -> examine(nomination, Map.of(), Map.of("charm", 3)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> examine(nomination, Map.of("INITIATIVE", 11), Map.of()))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("11");
        assertThatThrownBy(() -> examine(nomination, Map.of("INITIATIVE", 0), Map.of()))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> examine(nomination, Map.of(), Map.of("people", 6)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("6");
        examine(nomination, Map.of("INITIATIVE", 10), Map.of("people", 5));
    }

    @Test
    void only_who_is_named_assesses_and_nobody_once_it_is_decided() {
        var nomination = body.assessed(body.sealed(chief), RANKED);
        body.as("officer");
        assertThatThrownBy(() -> declare(nomination)).isInstanceOf(NotHere.class);
        body.as("first");
        assertThatThrownBy(() -> declare(nomination))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("written down");
        assertThatThrownBy(() -> body.run(() -> body.assessing().complete(nomination.id())))
                .isInstanceOf(Conflict.class);
        var other = body.nominated(nomination.selection(), SECOND);
        body.as("head");
        body.decided(other, new Wish(null, null, null, "тәжірибесі аз"));
        body.as("first");
        assertThatThrownBy(() -> declare(other)).isInstanceOf(Conflict.class);
    }

    @Test
    void who_has_a_conflict_of_interest_is_not_waited_for() {
        var nomination = body.nominated(body.sealed(chief), RANKED);
        body.assess(nomination, "first", 8, "TEST", "INTERVIEW");
        body.as("second");
        body.run(() -> body.assessing().declare(nomination.id(), true, "туысы"));
        body.as("head");
        assertThat(body.decided(nomination, new Wish(ReserveList.READY, null, "1", null))
                        .state())
                .isEqualTo(Nomination.State.ADMITTED);
    }

    @Test
    void an_assessor_knows_no_total_before_all_are_through_and_never_who_looked() {
        var nomination = body.nominated(body.sealed(chief), RANKED);
        body.assess(nomination, "first", 8, "TEST");
        assertThat(body.run(() -> body.sheets().open(nomination.id())).score()).isNull();
        assertThatThrownBy(() -> body.run(() -> body.sheets().looks(nomination.id())))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> body.run(() -> body.sheets().protocol(nomination.id())))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void an_auditor_who_looks_at_all_candidates_is_written_down_for_each() {
        var round = body.sealed(chief);
        var one = body.nominated(round, RANKED);
        var given = body.nominated(round, SECOND);
        body.run(() -> body.nominations().withdraw(given.id(), 0, "бас тартты"));
        body.as("auditor", Role.AUDITOR, SmallReserve.MINISTRY);
        assertThat(body.run(() -> body.sheets().beside(round.id())))
                .extracting(sheet -> sheet.nomination().id())
                .containsExactly(one.id());
        body.as("keeper");
        assertThat(body.run(() -> body.sheets().looks(one.id()))).hasSize(1);
        assertThat(body.run(() -> body.sheets().looks(given.id()))).isEmpty();
    }

    @Test
    void nobody_waits_for_an_assessor_before_the_seal_nor_for_the_head_of_another_body() {
        var terms = new Selection.Terms("keeper", List.of("first"), body.weights());
        var round = body.run(() -> body.selections().announce(chief.id(), terms));
        body.nominated(round, RANKED);
        body.as("first");
        assertThat(body.run(() -> body.sheets().awaitingScores())).isEmpty();
        body.as("officer");
        body.run(() -> body.selections().seal(round.id(), 0));
        body.as("first");
        assertThat(body.run(() -> body.sheets().awaitingScores())).hasSize(1);
        body.as("other-head", Role.HEAD, SmallReserve.COMMITTEE);
        assertThat(body.run(() -> body.sheets().awaitingDecision())).isEmpty();
        body.as("officer");
        assertThat(body.run(() -> body.sheets().awaitingDecision())).isEmpty();
    }

    @Test
    @Paragraph("reserve/8")
    void of_the_levels_found_the_one_in_the_middle_is_shown_and_the_lower_of_two() {
        var nomination = body.nominated(body.sealed(chief), RANKED);
        body.assess(nomination, "first", 2, "TEST");
        body.assess(nomination, "second", 5, "INTERVIEW");
        body.as("head");
        body.decided(nomination, new Wish(ReserveList.READY, null, "1", null));
        var gaps = body.run(() -> body.readiness().gaps(body.memberships().standing(List.of(chief))));
        assertThat(gaps.values().iterator().next())
                .extracting(gap -> gap.quality().code(), Readiness.Gap::missing)
                .containsExactly(tuple("strategy", 2), tuple("people", 3));
    }

    @Test
    @Paragraph("reserve/6")
    void the_mean_is_rounded_half_up_and_of_equal_totals_the_heaviest_criterion_decides() {
        var means = new TreeMap<>(Map.of("A", new BigDecimal("7.00"), "B", new BigDecimal("5.00")));
        var others = new TreeMap<>(Map.of("A", new BigDecimal("5.00"), "B", new BigDecimal("7.00")));
        var total = new BigDecimal("6.00");
        var one = new Score(means, total);
        var other = new Score(others, total);
        assertThat(Score.better(Map.of("A", 3, "B", 1)).compare(one, other)).isNegative();
        assertThat(Score.better(Map.of("A", 1, "B", 3)).compare(one, other)).isPositive();
        assertThat(Score.better(Map.of("A", 1, "B", 1)).compare(one, other)).isNegative();

        var round = body.sealed(chief);
        var nomination = body.nominated(round, TOO_LOW);
        body.assess(nomination, "first", 8, "TEST", "INTERVIEW", "REFERENCE", "QUALITATIVE", "QUANTITATIVE");
        body.assess(nomination, "second", 9, "TEST", "INTERVIEW", "REFERENCE");
        body.as("head");
        assertThat(body.run(() -> body.sheets().open(nomination.id()))
                        .score()
                        .means()
                        .get("INITIATIVE"))
                .isEqualByComparingTo("8.38");
    }
}
