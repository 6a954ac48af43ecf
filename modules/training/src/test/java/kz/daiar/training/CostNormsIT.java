package kz.daiar.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.testing.Database;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.Paragraph;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.registry.Doors;
import kz.daiar.training.CostNorm.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A cost norm")
@Paragraph("decree-1457/5")
class CostNormsIT {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final LocalDate TODAY = LocalDate.parse("2017-06-30");
    private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay(ALMATY).toInstant(), ALMATY);
    private static final LocalDate YEAR = LocalDate.parse("2017-01-01");

    final DataSource database = Database.empty();
    final Doors doors = new Doors(database, CostNorm.class);

    @BeforeEach
    void the_authorised_body_signs_in() {
        doors.as(new Account("agency", Set.of(Role.AUTHORISED_BODY), Set.of(), Language.KK));
    }

    @Test
    void is_proposed_and_holds_once_the_government_has_approved_it() {
        var proposed = propose("980.00");
        assertThat(proposed.state()).isEqualTo(State.PROPOSED);
        assertThat(proposed.decision()).isNull();

        var approved = in(norms -> norms.approve(proposed.id(), proposed.version(), " 12 ", TODAY));

        assertThat(approved.state()).isEqualTo(State.APPROVED);
        assertThat(approved.decision()).isEqualTo("12");
    }

    @Test
    void stands_beside_other_proposals_but_only_one_of_the_same_days_can_be_approved() {
        var one = propose("980.00");
        var other = propose("1020.00");
        in(norms -> norms.approve(one.id(), one.version(), "12", TODAY));

        assertThatThrownBy(() -> in(norms -> norms.approve(other.id(), other.version(), "13", TODAY)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("cost-norm-overlaps"));
    }

    @Test
    void is_answered_once() {
        var proposed = propose("980.00");
        var refused = in(norms -> norms.refuse(proposed.id(), proposed.version(), "қаражат жоқ", TODAY));
        assertThat(refused.remarks()).isEqualTo("қаражат жоқ");

        assertThatThrownBy(() -> in(norms -> norms.approve(refused.id(), refused.version(), "12", TODAY)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> in(norms -> norms.correct(refused.id(), refused.version(), terms("1.00"), "қате")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void is_not_approved_on_a_day_to_come() {
        var proposed = propose("980.00");

        assertThatThrownBy(() -> in(norms -> norms.approve(proposed.id(), proposed.version(), "12", TODAY.plusDays(1))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("decision-in-future"));
    }

    private CostNorm propose(String perHour) {
        return in(norms -> norms.propose(terms(perHour)));
    }

    private static CostNorm.Terms terms(String perHour) {
        return new CostNorm.Terms("RETRAINING", "REGIONAL_CENTRE", new BigDecimal(perHour), YEAR, null);
    }

    private CostNorm in(Function<CostNorms, CostNorm> call) {
        return doors.run(() -> call.apply(new CostNorms(doors.database(), doors.ledger(), doors.viewer(), CLOCK)));
    }
}
