package kz.daiar.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.daiar.foundation.Conflict;
import kz.daiar.kernel.Paragraph;
import kz.daiar.preparation.Application.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Selection: points, ranks, admission within the places, appeals, and who comes up")
class SelectionIT {

    private SmallAcademy academy;

    @BeforeEach
    void open() throws SQLException {
        academy = SmallAcademy.made();
    }

    @Test
    @Paragraph("decree-1457/10")
    void a_tie_is_broken_as_the_call_says_and_only_so_many_are_admitted_as_there_are_places() {
        var call = academy.opened(2);
        var longer = academy.scored(call, 1, 40, 30);
        var better = academy.scored(call, 2, 35, 35);
        var shorter = academy.scored(call, 3, 40, 30);

        academy.decided(call);

        assertThat(places(call))
                .extracting(place -> place.application().id(), Ranking.Place::rank, SelectionIT::broken)
                .containsExactly(
                        tuple(better.id(), 1, null),
                        tuple(longer.id(), 2, "STAGE:2"),
                        tuple(shorter.id(), 3, "SERVICE"));
        assertThat(academy.now(better).state()).isEqualTo(State.ADMITTED);
        assertThat(academy.now(longer).state()).isEqualTo(State.ADMITTED);
        assertThat(academy.now(shorter).state()).isEqualTo(State.WAITING);
        assertThat(academy.why(shorter).en()).contains("Rank 3").contains("70.00");
    }

    private List<Ranking.Place> places(Admission call) {
        academy.asAcademy();
        return academy.run(() -> {
            var places = academy.scoring().ranking(call.id());
            places.forEach(place -> place.application().person().fullName());
            return places;
        });
    }

    private static String broken(Ranking.Place place) {
        return place.brokenBy() == null ? null : place.brokenBy().written();
    }

