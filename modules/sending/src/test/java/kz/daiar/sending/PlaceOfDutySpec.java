package kz.daiar.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.duties.DutyItem;
import kz.daiar.duties.UnmetDuties.Unmet;
import kz.daiar.kernel.LocalText;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Facts;
import kz.daiar.norms.NormSet;
import kz.daiar.training.Enrolment;
import kz.daiar.training.Enrolments.Held;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whether a place was taken for a duty")
class PlaceOfDutySpec {

    private static final long PERSON = 7;
    private static final LocalDate APPOINTED = LocalDate.parse("2017-05-02");

    @Test
    void a_place_is_for_the_duty_it_was_taken_for() {
        assertThat(Proposals.isFor(unmet(), held("FIRST_ENTRY_B", APPOINTED))).isTrue();
        assertThat(Proposals.isFor(unmet(), held("FIRST_ENTRY_B", APPOINTED.plusDays(1))))
                .isFalse();
    }

    @Test
    void a_place_taken_for_another_reason_is_for_no_duty() {
        assertThat(Proposals.isFor(unmet(), held(null, null))).isFalse();
    }

    private static Held held(String ground, LocalDate arose) {
        return new Held(PERSON, Enrolment.State.ENROLLED, "БА-1", ground, arose, APPOINTED, APPOINTED);
    }

    private static Unmet unmet() {
        var duty = NormSet.shipped().evaluate(facts(), LocalDate.parse("2017-06-30")).duties().stream()
                .filter(one -> one.grounds().contains("FIRST_ENTRY_B"))
                .findFirst()
                .orElseThrow();
        return new Unmet(item(duty), facts(), duty);
    }

    private static DutyItem item(Duty duty) {
        return new DutyItem(
                PERSON,
                0,
                null,
                null,
                null,
                LocalText.same(""),
                duty.act(),
                duty.kind(),
                duty.grounds(),
                duty.arose(),
                null,
                null,
                List.of(),
                List.of(),
                "OPEN",
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    private static Facts facts() {
        var post = new Facts.Appointment(
                APPOINTED,
                null,
                "CORPS_B",
                "C-1",
                false,
                false,
                List.of("finance"),
                null,
                "STATE_BODY",
                List.of(),
                null);
        return new Facts(List.of(post), List.of(), List.of(), List.of());
    }
}
