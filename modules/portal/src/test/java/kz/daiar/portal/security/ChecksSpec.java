package kz.daiar.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How often strangers may check documents")
class ChecksSpec {

    private final Checks checks = new Checks();

    @Test
    void so_many_a_minute_from_one_address_and_then_the_rest_of_the_minute_is_waited() {
        for (int i = 0; i < Checks.MOST_A_MINUTE; i++) {
            assertThat(checks.ask("10.0.0.1", 605)).isZero();
        }

        assertThat(checks.ask("10.0.0.1", 605)).isEqualTo(55);
        assertThat(checks.ask("10.0.0.2", 605)).as("others need not wait").isZero();
        assertThat(checks.ask("10.0.0.1", 660)).as("the next minute").isZero();
    }

    @Test
    void many_addresses_fill_no_more_than_their_share() {
        for (int i = 0; i < 3 * Checks.MOST_ADDRESSES; i++) {
            assertThat(checks.ask("10.0." + i, 0)).isZero();
        }
    }
}
