package kz.daiar.norms.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import kz.daiar.kernel.Paragraph;
import kz.daiar.norms.rule.Trigger.UnsatisfactoryAppraisals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Two unsatisfactory results")
class TriggerTest {

    @ParameterizedTest
    @ValueSource(strings = {"P3Y", "P36M", "P2Y12M"})
    @Paragraph({"decree-1457/20", "decree-1457/24"})
    void are_looked_for_in_three_years_however_the_term_is_written(Period within) {
        var results = new UnsatisfactoryAppraisals("CORPS_B", 2, within, Basis.NONE);

        assertThat(results.covers(2012, 2014)).isTrue();
        assertThat(results.covers(2011, 2014)).isFalse();
    }
}
