package kz.daiar.reserve;

import static kz.daiar.reserve.SmallReserve.CHIEF;
import static kz.daiar.reserve.SmallReserve.DEPUTY;
import static kz.daiar.reserve.SmallReserve.MINISTRY;
import static kz.daiar.reserve.SmallReserve.OF_THE_COMMITTEE;
import static kz.daiar.reserve.SmallReserve.RANKED;
import static kz.daiar.reserve.SmallReserve.SECOND;
import static kz.daiar.reserve.SmallReserve.TOO_LOW;
import static kz.daiar.reserve.SmallReserve.WITHOUT_RANK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.kernel.Paragraph;
import kz.daiar.kernel.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The positions a body keeps a reserve for")
class PositionsIT {

    private SmallReserve body;

    @BeforeEach
    void a_ministry_adopted_the_regulation() throws SQLException {
        body = SmallReserve.made();
    }

    @Test
    @Paragraph("reserve/1")
    void are_chosen_by_a_body_that_adopted_the_regulation_on_each_of_its_days() {
        body.on("2016-12-31");
        assertThatThrownBy(() -> body.opened(CHIEF))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Министрлік");
        body.on("2017-01-01");
        body.opened(CHIEF);
        body.on("2019-12-31");
        body.opened(DEPUTY);
        body.on("2020-01-01");
        assertThat(body.run(() -> body.reserve().isOpenTo(MINISTRY))).isFalse();
    }

    @Test
    @Paragraph("reserve/1")
    void a_body_without_the_decision_keeps_none_but_while_the_act_was_in_force_every_state_body_did() {
        assertThatThrownBy(() -> body.opened(OF_THE_COMMITTEE)).isInstanceOf(RuleBroken.class);
        body.on("1999-12-31");
        body.opened(OF_THE_COMMITTEE);
        body.on("2000-01-01");
        assertThat(body.run(() -> body.reserve().isOpenTo(SmallReserve.COMMITTEE)))
                .isFalse();
    }

    @Test
    @Paragraph("reserve/12")
    void each_is_chosen_once_with_a_reason_and_given_up_with_one() {
        var opened = body.opened(CHIEF);
        assertThatThrownBy(() -> body.opened(CHIEF)).isInstanceOf(Conflict.class);
        assertThat(opened.profile().selectedFor()).isEqualTo("Бес жылдық жоспар");
        assertThatThrownBy(() -> body.run(() -> body.reserve().close(opened.id(), opened.version(), " ")))
                .isInstanceOf(Malformed.class);

        body.run(() -> body.reserve().close(opened.id(), opened.version(), "лауазым қысқартылды"));

        assertThat(body.run(() -> body.reserve().positions(null))).isEmpty();
        assertThat(body.opened(CHIEF).id()).isNotEqualTo(opened.id());
    }

    @Test
    @Paragraph("reserve/2")
    void say_how_many_prepared_people_they_are_to_have() {
        assertThatThrownBy(() -> body.run(() -> body.reserve().open(CHIEF, SmallReserve.profile(0))))
                .isInstanceOf(RuleBroken.class);
        assertThat(body.opened(CHIEF).profile().planned()).isEqualTo(2);
    }

    @Test
    @Paragraph({"reserve/1", "reserve/2"})
    void are_shown_with_who_is_ready_and_who_is_lacking() {
        var chief = body.opened(CHIEF);
        var deputy = body.opened(DEPUTY);
        body.admitted(chief, RANKED, ReserveList.READY);
        body.admitted(deputy, RANKED, ReserveList.PROSPECTIVE);

        var coverage = body.run(() -> body.board().coverage(null));

        assertThat(coverage.uncovered()).extracting(ReservePosition::id).containsExactly(deputy.id());
        assertThat(coverage.planned()).isEqualTo(4);
        assertThat(coverage.benchStrength()).isEqualTo(50);
        assertThat(coverage.servantsPercent()).isEqualTo(100);
        assertThat(coverage.named().values()).singleElement().satisfies(many -> assertThat(many)
                .hasSize(2));
    }

    @Test
    @Paragraph("reserve/1")
    void the_head_of_a_unit_sees_his_own_people_and_how_many_others_there_are() throws SQLException {
        var chief = body.opened(CHIEF);
        body.admitted(chief, RANKED, ReserveList.READY);
        body.admitted(chief, SmallReserve.SECOND, ReserveList.PROSPECTIVE);

        body.as("unit", Role.UNIT_HEAD, MINISTRY);
        var all = body.run(() -> body.board().lanes(null)).get(0);
        assertThat(all.hidden()).isZero();
        assertThat(all.ready()).hasSize(1);

        body.sql("INSERT INTO registry.employer (id, bin, kind, name_kk, name_ru, recorded_by)"
                + " VALUES (9, '950140660639', 'STATE_BODY', 'Басқа', 'Другой', 'it')");
        body.sql("UPDATE registry.appointment SET employer_id = 9 WHERE id = 5");
        var own = body.run(() -> body.board().lanes(null)).get(0);
        assertThat(own.hidden()).isEqualTo(1);
        assertThat(own.prospective()).isEmpty();
    }

