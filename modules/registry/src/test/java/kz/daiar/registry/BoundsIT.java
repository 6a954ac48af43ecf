package kz.daiar.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.testing.Database;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What no record can hold")
class BoundsIT {

    private static final String IIN = "630923412217";

    private final Doors doors = new Doors(Database.empty());

    @BeforeEach
    void sign_in() {
        doors.as(new Account("system", Set.of(Role.SYSTEM), Set.of(), Language.KK));
    }

    @Test
    void three_parts_of_a_name_of_two_hundred_letters_each_are_kept_and_one_letter_more_is_refused() {
        assertThatThrownBy(() -> register(name(201), "Әсел", null))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("name-too-long"));

        register(name(200), name(200), name(200));

        assertThat(doors.run(() -> doors.persons().find(IIN)).facts().patronymic())
                .hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1899, 3000, Integer.MAX_VALUE})
    void an_appraisal_of_a_year_that_is_none_is_refused(int year) {
        register("Ким", "Әсел", null);

        assertThatThrownBy(() -> appraise(year))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("year-out-of-range"));
        appraise(1900);
        appraise(2999);
    }

    private void register(String surname, String name, String patronymic) {
        doors.run(() -> doors.persons().add(IIN, new Person.Facts(surname, name, patronymic, null)));
    }

    private void appraise(int year) {
        doors.run(() ->
                doors.service().appraise(IIN, new Appraisal.Facts(year, LocalDate.of(2015, 1, 20), false, List.of())));
    }

    /** Letters no compression shortens. */
    private static String name(int length) {
        return new Random(length)
                .ints(length, 'Ѐ', 'ԯ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
