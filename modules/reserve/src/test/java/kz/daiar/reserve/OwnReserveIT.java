package kz.daiar.reserve;

import static kz.daiar.reserve.SmallReserve.CHIEF;
import static kz.daiar.reserve.SmallReserve.DEPUTY;
import static kz.daiar.reserve.SmallReserve.FROM_OUTSIDE;
import static kz.daiar.reserve.SmallReserve.MINISTRY;
import static kz.daiar.reserve.SmallReserve.RANKED;
import static kz.daiar.reserve.SmallReserve.SECOND;
import static kz.daiar.reserve.SmallReserve.TOO_LOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.kernel.Paragraph;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.reserve.Deciding.Wish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A servant who puts himself forward for the reserve")
class OwnReserveIT {

    private SmallReserve body;
    private Selection round;

    @BeforeEach
    void a_round_is_under_way_in_his_body() throws SQLException {
        body = SmallReserve.made();
        round = body.sealed(body.opened(CHIEF));
    }

    private Nomination nominates(String iin) {
        body.asServant(iin);
        return body.run(() -> body.own().nominate(round.id(), " тәжірибем бар "));
    }

    private List<Long> rounds(String iin) {
        body.asServant(iin);
        return body.run(() -> body.own().rounds()).stream().map(Selection::id).toList();
    }

    private Nomination withdrawn(long id) {
        return body.run(() -> body.nominations().withdraw(id, 0, "отбасы жағдайы"));
    }

    @Test
    @Paragraph("reserve/4")
    void is_a_candidate_by_his_own_name_once() {
        assertThat(rounds(TOO_LOW)).containsExactly(round.id());
        var nomination = nominates(TOO_LOW);

        assertThat(nomination.way()).isEqualTo(Nomination.Way.SELF);
        assertThat(nomination.person().iin()).isEqualTo(TOO_LOW);
        assertThat(nomination.why()).isEqualTo("тәжірибем бар");
        assertThat(rounds(TOO_LOW)).isEmpty();
        assertThatThrownBy(() -> nominates(TOO_LOW)).isInstanceOf(Conflict.class);
        body.asServant(SECOND);
        assertThat(body.run(() -> body.own().nominations())).isEmpty();
    }

