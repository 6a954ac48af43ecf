package kz.daiar.reserve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.duties.Recomputation;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.kernel.Paragraph;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.norms.NormSet;
import kz.daiar.reserve.Activities.Outcome;
import kz.daiar.reserve.Activities.Replaced;
import kz.daiar.reserve.DevelopmentItem.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What members of the reserve are given to do")
class ActivitiesIT {

    private static final Replaced ON_LEAVE = new Replaced(WorkedReserve.HEAD, "LEAVE");

    private WorkedReserve body;

    @BeforeEach
    void open() throws SQLException {
        body = new WorkedReserve();
    }

    private static Activity.Facts from(String kind, String from, String to) {
        return new Activity.Facts(
                kind, "Бюджетті талдау", LocalDate.parse(from), to == null ? null : LocalDate.parse(to), "12-ж");
    }

    private Activity acting(String from, String to) {
        return body.run(() -> body.activities().act(1, null, from(Activity.ACTING, from, to), ON_LEAVE));
    }

    @Test
    @Paragraph("reserve/11")
    void each_kind_has_dates_a_result_and_a_document_and_is_never_overdue() {
        for (var kind : List.of("HEARING", "ANALYTICAL_MATERIAL", "ISSUE_STUDY", "BOARD_MATERIAL")) {
            var given = body.run(() -> body.activities().give(1, null, from(kind, "2017-01-10", "2017-01-20")));
            assertThat(given.warning(body.today())).isNull();
            body.does(() -> body.activities()
                    .end(given.id(), given.version(), new Outcome(LocalDate.of(2017, 1, 19), "жасалды", "13-ж")));
        }
        assertThat(body.run(() -> body.activities().of(1))).hasSize(4).allSatisfy(one -> {
            assertThat(one.result()).isEqualTo("жасалды");
            assertThat(one.facts().document()).isEqualTo("13-ж");
        });
        assertThatThrownBy(() -> body.run(() -> body.activities().give(1, null, from("COFFEE", "2017-01-10", null))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("HEARING");
        assertThatThrownBy(() ->
                        body.run(() -> body.activities().give(1, null, from(Activity.ACTING, "2017-01-10", null))))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    @Paragraph("reserve/11")
    void whoever_acts_for_a_higher_official_is_appointed_so_in_the_register() {
        acting("2017-07-03", "2017-07-14");

        body.does(() -> {
            var career = body.doors().service().career(WorkedReserve.MEMBER);
            var acting = career.get(career.size() - 1);
            assertThat(acting.facts().acting()).isTrue();
            assertThat(acting.facts().from()).isEqualTo("2017-07-03");
            assertThat(acting.facts().to()).isEqualTo("2017-07-14");
            assertThat(acting.facts().orderNo()).isEqualTo("12-ж");
            assertThat(acting.facts().demands().category()).isEqualTo("C-1");
            assertThat(acting.position().id()).isEqualTo(1L);
        });
    }

    @Test
    @Paragraph({"reserve/11", "decree-1457/14"})
    void acting_gives_no_duty_and_an_appointment_would() throws SQLException {
        var norms = NormSet.shipped();
        var today = LocalDate.of(2017, 8, 1);
        body.sql("UPDATE registry.appointment SET from_day = '2017-01-09' WHERE person_id = 1");
        new Recomputation(body.database(), today, norms).ofEverybody(done -> {});
        var before = duties();

        acting("2017-07-03", "2017-07-14");
        new Recomputation(body.database(), today, norms).ofEverybody(done -> {});
        assertThat(duties()).isEqualTo(before);

        body.sql("UPDATE registry.appointment SET to_day = '2017-07-02' WHERE person_id = 1 AND NOT acting");
        body.sql("UPDATE registry.appointment SET acting = false, to_day = NULL WHERE person_id = 1 AND acting");
        new Recomputation(body.database(), today, norms).ofEverybody(done -> {});
        assertThat(duties()).isNotEqualTo(before);
    }

    private List<?> duties() {
        return body.run(() -> body.doors()
                .database()
                .createNativeQuery("SELECT kind || grounds::text || arose || due || status FROM duties.duty"
                        + " WHERE person_id = 1 ORDER BY seq")
                .getResultList());
    }

    @Test
    @Paragraph("reserve/11")
    void nobody_acts_for_two_at_once() throws SQLException {
        acting("2017-07-03", "2017-07-14");

        assertThatThrownBy(() -> acting("2017-07-14", "2017-07-20"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("already acts");
        acting("2017-07-15", "2017-07-20");
        assertThatThrownBy(
                        () -> body.sql("UPDATE reserve.activity SET to_day = '2017-07-16' WHERE to_day = '2017-07-14'"))
                .hasMessageContaining("acting_no_overlap");
    }

    @Test
    @Paragraph("reserve/11")
    void acting_without_an_end_or_past_it_is_warned_of_until_it_is_ended() {
        var open = acting("2017-05-02", null);
        assertThat(body.run(() -> body.activities().odd()))
                .singleElement()
                .satisfies(one -> assertThat(one.warning(body.today())).isEqualTo(Activity.Warning.NO_END));
        body.does(() -> body.activities()
                .end(open.id(), open.version(), new Outcome(LocalDate.of(2017, 5, 12), "бағаланды", null)));
        body.does(() -> assertThat(body.doors()
                        .service()
                        .career(WorkedReserve.MEMBER)
                        .get(1)
                        .facts()
                        .to())
                .isEqualTo("2017-05-12"));

        acting("2017-06-01", "2017-06-29");
        assertThat(body.run(() -> body.activities().odd()).get(0).warning(body.today()))
                .isEqualTo(Activity.Warning.PAST_END);
        body.on("2017-06-29");
        assertThat(body.run(() -> body.activities().odd())).isEmpty();
    }

    @Test
    @Paragraph("reserve/11")
    void nothing_is_given_before_he_is_in_the_reserve_and_nothing_is_over_before_its_day() {
        assertThatThrownBy(() ->
                        body.run(() -> body.activities().give(1, null, from("HEARING", "2016-01-31", "2017-01-20"))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("not in the reserve yet");
        var given = body.run(() -> body.activities().give(1, null, from("HEARING", "2016-02-01", null)));
        var ahead = new Outcome(LocalDate.of(2017, 7, 1), "x", null);
        assertThatThrownBy(() -> body.run(() -> body.activities().end(given.id(), given.version(), ahead)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("has not come");
    }

    @Test
    @Paragraph("reserve/11")
    void an_activity_is_one_the_act_names_within_its_days_for_who_stands_in_the_reserve() throws SQLException {
        for (var wrong : List.of(
                from("PICNIC", "2017-06-01", null),
                from("HEARING", "2017-06-02", "2017-06-01"),
                from(Activity.ACTING, "2017-06-01", null))) {
            assertThatThrownBy(() -> body.run(() -> body.activities().give(1, null, wrong)))
                    .isInstanceOf(RuleBroken.class);
        }
        var given = body.run(() -> body.activities().give(1, null, from("HEARING", "2017-06-20", null)));
        var early = new Outcome(LocalDate.of(2017, 6, 19), "есеп тыңдалды", null);
        assertThatThrownBy(() -> body.run(() -> body.activities().end(given.id(), given.version(), early)))
                .isInstanceOf(RuleBroken.class);
        var due = new Outcome(LocalDate.of(2017, 6, 20), "есеп тыңдалды", null);
        assertThatThrownBy(() -> body.run(() -> body.activities().end(given.id(), 7, due)))
                .isInstanceOf(StaleVersion.class);
        body.sql("UPDATE reserve.membership SET until_day = '2017-06-21', ended = 'EXCLUDED' WHERE id = 1");
        assertThatThrownBy(() -> body.run(() -> body.activities().give(1, null, from("HEARING", "2017-06-22", null))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    @Paragraph("reserve/11")
    void acting_has_a_reason_of_the_act_is_in_time_on_its_last_day_and_is_seen_by_the_body_alone() {
        var holiday = new Activities.Replaced(ON_LEAVE.iin(), "HOLIDAY");
        assertThatThrownBy(() -> body.run(() ->
                        body.activities().act(1, null, from(Activity.ACTING, "2017-06-01", "2017-06-30"), holiday)))
                .isInstanceOf(RuleBroken.class);
        var given = acting("2017-06-01", "2017-06-30");
        assertThat(given.warning(LocalDate.of(2017, 6, 30))).isNull();
        body.asOfficerOf("950140660637");
        assertThatThrownBy(() -> body.run(() -> body.activities().find(given.id())))
                .isInstanceOf(NotHere.class);
    }

    @Test
    @Paragraph("reserve/11")
    void an_official_who_holds_no_post_that_day_cannot_be_acted_for() throws SQLException {
        body.sql("UPDATE registry.appointment SET to_day = '2017-07-02' WHERE person_id = 3");

        assertThatThrownBy(() -> acting("2017-07-03", "2017-07-14"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("holds no position");
    }

    @Test
    @Paragraph("reserve/9")
    void the_item_it_carries_out_is_done_with_it_and_it_ends_once() {
        var item = body.run(() -> body.development()
                .add(
                        1,
                        new DevelopmentItem.Facts(
                                "team", "NEW_SKILLS", Way.ACTIVITY, "Алқаға баяндама", null, List.of(), null)));
        var given = body.run(
                () -> body.activities().give(1, item.id(), from("BOARD_MATERIAL", "2017-06-01", "2017-06-20")));
        var outcome = new Outcome(LocalDate.of(2017, 6, 19), "алқа мақұлдады", null);
        body.does(() -> body.activities().end(given.id(), given.version(), outcome));

        body.does(() -> {
            var done = body.development().of(1).items().get(0);
            assertThat(done.state()).isEqualTo(PlannedItem.State.DONE);
            assertThat(done.item().evidence()).isEqualTo("Бюджетті талдау, 12-ж");
        });
        assertThatThrownBy(() -> body.run(() -> body.activities().end(given.id(), given.version() + 1, outcome)))
                .isInstanceOf(Conflict.class);
        assertThat(body.run(() -> body.proposals().of(1)).get(1).pieces())
                .singleElement()
                .satisfies(piece -> assertThat(piece.kind()).isEqualTo("ACTIVITY"));
    }
}
