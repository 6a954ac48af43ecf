package kz.daiar.reserve;

import static kz.daiar.reserve.SmallReserve.CHIEF;
import static kz.daiar.reserve.SmallReserve.COMMITTEE;
import static kz.daiar.reserve.SmallReserve.FROM_OUTSIDE;
import static kz.daiar.reserve.SmallReserve.MINISTRY;
import static kz.daiar.reserve.SmallReserve.RANKED;
import static kz.daiar.reserve.SmallReserve.SECOND;
import static kz.daiar.reserve.SmallReserve.TOO_LOW;
import static kz.daiar.reserve.SmallReserve.WITHOUT_RANK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.kernel.Paragraph;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.reserve.Candidate.Filter;
import kz.daiar.reserve.Deciding.Wish;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Choosing people for a position: from the nomination to the head's decision")
class SelectionIT {

    private static final Wish READY = new Wish(ReserveList.READY, null, "12-ж", null);

    private SmallReserve body;
    private ReservePosition chief;

    @BeforeEach
    void a_position_is_to_be_covered() throws SQLException {
        body = SmallReserve.made();
        chief = body.opened(CHIEF);
    }

    private static void refused(ThrowingCallable call, String paragraph) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.basis())
                .contains(paragraph));
    }

    @Test
    @Paragraph("reserve/4")
    void the_head_of_the_body_alone_admits() {
        var nomination = body.assessed(body.sealed(chief), RANKED);

        body.as("officer");
        refused(() -> body.decided(nomination, READY), "reserve/4");
        body.as("head", Role.HEAD, COMMITTEE);
        assertThatThrownBy(() -> body.decided(nomination, READY)).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> body.decided(nomination, new Wish(null, null, null, "қарсымын")))
                .isInstanceOf(NotHere.class);

        body.as("officer");
        refused(() -> body.decided(nomination, new Wish(null, null, null, "қарсымын")), "reserve/4");
        body.as("head");
        assertThatThrownBy(() -> body.run(() -> body.deciding().decide(nomination.id(), 7, READY)))
                .isInstanceOf(StaleVersion.class);
        var decided = body.decided(nomination, READY);
        assertThat(decided.state()).isEqualTo(Nomination.State.ADMITTED);
        assertThat(decided.decision().orderNo()).isEqualTo("12-ж");
        assertThat(decided.decision().day()).isEqualTo("2017-06-30");
        assertThat(decided.normSet()).hasSize(64);
        assertThat(new String(decided.paper(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(body.events()).singleElement().isInstanceOfSatisfying(AdmittedToReserve.class, event -> assertThat(
                        event.person())
                .isEqualTo(1));
    }

    @Test
    @Paragraph("reserve/4")
    void he_admits_by_a_numbered_order_and_refuses_with_a_reason() {
        var nomination = body.assessed(body.sealed(chief), RANKED);
        body.as("head");
        refused(() -> body.decided(nomination, new Wish(ReserveList.READY, null, " ", null)), "reserve/4");
        assertThatThrownBy(() -> body.decided(nomination, new Wish(null, null, null, " ")))
                .isInstanceOf(RuleBroken.class);

        var decided = body.decided(nomination, new Wish(null, null, null, "тәжірибесі аз"));

        assertThat(decided.state()).isEqualTo(Nomination.State.REFUSED);
        assertThat(body.run(() -> body.memberships().standing(List.of(chief)))).isEmpty();
    }

    @Test
    @Paragraph("reserve/5")
    void nobody_is_admitted_after_one_method() {
        var nomination = body.nominated(body.sealed(chief), RANKED);
        body.assess(nomination, "first", 8, "TEST");
        body.assess(nomination, "second", 8, "TEST");
        body.as("head");
        refused(() -> body.decided(nomination, READY), "reserve/5");
    }

    @Test
    @Paragraph({"reserve/5", "reserve/8"})
    void the_methods_of_the_regulation_count_and_no_others() {
        var nomination = body.nominated(body.sealed(chief), RANKED);
        body.as("first");
        body.run(() -> body.assessing().declare(nomination.id(), false, null));
        refused(
                () -> body.run(() -> body.assessing().examine(nomination.id(), body.findings("HOROSCOPE", 8))),
                "reserve/5");
        for (var method : body.law().terms().methods()) {
            body.run(() -> body.assessing().examine(nomination.id(), body.findings(method, 8)));
        }
        assertThat(body.run(() -> body.sheets().open(nomination.id()).examinations()))
                .hasSize(8);
    }

    @Test
    @Paragraph("reserve/6")
    void each_criterion_has_a_weight_that_is_sealed_before_any_score() throws SQLException {
        body.as("officer");
        var without = new Selection.Terms("keeper", List.of("first"), Map.of("INITIATIVE", 1));
        refused(() -> body.run(() -> body.selections().announce(chief.id(), without)), "reserve/6");
        var terms = new Selection.Terms("keeper", List.of("first"), body.weights());
        var announced = body.run(() -> body.selections().announce(chief.id(), terms));
        var nomination = body.nominated(announced, RANKED);
        body.as("first");
        assertThatThrownBy(() -> body.run(() -> body.assessing().declare(nomination.id(), false, null)))
                .isInstanceOf(Conflict.class);

        body.as("officer");
        var sealed = body.run(() -> body.selections().seal(announced.id(), announced.version()));

        assertThat(sealed.sha256()).hasSize(64);
        assertThatThrownBy(() ->
                        body.run(() -> body.selections().correct(sealed.id(), sealed.version(), terms, "басқа салмақ")))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> body.sql("UPDATE reserve.selection_weight SET weight = 9"))
                .hasMessageContaining("sealed");
    }

    @Test
    @Paragraph("reserve/6")
    void an_assessor_scores_every_criterion_before_he_is_through_and_changes_nothing_after() {
        var nomination = body.nominated(body.sealed(chief), RANKED);
        body.as("first");
        assertThatThrownBy(() -> body.run(() -> body.assessing().examine(nomination.id(), body.findings("TEST", 8))))
                .isInstanceOf(RuleBroken.class);
        body.run(() -> body.assessing().declare(nomination.id(), false, null));
        body.run(() -> body.assessing()
                .examine(
                        nomination.id(),
                        new Examination.Findings("TEST", body.today(), "тест", Map.of("INITIATIVE", 8), Map.of())));
        refused(() -> body.run(() -> body.assessing().complete(nomination.id())), "reserve/6");
        body.run(() -> body.assessing().examine(nomination.id(), body.findings("TEST", 8)));
        body.run(() -> body.assessing().complete(nomination.id()));

        assertThatThrownBy(() -> body.run(() -> body.assessing().examine(nomination.id(), body.findings("TEST", 10))))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> body.sql("UPDATE reserve.examination SET words = 'x'"))
                .hasMessageContaining("examines no more");
    }

    @Test
    @Paragraph("reserve/6")
    void the_order_of_candidates_follows_from_the_scores_and_the_weights() {
        var round = body.sealed(chief);
        var lower = body.assessed(round, RANKED);
        var higher = body.nominated(round, SECOND);
        body.assess(higher, "first", 9, "TEST", "INTERVIEW");
        body.assess(higher, "second", 8, "TEST");

        body.as("head");
        var beside = body.run(() -> body.sheets().beside(round.id()));

        assertThat(beside)
                .extracting(
                        one -> one.nomination().id(), one -> one.score().total().toPlainString())
                .containsExactly(tuple(higher.id(), "8.67"), tuple(lower.id(), "7.33"));
    }

    @Test
    @Paragraph("reserve/5")
    void who_declared_a_conflict_of_interest_gives_no_score_and_is_not_waited_for() {
        var nomination = body.nominated(body.sealed(chief), RANKED);
        body.as("second");
        assertThatThrownBy(() -> body.run(() -> body.assessing().declare(nomination.id(), true, " ")))
                .isInstanceOf(RuleBroken.class);
        body.run(() -> body.assessing().declare(nomination.id(), true, "туысы"));
        assertThatThrownBy(() -> body.run(() -> body.assessing().examine(nomination.id(), body.findings("TEST", 8))))
                .isInstanceOf(RuleBroken.class);
        body.as("head");
        assertThat(body.run(() -> body.sheets().open(nomination.id())).awaited())
                .containsExactly("first");
    }

    @Test
    @Paragraph("reserve/4")
    void the_head_waits_until_all_scores_are_in() {
        var nomination = body.nominated(body.sealed(chief), RANKED);
        body.assess(nomination, "first", 8, "TEST", "INTERVIEW");
        body.as("head");
        assertThatThrownBy(() -> body.decided(nomination, READY))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("second");
    }

    @Test
    @Paragraph({"reserve/7", "reserve/8"})
    void the_promising_are_to_be_prepared_by_a_day_to_come_and_the_gaps_are_known() {
        var nomination = body.assessed(body.sealed(chief), RANKED);
        body.as("head");
        refused(
                () -> body.decided(nomination, new Wish(ReserveList.PROSPECTIVE, body.today(), "1", null)),
                "reserve/7");
        refused(() -> body.decided(nomination, new Wish(ReserveList.PROSPECTIVE, null, "1", null)), "reserve/7");
        assertThatThrownBy(() -> body.decided(
                        nomination, new Wish(ReserveList.READY, body.today().plusDays(1), "1", null)))
                .isInstanceOf(RuleBroken.class);
        body.decided(nomination, new Wish(ReserveList.PROSPECTIVE, body.today().plusDays(1), "1", null));

        var member = body.run(() -> body.memberships().standing(List.of(chief))).get(0);
        assertThat(member.prepareBy()).isEqualTo("2017-07-01");
        var card = body.run(() -> body.board().lanes(null)).get(0).prospective().get(0);
        assertThat(card.gaps())
                .extracting(gap -> gap.quality().code(), Readiness.Gap::missing)
                .containsExactly(tuple("strategy", 0), tuple("people", 3));
    }

    @Test
    @Paragraph("reserve/12")
    void a_servant_is_admitted_from_the_seventh_rank_on() {
        var round = body.sealed(chief);
        var eighth = body.assessed(round, TOO_LOW);
        var seventh = body.assessed(round, SECOND);
        body.as("head");
        refused(() -> body.decided(eighth, READY), "reserve/12");
        assertThat(body.decided(seventh, READY).rank()).isEqualTo(7);
    }

    @Test
    @Paragraph("reserve/12")
    void a_servant_without_a_recorded_rank_is_not_admitted_and_who_is_no_servant_needs_none() {
        var round = body.sealed(chief);
        var unknown = body.assessed(round, WITHOUT_RANK);
        var outside = body.assessed(round, FROM_OUTSIDE);
        body.as("head");
        refused(() -> body.decided(unknown, READY), "reserve/12");
        assertThat(body.decided(outside, READY).rank()).isNull();
    }

    @Test
    @Paragraph("reserve/4")
    void of_two_heads_who_decide_at_once_one_decision_stands() throws Exception {
        var nomination = body.assessed(body.sealed(chief), RANKED);
        var other = body.beside();
        body.as("head");
        other.as("other-head");
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        var one = threads.submit(at(barrier, () -> body.decided(nomination, READY)));
        var two = threads.submit(at(barrier, () -> other.decided(nomination, new Wish(null, null, null, "қарсымын"))));
        threads.shutdown();

        assertThat(List.of(stands(one), stands(two))).containsExactlyInAnyOrder(true, false);
    }

    private static <T> Callable<T> at(CyclicBarrier barrier, Callable<T> work) {
        return () -> {
            barrier.await();
            return work.call();
        };
    }

    private static boolean stands(Future<Nomination> decision) throws InterruptedException {
        try {
            return decision.get() != null;
        } catch (java.util.concurrent.ExecutionException late) {
            assertThat(late.getCause()).isInstanceOf(Conflict.class);
            return false;
        }
    }

    @Test
    void a_decision_is_never_changed() {
        var nomination = body.assessed(body.sealed(chief), RANKED);
        body.as("head");
        var decided = body.decided(nomination, READY);
        assertThatThrownBy(() -> body.decided(decided, READY)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> body.sql("UPDATE reserve.nomination SET order_no = '13'"))
                .hasMessageContaining("decided");
        assertThatThrownBy(() -> body.sql("UPDATE reserve.membership_decision SET why = 'x'"))
                .hasMessageContaining("kept");
    }

    @Test
    void a_sheet_is_seen_by_its_assessors_the_head_the_secretary_and_the_auditor_whose_looks_are_kept() {
        var nomination = body.nominated(body.sealed(chief), RANKED);
        body.assess(nomination, "first", 8, "TEST");
        body.as("second");
        body.run(() -> body.assessing().declare(nomination.id(), false, null));
        body.run(() -> body.assessing().examine(nomination.id(), body.findings("INTERVIEW", 3)));

        assertThat(seen("first", Role.HR_OFFICER, MINISTRY, nomination)).containsExactly("TEST");
        assertThat(seen("second", Role.HR_OFFICER, MINISTRY, nomination)).containsExactly("INTERVIEW");
        assertThat(seen("head", Role.HEAD, MINISTRY, nomination)).containsExactly("TEST", "INTERVIEW");
        assertThat(seen("keeper", Role.HR_OFFICER, MINISTRY, nomination)).hasSize(2);
        assertThat(seen("auditor", Role.AUDITOR, MINISTRY, nomination)).hasSize(2);
        body.as("keeper");
        assertThat(body.run(() -> body.sheets().looks(nomination.id())))
                .extracting(SheetLook::user)
                .containsExactly("auditor");

        body.as("second");
        body.run(() -> body.assessing().examine(nomination.id(), body.findings("INTERVIEW", 4)));
        body.run(() -> body.assessing().complete(nomination.id()));
        assertThat(seen("first", Role.HR_OFFICER, MINISTRY, nomination)).hasSize(2);
    }

    private List<String> seen(String user, Role role, String bin, Nomination nomination) {
        body.as(user, role, bin);
        return body.run(() -> body.sheets().open(nomination.id())).examinations().stream()
                .map(Examination::method)
                .toList();
    }

    @Test
    void a_candidate_waits_for_each_assessor_until_he_is_through_and_for_the_head_until_he_decides() {
        var nomination = body.nominated(body.sealed(chief), RANKED);
        body.assess(nomination, "first", 8, "TEST");
        assertThat(body.run(() -> body.sheets().awaitingScores())).isEmpty();
        body.as("second");
        assertThat(body.run(() -> body.sheets().awaitingScores())).hasSize(1);
        assertThat(body.run(() -> body.sheets().awaitingDecision())).isEmpty();
        body.as("head");
        assertThat(body.run(() -> body.sheets().awaitingDecision())).hasSize(1);
        body.decided(nomination, new Wish(null, null, null, "тәжірибесі аз"));
        assertThat(body.run(() -> body.sheets().awaitingDecision())).isEmpty();
    }

    @Test
    void nobody_else_sees_a_sheet_whatever_his_role() {
        var nomination = body.assessed(body.sealed(chief), RANKED);
        for (var role : Role.values()) {
            if (role == Role.AUDITOR) {
                continue;
            }
            body.as("stranger", role, role == Role.HEAD ? COMMITTEE : MINISTRY);
            assertThatThrownBy(() -> body.run(() -> body.sheets().open(nomination.id())))
                    .as(role.name())
                    .isInstanceOf(NotHere.class);
            assertThatThrownBy(() -> body.run(
                            () -> body.sheets().beside(nomination.selection().id())))
                    .as(role.name())
                    .isInstanceOf(NotHere.class);
        }
    }

    @Test
    @Paragraph("reserve/2")
    void people_are_found_in_the_register_and_told_why_they_match() {
        body.as("officer");
        var all = body.run(() -> body.candidates().search(chief.id(), new Candidates.Search(null, null, Set.of())));
        assertThat(all).extracting(Candidate::iin).containsExactly(RANKED, SECOND, TOO_LOW, WITHOUT_RANK);
        assertThat(all.get(3).matches())
                .extracting(Candidate.Match::filter, Candidate.Match::fits, Candidate.Match::found)
                .containsExactly(
                        tuple(Filter.RANK, false, null),
                        tuple(Filter.TENURE, false, "2"),
                        tuple(Filter.FUNCTIONS, true, "finance"),
                        tuple(Filter.APPRAISAL, false, "1"));
        var strict = new Candidates.Search(null, null, Set.of(Filter.RANK, Filter.TENURE));
        assertThat(body.run(() -> body.candidates().search(chief.id(), strict)))
                .extracting(Candidate::iin)
                .containsExactly(RANKED, SECOND);
    }

    @Test
    void people_are_found_by_the_beginnings_of_their_names() {
        body.as("officer");
        assertThat(found("қызм 5")).containsExactly(SECOND);
        assertThat(found(RANKED.substring(0, 11))).contains(RANKED);
        assertThat(found("%")).isEmpty();
    }

    private List<String> found(String name) {
        var search = new Candidates.Search(null, name, Set.of());
        return body.run(() -> body.candidates().search(chief.id(), search)).stream()
                .map(Candidate::iin)
                .toList();
    }

    @Test
    void nobody_is_nominated_twice_in_a_round_and_a_unit_head_nominates_as_such() {
        var round = body.sealed(chief);
        body.nominated(round, RANKED);
        assertThatThrownBy(() -> body.nominated(round, RANKED)).isInstanceOf(Conflict.class);
        body.as("unit", Role.UNIT_HEAD, MINISTRY);
        assertThat(body.run(() -> body.nominations().nominate(round.id(), SECOND, Nomination.Way.SELF, "ұсынамын"))
                        .way())
                .isEqualTo(Nomination.Way.UNIT_HEAD);
        assertThatThrownBy(() -> body.run(() -> body.selections().close(round.id(), round.version())))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void what_is_given_up_is_not_decided() {
        var nomination = body.assessed(body.sealed(chief), RANKED);
        body.as("officer");
        body.run(() -> body.nominations().withdraw(nomination.id(), nomination.version(), "өзі бас тартты"));
        body.as("head");
        assertThatThrownBy(() -> body.decided(nomination, READY)).isInstanceOf(Conflict.class);
    }
}
