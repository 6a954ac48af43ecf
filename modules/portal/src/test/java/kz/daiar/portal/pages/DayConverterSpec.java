package kz.daiar.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A day as people type it")
class DayConverterSpec {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "30.06.2017, 2017-06-30",
        "30/06/2017, 2017-06-30",
        "30062017, 2017-06-30",
        "1.7.2017, 2017-07-01",
        "2017-06-30, 2017-06-30",
        "' 29.02.2016 ', 2016-02-29"
    })
    void isRead(String typed, LocalDate day) {
        assertThat(new DayConverter().getAsObject(null, null, typed)).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({"2017-06-30, 30.06.2017"})
    void isShown(LocalDate day, String shown) {
        assertThat(new DayConverter().getAsString(null, null, day)).isEqualTo(shown);
    }
}
