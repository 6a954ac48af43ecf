package kz.daiar.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A number as people of the language write it")
class WrittenNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            KK | 2017         | 2017
            KK | 17778        | 17 778
            RU | 85.00        | 85,00
            EN | 85.50        | 85.50
            RU | -1250000.5   | -1 250 000,5
            EN | 6E+1         | 60
            KK | 1E+400000000 | 1E+400000000
            """)
    void a_number_is_written(Language language, BigDecimal number, String written) {
        assertThat(Texts.written(language, number).replace('\u00a0', ' ')).isEqualTo(written);
    }
}
