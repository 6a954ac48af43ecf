package kz.daiar.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The check digit of an IIN")
class IinTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "630923412217, true",
        "790524430377, true",
        "630923412218, false",
        "630819394238, false",
        "63092341221, false",
        "6309234122170, false",
        "63092341221x, false",
        "'', false",
        ", false",
    })
    void proves_the_other_eleven(String digits, boolean valid) {
        assertThat(Iin.isValid(digits)).isEqualTo(valid);
    }
}
