package kz.daiar.reserve;

import static kz.daiar.reserve.SmallReserve.CHIEF;
import static kz.daiar.reserve.SmallReserve.DEPUTY;
import static kz.daiar.reserve.SmallReserve.MINISTRY;
import static kz.daiar.reserve.SmallReserve.RANKED;
import static kz.daiar.reserve.SmallReserve.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.kernel.Paragraph;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.reserve.MembershipDecision.Kind;
import kz.daiar.reserve.Reviews.Outcome;
import kz.daiar.reserve.Reviews.Wish;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The two lists of a body, and their review")
class ListsIT {

    private static final Memberships.Order ORDER = new Memberships.Order("20-ж", "даярлықтан өтті");

    private SmallReserve body;
    private ReservePosition chief;
    private Membership ready;
    private Membership prospective;

    @BeforeEach
    void one_is_ready_and_one_promising() throws SQLException {
        body = SmallReserve.made();
        chief = body.opened(CHIEF);
        body.opened(DEPUTY);
        ready = body.admitted(chief, RANKED, ReserveList.READY);
        prospective = body.admitted(chief, SECOND, ReserveList.PROSPECTIVE);
        body.as("head");
    }

    private ListVersion fixed(ReserveList list) {
        return body.run(() -> body.lists().fix(MINISTRY, list));
    }

