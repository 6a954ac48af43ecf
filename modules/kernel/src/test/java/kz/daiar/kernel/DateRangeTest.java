package kz.daiar.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A range of days")
class DateRangeTest {

    private static final LocalDate FIRST = LocalDate.of(2014, 1, 15);
    private static final LocalDate LAST = LocalDate.of(2014, 7, 15);

    @Test
    void holds_its_first_and_its_last_day_and_nothing_beyond() {
        var range = DateRange.closed(FIRST, LAST);

        assertThat(range.contains(FIRST.minusDays(1))).isFalse();
        assertThat(range.contains(FIRST)).isTrue();
        assertThat(range.contains(LAST)).isTrue();
        assertThat(range.contains(LAST.plusDays(1))).isFalse();
        assertThat(range.last()).isEqualTo(LAST);
    }

    @Test
    void overlaps_another_when_they_share_a_day() {
        var range = DateRange.closed(FIRST, LAST);

        assertThat(range.overlaps(DateRange.since(LAST))).isTrue();
        assertThat(range.overlaps(DateRange.since(LAST.plusDays(1)))).isFalse();
        assertThat(range.overlaps(DateRange.closed(FIRST.minusDays(9), FIRST.minusDays(1))))
                .isFalse();
    }

    @Test
    void must_hold_a_day() {
        assertThatThrownBy(() -> new DateRange(FIRST, FIRST)).isInstanceOf(IllegalArgumentException.class);
    }
}
