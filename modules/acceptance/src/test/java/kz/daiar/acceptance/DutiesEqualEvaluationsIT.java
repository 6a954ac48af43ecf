package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What lists tell is what the law says of each person's facts. */
@ExtendWith(SharedDaiar.class)
class DutiesEqualEvaluationsIT {

    @Test
    void the_list_of_duties_equals_the_evaluation_of_each_person(SharedDaiar.Running running) {
        var register = new Register(running.daiar().admin());
        var listed = register.listedDuties();

        assertThat(register.people()).hasSizeGreaterThan(1900);
        var evaluated = register.evaluatedDuties();
        assertThat(listed.keySet()).hasSizeGreaterThan(1000).isEqualTo(evaluated.keySet());
        assertThat(listed.keySet())
                .filteredOn(iin -> !listed.get(iin).equals(evaluated.get(iin)))
                .isEmpty();
    }
}