    @Test
    @Paragraph("reserve/7")
    void name_the_positions_and_the_candidates_for_each_in_two_lists_that_are_frozen() {
        var fixed = fixed(ReserveList.READY);
        assertThat(fixed.lines())
                .extracting(ListLine::titleKk, ListLine::iin, ListLine::orderNo)
                .containsExactly(tuple("Басқарма басшысы", null, null), tuple("Департамент директоры", RANKED, "12-ж"));
        assertThat(fixed(ReserveList.PROSPECTIVE).lines())
                .extracting(ListLine::iin, ListLine::prepareBy)
                .containsExactly(tuple(null, null), tuple(SECOND, LocalDate.of(2018, 6, 30)));
        assertThat(new String(fixed.paper(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThatThrownBy(() -> body.sql("UPDATE reserve.list_line SET person = 'x'"))
                .hasMessageContaining("kept");
        assertThatThrownBy(() -> body.sql("DELETE FROM reserve.list_version")).isInstanceOf(SQLException.class);
    }

    @Test
    @Paragraph("reserve/7")
    void a_version_is_compared_with_a_later_one() {
        var first = fixed(ReserveList.READY);
        body.run(
                () -> body.memberships().move(prospective.id(), prospective.version(), ReserveList.READY, null, ORDER));
        var second = fixed(ReserveList.READY);

        var difference = body.run(() -> body.lists().between(second.id(), first.id()));

        assertThat(second.edition()).isEqualTo(2);
        assertThat(difference.earlier().id()).isEqualTo(first.id());
        assertThat(difference.added()).extracting(ListLine::iin).containsExactly(SECOND);
        assertThat(difference.gone()).isEmpty();
        var other = fixed(ReserveList.PROSPECTIVE);
        assertThatThrownBy(() -> body.run(() -> body.lists().between(first.id(), other.id())))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    @Paragraph({"reserve/4", "reserve/7"})
    void the_head_alone_moves_between_them_and_each_step_is_kept() {
        body.as("officer");
        assertThatThrownBy(() -> body.run(() -> body.memberships()
                        .move(prospective.id(), prospective.version(), ReserveList.READY, null, ORDER)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.basis()).contains("reserve/4"));
        body.as("head");
        assertThatThrownBy(() -> body.run(() -> body.memberships()
                        .move(
                                prospective.id(),
                                prospective.version(),
                                ReserveList.PROSPECTIVE,
                                prospective.prepareBy(),
                                ORDER)))
                .isInstanceOf(RuleBroken.class);
        body.run(
                () -> body.memberships().move(prospective.id(), prospective.version(), ReserveList.READY, null, ORDER));
        var moved = body.run(() -> body.memberships().find(prospective.id()));
        body.run(() -> body.memberships().exclude(moved.id(), moved.version(), ORDER));

        assertThat(body.run(() -> body.memberships().decisions(prospective.id())))
                .extracting(MembershipDecision::kind, MembershipDecision::list)
                .containsExactly(
                        tuple(Kind.ADMITTED, ReserveList.PROSPECTIVE),
                        tuple(Kind.MOVED, ReserveList.READY),
                        tuple(Kind.EXCLUDED, ReserveList.READY));
        assertThat(body.events()).last().isInstanceOf(LeftReserve.class);
        assertThatThrownBy(() -> body.run(() -> body.memberships().exclude(moved.id(), moved.version() + 1, ORDER)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    @Paragraph("reserve/title")
    void are_due_for_review_a_year_after_the_last_one() {
        body.on("2018-06-30");
        assertThat(body.run(() -> body.reviews().due()))
                .extracting(Reviews.Due::list, Reviews.Due::by, Reviews.Due::overdue)
                .containsExactly(
                        tuple(ReserveList.READY, LocalDate.of(2018, 6, 30), false),
                        tuple(ReserveList.PROSPECTIVE, LocalDate.of(2018, 6, 30), false));
        body.on("2018-07-01");
        assertThat(body.run(() -> body.reviews().due())).allMatch(Reviews.Due::overdue);

        hold(ReserveList.READY, new Wish(ready.id(), Outcome.CONFIRM, null, null));

        assertThat(body.run(() -> body.reviews().due()))
                .extracting(Reviews.Due::list, Reviews.Due::by)
                .contains(tuple(ReserveList.READY, LocalDate.of(2019, 7, 1)));
    }

    private Review hold(ReserveList list, Wish... wishes) {
        return body.run(() -> body.reviews().hold(MINISTRY, list, "30-ж", List.of(wishes)));
    }

    @Test
    @Paragraph("reserve/title")
    void a_review_confirms_moves_up_excludes_and_says_how_many_are_lacking() {
        assertThatThrownBy(() -> hold(ReserveList.READY))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.basis()).contains("reserve/title"));
        var up = hold(ReserveList.PROSPECTIVE, new Wish(prospective.id(), Outcome.MOVE_UP, null, "дайын"));
        assertThat(up.outcome()).isEqualTo(new Review.Outcome(0, 1, 0, 2));
        var out = hold(
                ReserveList.READY,
                new Wish(ready.id(), Outcome.CONFIRM, null, null),
                new Wish(prospective.id(), Outcome.EXCLUDE, null, "ауысты"));

        assertThat(out.outcome()).isEqualTo(new Review.Outcome(1, 0, 1, 3));
        assertThat(body.run(() -> body.reviews().all())).hasSize(2);
        assertThat(body.run(() -> body.memberships().ever(chief))).hasSize(2);
        assertThatThrownBy(() -> body.sql("DELETE FROM reserve.review")).isInstanceOf(SQLException.class);
    }

    @Test
    @Paragraph({"reserve/7", "reserve/title"})
    void who_is_not_ready_by_his_day_gets_another_moves_up_or_leaves() {
        body.on("2018-06-30");
        assertThatThrownBy(() -> hold(ReserveList.PROSPECTIVE, new Wish(prospective.id(), Outcome.CONFIRM, null, null)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.basis()).contains("reserve/7"));
        hold(ReserveList.PROSPECTIVE, new Wish(prospective.id(), Outcome.CONFIRM, LocalDate.of(2018, 12, 31), null));
        assertThat(body.run(() -> body.memberships().find(prospective.id())).prepareBy())
                .isEqualTo("2018-12-31");
    }

    @Test
    @Paragraph("reserve/3")
    void the_head_of_the_body_answers_for_them() {
        body.as("officer");
        assertThatThrownBy(() -> fixed(ReserveList.READY))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.basis()).contains("reserve/4"));
        assertThatThrownBy(() -> hold(ReserveList.READY, new Wish(ready.id(), Outcome.CONFIRM, null, null)))
                .isInstanceOf(RuleBroken.class);
    }

    private static void refused(ThrowingCallable call, String paragraph) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.basis())
                .contains(paragraph));
    }

