package kz.daiar.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ids stand in the order a reader counts")
class IdOrderTest {

    @Test
    void numbers_by_their_value_letters_by_the_alphabet() {
        assertThat(Stream.of(
                                "I-13",
                                "I-2",
                                "decree-1457/24",
                                "decree-1457/4",
                                "kazguu/7.14b",
                                "kazguu/7.14a",
                                "kazguu/7.4")
                        .sorted(IdOrder.NATURAL))
                .containsExactly(
                        "I-2", "I-13", "decree-1457/4", "decree-1457/24", "kazguu/7.4", "kazguu/7.14a", "kazguu/7.14b");
    }
}
