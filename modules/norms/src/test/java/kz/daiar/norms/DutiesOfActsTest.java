package kz.daiar.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.kernel.Paragraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the acts say of duties in general")
class DutiesOfActsTest {

    private static final LocalDate DAY = LocalDate.of(2015, 3, 2);

    private final NormSet shipped = NormSet.shipped();

    @Test
    @Paragraph({"decree-1457/20", "decree-1457/24"})
    void grounds_are_asked_for_by_what_makes_their_duties_arise() {
        var duties = shipped.duties();

        assertThat(duties.grounds("UPGRADING", Occasion.UNSATISFACTORY_APPRAISALS))
                .containsExactly("TWO_UNSATISFACTORY");
        assertThat(duties.grounds("UPGRADING", Occasion.CAREER_PLAN)).containsExactly("CAREER_PLAN_A");
        assertThat(duties.populations("UPGRADING", Occasion.CAREER_PLAN)).containsExactly("CORPS_A");
        assertThat(duties.grounds("UPGRADING", Occasion.RUNNING_PERIOD))
                .contains("PERIODIC_B", "PERIODIC_FACULTY", "PERIODIC_EDUCATION");
        assertThat(duties.grounds("RETRAINING", Occasion.RUNNING_PERIOD)).isEmpty();
        assertThat(duties.grounds("RETRAINING", Occasion.FIRST_APPOINTMENT)).hasSize(3);
    }

    @Test
    void a_ground_that_a_norm_file_adds_is_known_without_a_word_of_the_program() {
        var decree = shipped.sources().stream()
                .filter(source -> source.name().endsWith("decree-1457.yaml"))
                .findFirst()
                .orElseThrow();
        var renamed = new NormSet.Source(decree.name(), decree.text().replace("PERIODIC_B", "EVERY_THREE_YEARS"));

        assertThat(shipped.amended(List.of(renamed)).duties().grounds("UPGRADING", Occasion.RUNNING_PERIOD))
                .contains("EVERY_THREE_YEARS")
                .doesNotContain("PERIODIC_B");
    }

    @Test
    @Paragraph({"decree-1457/18", "decree-1457/22", "decree-1457/23"})
    void the_paragraph_on_the_venue_is_the_one_of_the_wording_under_which_the_duty_arose() {
        var duties = shipped.duties();

        assertThat(duties.venueParagraph("PERIODIC_B", "CORPS_B", DAY, false)).isEqualTo("decree-1457/22");
        assertThat(duties.venueParagraph("PERIODIC_B", "CORPS_B", DAY, true)).isEqualTo("decree-1457/23");
        assertThat(duties.venueParagraph("TWO_UNSATISFACTORY", "CORPS_A", DAY, true))
                .isEqualTo("decree-1457/18");
        assertThatThrownBy(() -> duties.venueParagraph("PERIODIC_B", "CORPS_A", DAY, false))
                .hasMessageContaining("PERIODIC_B");
    }
}