    @Test
    @Paragraph({"reserve/4", "reserve/title"})
    void a_review_is_held_by_the_head_by_an_order_on_everybody_once() {
        var confirmed = new Wish(ready.id(), Outcome.CONFIRM, null, null);
        refused(
                () -> body.run(() -> body.reviews().hold(MINISTRY, ReserveList.READY, " ", List.of(confirmed))),
                "reserve/4");
        assertThatThrownBy(() -> hold(ReserveList.READY, confirmed, confirmed)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() ->
                        hold(ReserveList.READY, confirmed, new Wish(prospective.id(), Outcome.CONFIRM, null, null)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> hold(ReserveList.READY, new Wish(ready.id(), Outcome.MOVE_UP, null, "дайын")))
                .isInstanceOf(RuleBroken.class);
        body.run(() -> body.memberships().exclude(ready.id(), ready.version(), ORDER));
        body.as("officer");
        refused(() -> hold(ReserveList.READY), "reserve/4");
    }

    @Test
    void a_decision_on_somebody_has_a_reason_and_is_taken_by_who_has_seen_him_as_he_stands() {
        var unsaid = new Memberships.Order("20-ж", " ");
        assertThatThrownBy(() -> body.run(() -> body.memberships().exclude(ready.id(), ready.version(), unsaid)))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> body.run(() -> body.memberships().exclude(ready.id(), 7, ORDER)))
                .isInstanceOf(StaleVersion.class);
        body.run(() -> body.memberships().exclude(ready.id(), ready.version(), ORDER));
        assertThatThrownBy(() -> body.run(() -> body.readiness().confirm(ready.id(), "people", 3, "ACTING", null)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> body.run(() -> body.readiness().confirm(prospective.id(), "charm", 3, "ACTING", null)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(
                        () -> body.run(() -> body.readiness().confirm(prospective.id(), "people", 6, "ACTING", null)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    @Paragraph("reserve/7")
    void a_list_is_of_a_body_that_keeps_a_reserve_and_is_seen_by_it_alone() {
        var fixed = fixed(ReserveList.PROSPECTIVE);
        body.run(() -> body.memberships()
                .move(
                        prospective.id(),
                        prospective.version(),
                        ReserveList.PROSPECTIVE,
                        LocalDate.of(2018, 9, 1),
                        ORDER));
        var later = fixed(ReserveList.PROSPECTIVE);
        var difference = body.run(() -> body.lists().between(fixed.id(), later.id()));
        assertThat(difference.changed()).extracting(ListLine::iin).containsExactly(SECOND);
        assertThat(difference.added()).isEmpty();
        body.on("2020-01-01");
        assertThatThrownBy(() -> fixed(ReserveList.READY)).isInstanceOf(RuleBroken.class);
        body.on("1999-12-31");
        body.as("other-head", Role.HEAD, SmallReserve.COMMITTEE);
        refused(() -> body.run(() -> body.lists().fix(SmallReserve.COMMITTEE, ReserveList.READY)), "reserve/7");
        assertThat(body.run(() -> body.lists().all())).isEmpty();
        assertThatThrownBy(() -> body.run(() -> body.lists().find(fixed.id()))).isInstanceOf(NotHere.class);
    }

    @Test
    void who_is_appointed_to_the_position_or_whose_position_is_given_up_leaves_the_reserve() {
        body.run(() -> body.memberships().appointed(ready.id(), LocalDate.of(2017, 7, 1), "40-ж"));
        assertThat(body.run(() -> body.memberships().find(ready.id())).ended()).isEqualTo(Membership.End.APPOINTED);
        body.as("officer");
        body.run(() ->
                body.reserve().close(chief.id(), body.reserve().find(chief.id()).version(), "қысқартылды"));
        assertThat(body.run(() -> body.memberships().find(prospective.id())).ended())
                .isEqualTo(Membership.End.POSITION_CLOSED);
    }
}
