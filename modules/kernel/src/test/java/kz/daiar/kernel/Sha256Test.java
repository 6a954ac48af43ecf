package kz.daiar.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {

    @Test
    void of_the_letters_abc_is_what_the_standard_prints() {
        assertThat(Sha256.of("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void does_not_care_in_how_many_pieces_it_is_told() {
        assertThat(Sha256.begin()
                        .and(new byte[] {'a'})
                        .and(new byte[] {'b', 'c'})
                        .hex())
                .isEqualTo(Sha256.of(new byte[] {'a', 'b', 'c'}));
    }
}