    @Test
    @Paragraph("decree-1457/10")
    void who_fails_a_stage_is_not_admitted_though_a_place_stays_free() {
        var call = academy.opened(2);
        var failed = academy.scored(call, 1, 60, 9);
        var passed = academy.scored(call, 2, 20, 10);
        var unreferred = academy.applied(call, 3);

        academy.decided(call);

        assertThat(academy.now(failed).state()).isEqualTo(State.NOT_ADMITTED);
        assertThat(academy.now(passed).rank()).isEqualTo(1);
        assertThat(academy.now(unreferred)).satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.NOT_ADMITTED);
            assertThat(academy.why(one).en()).contains("no referral by 20.07.2017");
        });
    }

    @Test
    void nothing_is_decided_while_applications_come_in_are_unchecked_or_points_are_missing() {
        var call = academy.opened(2);
        var one = academy.referred(call, 1);
        academy.asAcademy();
        assertThatThrownBy(() -> academy.decideAgain(call)).hasMessageContaining("until 20.07.2017");
        assertThatThrownBy(() -> academy.run(
                        () -> academy.deciding().decide(call.id(), call.version(), LocalDate.of(2017, 1, 9))))
                .hasMessageContaining("until 20.07.2017");
        academy.on("2017-07-21");
        assertThatThrownBy(() -> academy.decideAgain(call)).hasMessageContaining("not checked");
        var fit = academy.checked(one, true);
        assertThatThrownBy(() -> academy.decideAgain(call)).hasMessageContaining("Points are missing");
        academy.give(fit, 30, 30, null);
        assertThatThrownBy(() -> academy.give(fit, 61, 30, "көп")).hasMessageContaining("0 to 60");
        assertThatThrownBy(() -> academy.give(fit, 31, 30, null)).hasMessageContaining("reason");
        academy.give(fit, 31, 30, "парақ қайта саналды");
        assertThat(academy.decided(call).state()).isEqualTo(Admission.State.DECIDED);
        assertThatThrownBy(() -> academy.give(fit, 32, 30, "тағы")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> academy.decideAgain(call)).isInstanceOf(Conflict.class);
    }

    @Test
    @Paragraph("decree-1457/10")
    void an_upheld_appeal_brings_a_new_decision_and_a_new_edition_of_the_protocol() {
        var call = academy.opened(1);
        var first = academy.scored(call, 1, 40, 30);
        var second = academy.scored(call, 2, 40, 29);
        academy.decided(call);
        academy.asServant(SmallAcademy.iin(2));
        academy.run(() -> academy.appeals().file(second.id(), "Әңгімелесудің бір сұрағы есепке алынбады", null));
        academy.asAcademy();
        assertThatThrownBy(() -> academy.give(second, 40, 31, "апелляция")).isInstanceOf(Conflict.class);
        academy.run(() ->
                academy.appeals().decide(second.id(), 0, new Appeals.Verdict(true, "Сұрақ есепке алынады", null)));
        academy.give(second, 40, 31, "апелляция бойынша");

        academy.on("2017-07-24");
        academy.asAcademy();
        academy.decideAgain(call);

        assertThat(academy.now(second).state()).isEqualTo(State.ADMITTED);
        assertThat(academy.now(first).state()).isEqualTo(State.WAITING);
        assertThat(academy.run(() -> academy.deciding().protocols(call.id())))
                .extracting(Protocol::edition, Protocol::day)
                .containsExactly(tuple(1, LocalDate.of(2017, 7, 21)), tuple(2, LocalDate.of(2017, 7, 24)));
        assertThat(academy.run(() -> academy.deciding().protocol(call.id(), 2).paper()))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> academy.sql("UPDATE preparation.protocol SET edition = 3"))
                .hasMessageContaining("kept");
    }

    @Test
    void an_appeal_is_in_time_until_the_last_day_and_a_rejected_one_changes_nothing() {
        var call = academy.opened(1);
        academy.scored(call, 1, 40, 30);
        var second = academy.scored(call, 2, 40, 29);
        academy.decided(call);
        academy.asOfficer();
        academy.on("2017-07-27");
        assertThatThrownBy(() -> academy.run(() -> academy.appeals().file(second.id(), "кеш", null)))
                .hasMessageContaining("26.07.2017");
        academy.on("2017-07-26");
        academy.run(() -> academy.appeals().file(second.id(), "келіспеймін", null));
        academy.asAcademy();
        academy.run(() ->
                academy.appeals().decide(second.id(), 0, new Appeals.Verdict(false, "Балл дұрыс қойылған", null)));
        assertThatThrownBy(() -> academy.decideAgain(call)).isInstanceOf(Conflict.class);
        assertThat(academy.now(second).state()).isEqualTo(State.WAITING);
    }

    @Test
    @Paragraph("decree-1457/10")
    void when_one_admitted_drops_out_the_next_of_the_waiting_list_comes_up() {
        var call = academy.opened(1);
        var first = academy.scored(call, 1, 40, 30);
        var second = academy.scored(call, 2, 39, 30);
        var third = academy.scored(call, 3, 38, 30);
        academy.decided(call);

        withdraw(first);

        assertThat(academy.now(first).state()).isEqualTo(State.WITHDRAWN);
        assertThat(academy.now(second)).satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.ADMITTED);
            assertThat(academy.why(one).en()).contains("came up from the waiting list on 21.07.2017");
        });
        assertThat(academy.now(third).state()).isEqualTo(State.WAITING);
    }

    private Application withdraw(Application one) {
        var seen = academy.now(one);
        academy.asOfficer();
        return academy.run(() -> academy.applications().withdraw(one.id(), seen.version(), null, "отбасы жағдайы"));
    }

    @Test
    @Paragraph("decree-1457/10")
    void two_who_drop_out_at_once_let_two_come_up_and_never_more() throws Exception {
        var call = academy.opened(2);
        var first = academy.scored(call, 1, 40, 30);
        var second = academy.scored(call, 2, 39, 30);
        var third = academy.scored(call, 3, 38, 30);
        academy.decided(call);
        var other = academy.beside();
        other.asOfficer();
        academy.asOfficer();
        var threads = Executors.newFixedThreadPool(2);
        var both = threads.invokeAll(List.<Callable<Application>>of(
                () -> academy.run(() -> academy.applications()
                        .withdraw(
                                first.id(),
                                academy.applications().find(first.id()).version(),
                                null,
                                "бір")),
                () -> other.run(() -> other.applications()
                        .withdraw(
                                second.id(),
                                other.applications().find(second.id()).version(),
                                null,
                                "екі"))));
        for (var one : both) {
            assertThat(one.get().state()).isEqualTo(State.WITHDRAWN);
        }
        threads.shutdown();
        assertThat(academy.now(third).state()).isEqualTo(State.ADMITTED);
        assertThat(academy.value("SELECT count(*) FROM preparation.application WHERE state = 'ADMITTED'"))
                .isEqualTo("1");
    }

    @Test
    @Paragraph("decree-1457/10")
    void the_database_itself_holds_to_the_places() {
        var call = academy.opened(1);
        academy.scored(call, 1, 40, 30);
        academy.scored(call, 2, 39, 30);
        academy.decided(call);
        assertThatThrownBy(() -> academy.sql("UPDATE preparation.application SET state = 'ADMITTED'"))
                .hasMessageContaining("no place left");
    }

    @Test
    void who_is_removed_from_the_service_keeps_his_record_and_gives_his_place_on() throws SQLException {
        var call = academy.opened(1);
        var first = academy.scored(call, 1, 40, 30);
        var second = academy.scored(call, 2, 39, 30);
        academy.decided(call);
        academy.changed(1);
        assertThat(academy.now(first).state()).isEqualTo(State.ADMITTED);
        academy.sql("UPDATE registry.appointment SET to_day = '2017-07-25' WHERE person_id = 1");
        academy.changed(1);
        assertThat(academy.now(first).state()).isEqualTo(State.ADMITTED);
        academy.on("2017-07-26");

        academy.dayPasses();

        assertThat(academy.now(first)).satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.LEFT_SERVICE);
            assertThat(academy.why(one).en()).contains("25.07.2017");
            assertThat(one.rank()).isEqualTo(1);
        });
        assertThat(academy.now(second).state()).isEqualTo(State.ADMITTED);

        academy.sql("UPDATE registry.appointment SET to_day = NULL WHERE person_id = 1");
        academy.changed(1);

        assertThat(academy.now(first).state()).isEqualTo(State.WAITING);
        withdraw(second);
        assertThat(academy.now(first).state()).isEqualTo(State.ADMITTED);
    }
}