    @Test
    @Paragraph("reserve/12")
    void a_rank_belongs_to_the_present_position_and_keeps_both_clocks() throws SQLException {
        body.as("officer");
        var rank = body.run(() -> body.ranks().of(TOO_LOW)).get(0);
        assertThatThrownBy(() -> body.run(() -> body.ranks()
                        .record(TOO_LOW, new ServantRank.Facts(7, LocalDate.of(2017, 6, 1), null, "бұйрық"))))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> body.run(() -> body.ranks().correct(rank.id(), rank.version(), rank(9), "түзету")))
                .isInstanceOf(RuleBroken.class);

        body.run(() -> body.ranks().correct(rank.id(), rank.version(), rank(7), "қате жазылған"));

        assertThat(body.run(() -> body.ranks().standing(TOO_LOW)).value()).isEqualTo(7);
        body.sql("UPDATE registry.appointment SET to_day = '2017-06-29' WHERE id = 2");
        body.sql("INSERT INTO registry.appointment (id, person_id, employer_id, from_day, population, recorded_by)"
                + " VALUES (20, 2, 1, '2017-06-30', 'CORPS_B', 'it')");
        assertThat(body.run(() -> body.ranks().standing(TOO_LOW)).isMissing()).isTrue();
    }

    @Test
    @Paragraph("reserve/12")
    void the_servants_of_a_body_are_listed_with_their_ranks_and_those_whose_rank_is_missing() throws SQLException {
        body.sql("UPDATE registry.appointment SET population = 'UNIVERSITY_TEACHER' WHERE id = 2");
        body.as("officer");
        assertThat(servants(null, null, false).items())
                .extracting(ServantRanks.Ranked::iin, ServantRanks.Ranked::title, ServantRanks.Ranked::rank)
                .containsExactly(
                        tuple(RANKED, "Басқарма басшысы", 5), tuple(WITHOUT_RANK, null, null), tuple(SECOND, null, 7));
        assertThat(servants(SmallReserve.COMMITTEE, null, false).items())
                .extracting(ServantRanks.Ranked::iin)
                .containsExactly(SECOND);
        assertThat(servants(null, null, true).items())
                .extracting(ServantRanks.Ranked::iin)
                .containsExactly(WITHOUT_RANK);
        assertThat(servants(null, "80010130000%", false).items()).isEmpty();
        assertThat(servants(null, RANKED, false).total()).isEqualTo(1);
        body.as("below", Role.HR_OFFICER, SmallReserve.COMMITTEE);
        assertThat(servants(null, null, false).items())
                .extracting(ServantRanks.Ranked::iin)
                .containsExactly(SECOND);
        body.on("2011-01-01");
        assertThat(servants(null, null, false).items())
                .extracting(ServantRanks.Ranked::rank)
                .containsExactly(7);
        body.on("2010-08-02");
        assertThat(servants(null, null, false).items()).isEmpty();
    }

    @Test
    void the_list_of_servants_goes_on_where_the_page_before_ended() {
        body.as("officer");
        var search = new ServantRanks.Search(null, null, false);
        var first = body.run(() -> body.servants().page(search, null, 2));
        assertThat(first.total()).isEqualTo(4);
        assertThat(first.next()).isEqualTo(TOO_LOW);
        var second = body.run(() -> body.servants().page(search, first.next(), 2));
        assertThat(second.items()).extracting(ServantRanks.Ranked::iin).containsExactly(WITHOUT_RANK, SECOND);
        assertThat(second.next()).isNull();
    }

    @Test
    @Paragraph({"reserve/2", "reserve/6"})
    void ask_for_levels_there_are_of_each_quality_once_and_are_corrected_while_they_are_open() {
        var asked = SmallReserve.profile(2);
        assertThatThrownBy(() -> open(asked.qualities(), -1)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> open(List.of(quality("a", 0)), 3)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> open(List.of(quality("a", 6)), 3)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> open(List.of(quality("a", 5), quality("a", 1)), 3))
                .isInstanceOf(RuleBroken.class);
        var opened = open(List.of(quality("a", 5), quality("b", 1)), 0);
        assertThatThrownBy(() -> body.run(() -> body.reserve().correct(opened.id(), 7, asked, "түзету")))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> body.run(() -> body.reserve().close(opened.id(), 7, "қысқартылды")))
                .isInstanceOf(StaleVersion.class);
        var closed = body.run(() -> body.reserve().close(opened.id(), 0, "қысқартылды"));
        assertThatThrownBy(() -> body.run(() -> body.reserve().correct(opened.id(), closed.version(), asked, "түзету")))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> body.run(() -> body.reserve().close(opened.id(), closed.version(), "тағы да")))
                .isInstanceOf(Conflict.class);
    }

    private ReservePosition open(List<Quality> qualities, int years) {
        body.as("officer");
        var profile = new ReservePosition.Profile(1, "ауысым", null, null, years, qualities);
        return body.run(() -> body.reserve().open(CHIEF, profile));
    }

    private static Quality quality(String code, int required) {
        return new Quality(code, "Қасиет", "Качество", required);
    }

    @Test
    @Paragraph("reserve/1")
    void another_act_that_was_adopted_or_a_body_the_act_does_not_bind_keeps_no_reserve() throws SQLException {
        body.sql("UPDATE registry.adoption SET act = 'kazguu'");
        assertThat(body.run(() -> body.reserve().isOpenTo(MINISTRY))).isFalse();
        body.on("1999-12-31");
        assertThat(body.run(() -> body.reserve().isOpenTo(MINISTRY))).isTrue();
        body.sql("UPDATE registry.employer SET kind = 'UNIVERSITY' WHERE id = 1");
        assertThat(body.run(() -> body.reserve().isOpenTo(MINISTRY))).isFalse();
    }

    @Test
    void are_seen_by_their_body_and_those_above_it_alone() {
        var opened = body.opened(CHIEF);
        assertThat(body.run(() -> body.reserve().positions(MINISTRY))).hasSize(1);
        assertThat(body.run(() -> body.reserve().positions(SmallReserve.COMMITTEE)))
                .isEmpty();
        body.as("below", Role.HR_OFFICER, SmallReserve.COMMITTEE);
        assertThat(body.run(() -> body.reserve().positions(null))).isEmpty();
        assertThatThrownBy(() -> body.run(() -> body.reserve().find(opened.id())))
                .isInstanceOf(NotHere.class);
    }

    @Test
    @Paragraph("reserve/12")
    void a_rank_is_of_a_servant_within_his_time_in_the_position_and_is_recorded_by_his_body() throws SQLException {
        body.as("officer");
        assertThatThrownBy(() -> recorded(WITHOUT_RANK, rank(7, "2014-08-02", null)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> recorded(WITHOUT_RANK, rank(7, "2014-08-03", "2014-08-02")))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> recorded(WITHOUT_RANK, rank(0, "2014-08-03", null)))
                .isInstanceOf(RuleBroken.class);
        body.as("below", Role.HR_OFFICER, SmallReserve.COMMITTEE);
        assertThatThrownBy(() -> recorded(WITHOUT_RANK, rank(7, "2014-08-03", null)))
                .isInstanceOf(NotHere.class);
        body.as("officer");
        var recorded = recorded(WITHOUT_RANK, rank(7, "2014-08-03", null));
        assertThatThrownBy(() ->
                        body.run(() -> body.ranks().correct(recorded.id(), 7, rank(6, "2014-08-03", null), "түзету")))
                .isInstanceOf(StaleVersion.class);
        body.as("below", Role.HR_OFFICER, SmallReserve.COMMITTEE);
        assertThatThrownBy(() -> body.run(() -> body.ranks().find(recorded.id())))
                .isInstanceOf(NotHere.class);
        body.as("officer");
        body.sql("UPDATE registry.appointment SET population = 'UNIVERSITY_TEACHER' WHERE id = 3");
        assertThat(body.run(() -> body.ranks().standing(WITHOUT_RANK)).rank()).isNull();
        assertThatThrownBy(() -> recorded(WITHOUT_RANK, rank(6, "2014-08-03", null)))
                .isInstanceOf(RuleBroken.class);
        body.sql("UPDATE registry.appointment SET population = 'CORPS_B', to_day = '2017-06-29' WHERE id = 3");
        assertThat(body.run(() -> body.ranks().standing(WITHOUT_RANK)).servant())
                .as("he serves no more")
                .isFalse();
    }

    private ServantRank recorded(String iin, ServantRank.Facts facts) {
        return body.run(() -> body.ranks().record(iin, facts));
    }

    private static ServantRank.Facts rank(int rank, String from, String to) {
        return new ServantRank.Facts(
                rank, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), "штат кестесі");
    }

    private Page<ServantRanks.Ranked> servants(String employer, String name, boolean missing) {
        return body.run(
                () -> body.servants().page(new ServantRanks.Search(employer, name, missing), null, Page.USUAL_SIZE));
    }

    private static ServantRank.Facts rank(int rank) {
        return new ServantRank.Facts(rank, LocalDate.of(2016, 5, 4), null, "штат кестесі");
    }
}
