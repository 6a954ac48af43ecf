package kz.daiar.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.kernel.Paragraph;
import kz.daiar.norms.Facts.Appointment;
import kz.daiar.norms.Facts.Training;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An act that succeeds the decree: four months from 2018-04-01, C-3 and D-4 moved between the lists")
class SuccessorActTest {

    private static final LocalDate LATER = LocalDate.of(2020, 1, 1);

    private final NormSet base = NormSet.shipped();
    private final NormSet amended = base.amended(List.of(Successor.ofDecree(base)));

    @ParameterizedTest(name = "appointed {0} to {1}: start by {2} at {3}, by {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2018-03-31 | C-3   | 2018-09-30 | ACADEMY         | decree-1457
            2018-04-01 | C-3   | 2018-08-01 | REGIONAL_CENTRE | decree-2018
            2018-04-02 | C-3   | 2018-08-02 | REGIONAL_CENTRE | decree-2018
            2018-03-31 | D-4   | 2018-09-30 | REGIONAL_CENTRE | decree-1457
            2018-04-01 | D-4   | 2018-08-01 | ACADEMY         | decree-2018
            2018-04-01 | C-O-4 | 2018-08-01 | REGIONAL_CENTRE | decree-2018
            """)
    @Paragraph({"decree-1457/13", "decree-1457/14"})
    void governs_what_arises_from_its_first_day_on(
            LocalDate appointed, String category, LocalDate due, String venue, String act) {
        var duty = retraining(amended, appointed, category);

        assertThat(duty.due()).isEqualTo(due);
        assertThat(duty.conditions().venues()).containsExactly(venue);
        assertThat(duty.act()).isEqualTo(act);
        assertThat(duty.grounding().cites()).contains(act + "/14");
    }

    @Test
    void a_period_that_runs_ends_under_the_old_wording_and_the_next_starts_under_the_new() {
        var course = new Training(
                "UPGRADING",
                "ACADEMY",
                List.of(),
                "FULL_TIME",
                40,
                LocalDate.of(2018, 6, 4),
                LocalDate.of(2018, 6, 8),
                true,
                List.of(),
                "STATE",
                null);
        var facts = facts(LocalDate.of(2016, 5, 1), "C-3", List.of(course));

        var periods = amended.evaluate(facts, LATER).duties().stream()
                .filter(duty -> duty.grounds().contains("PERIODIC_B"))
                .toList();

        assertThat(periods).extracting(Duty::act).containsExactly("decree-1457", "decree-2018");
        assertThat(periods).extracting(Duty::arose).containsExactly(LocalDate.of(2016, 5, 1), LocalDate.of(2018, 6, 8));
    }

    @Test
    void ends_the_act_it_succeeds() {
        var old = amended.act("decree-1457").orElseThrow();

        assertThat(old.isInForce(LocalDate.of(2018, 3, 31))).isTrue();
        assertThat(old.isInForce(LocalDate.of(2018, 4, 1))).isFalse();
        assertThat(base.act("decree-1457").orElseThrow().isInForce(LocalDate.of(2018, 4, 1)))
                .isTrue();
    }

    @Test
    void changes_nothing_before_its_first_day() {
        assertThat(base.differsFrom(amended)).contains(LocalDate.of(2018, 4, 1));
        assertThat(base.differsFrom(base.amended(List.of()))).isEmpty();
    }

    @Test
    void without_files_the_set_is_the_same() {
        assertThat(base.amended(List.of()).hash()).isEqualTo(base.hash());
        assertThat(amended.hash()).isNotEqualTo(base.hash());
        assertThat(NormSet.of(amended.sources()).hash()).isEqualTo(amended.hash());
    }

    @Test
    void what_it_succeeds_must_be_loaded() {
        var orphan = Successor.ofDecree(base);
        var lost =
                new NormSet.Source(orphan.name(), orphan.text().replace("succeeds: decree-1457", "succeeds: decree-1"));

        assertThatThrownBy(() -> base.amended(List.of(lost))).hasMessageContaining("decree-1");
    }

    private static Duty retraining(NormSet norms, LocalDate appointed, String category) {
        return norms.evaluate(facts(appointed, category, List.of()), LATER).duties().stream()
                .filter(duty -> duty.kind().equals("RETRAINING"))
                .findFirst()
                .orElseThrow();
    }

    private static Facts facts(LocalDate appointed, String category, List<Training> trainings) {
        var appointment = new Appointment(
                appointed, null, "CORPS_B", category, false, false, List.of(), null, "STATE_BODY", List.of(), "order");
        return new Facts(List.of(appointment), List.of(), List.of(), trainings);
    }
}