    @Test
    void says_what_speaks_for_him() {
        body.asServant(TOO_LOW);
        assertThatThrownBy(() -> body.run(() -> body.own().nominate(round.id(), " ")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void comes_forward_in_the_body_he_serves_in_or_one_above_and_not_for_the_position_he_holds() throws SQLException {
        assertThat(rounds(SECOND)).as("serves in the committee below").containsExactly(round.id());
        body.sql("UPDATE registry.employer SET parent_id = NULL WHERE id = 2");
        assertThat(rounds(SECOND)).as("serves elsewhere").isEmpty();
        assertThatThrownBy(() -> nominates(SECOND)).isInstanceOf(NotHere.class);
        assertThat(rounds(FROM_OUTSIDE)).as("serves nowhere").isEmpty();
        assertThatThrownBy(() -> nominates(FROM_OUTSIDE)).isInstanceOf(NotHere.class);
        var held = body.sealed(body.opened(DEPUTY));
        assertThat(rounds(RANKED)).as("holds the deputy's position").containsExactly(round.id());
        assertThatThrownBy(() -> body.run(() -> body.own().nominate(held.id(), "тәжірибем бар")))
                .isInstanceOf(NotHere.class);
        assertThat(rounds(TOO_LOW)).containsExactly(held.id(), round.id());
    }

    @Test
    void finds_no_round_that_is_over_and_none_for_a_reserve_he_stands_in() {
        body.as("officer");
        body.run(() -> body.selections().close(round.id(), round.version()));
        assertThat(rounds(TOO_LOW)).isEmpty();
        assertThatThrownBy(() -> nominates(TOO_LOW)).isInstanceOf(NotHere.class);
        var chief = body.run(() -> round.position());
        body.admitted(chief, RANKED, ReserveList.READY);
        body.as("officer");
        body.sealed(chief);
        assertThat(rounds(TOO_LOW)).hasSize(1);
        assertThat(rounds(RANKED)).isEmpty();
        assertThat(body.run(() -> body.own().memberships()))
                .extracting(Membership::list)
                .containsExactly(ReserveList.READY);
        body.asServant(TOO_LOW);
        assertThat(body.run(() -> body.own().memberships())).isEmpty();
    }

    @Test
    @Paragraph("reserve/4")
    void sees_the_decision_and_its_reason_but_never_his_sheet() {
        var nomination = nominates(RANKED);
        body.as("head");
        body.decided(nomination, new Wish(null, null, null, "тәжірибесі аз"));

        body.asServant(RANKED);
        var own = body.run(() -> body.own().nominations()).get(0);
        assertThat(own.state()).isEqualTo(Nomination.State.REFUSED);
        assertThat(own.decision().ground()).isEqualTo("тәжірибесі аз");
        assertThatThrownBy(() -> body.run(() -> body.sheets().open(nomination.id())))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> body.run(() -> body.sheets().protocol(nomination.id())))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void gives_his_nomination_up_with_a_reason_that_is_kept_and_nobody_elses() {
        var nomination = nominates(TOO_LOW);
        body.asServant(RANKED);
        assertThatThrownBy(() -> withdrawn(nomination.id())).isInstanceOf(NotHere.class);
        body.asServant(TOO_LOW);
        assertThatThrownBy(() -> body.run(() -> body.nominations().withdraw(nomination.id(), 0, " ")))
                .isInstanceOf(Malformed.class);

        assertThatThrownBy(() -> body.run(() -> body.nominations().withdraw(nomination.id(), 1, "көрмеген нұсқа")))
                .isInstanceOf(StaleVersion.class);

        withdrawn(nomination.id());

        var own = body.run(() -> body.own().nominations()).get(0);
        assertThat(own.state()).isEqualTo(Nomination.State.WITHDRAWN);
        assertThat(own.reason()).isEqualTo("отбасы жағдайы");
        assertThatThrownBy(() -> body.run(() -> body.nominations().withdraw(nomination.id(), 1, "тағы да")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void whoever_nominated_and_the_personnel_service_give_a_nomination_up_and_no_other_head() {
        body.as("unit", Role.UNIT_HEAD, MINISTRY);
        var nomination =
                body.run(() -> body.nominations().nominate(round.id(), TOO_LOW, Nomination.Way.UNIT_HEAD, "ұсынамын"));
        body.as("other-unit", Role.UNIT_HEAD, MINISTRY);
        assertThatThrownBy(() -> withdrawn(nomination.id())).isInstanceOf(RuleBroken.class);
        body.as("head");
        assertThatThrownBy(() -> withdrawn(nomination.id())).isInstanceOf(RuleBroken.class);
        body.as("stranger", Role.HR_OFFICER, "950140660637");
        assertThatThrownBy(() -> withdrawn(nomination.id())).isInstanceOf(NotHere.class);

        body.as("unit", Role.UNIT_HEAD, MINISTRY);
        assertThat(withdrawn(nomination.id()).state()).isEqualTo(Nomination.State.WITHDRAWN);

        var other = body.nominated(round, RANKED);
        body.as("second");
        assertThat(withdrawn(other.id()).recordedBy()).isEqualTo("second");
    }

    @Test
    void nobody_has_a_reserve_of_his_own_unless_he_comes_as_a_servant() {
        body.as("officer");
        assertThatThrownBy(() -> body.run(() -> body.own().nominations())).isInstanceOf(NotHere.class);
        body.asPerson(TOO_LOW, Role.HR_OFFICER);
        assertThatThrownBy(() -> body.run(() -> body.own().nominations())).isInstanceOf(NotHere.class);
    }
}
