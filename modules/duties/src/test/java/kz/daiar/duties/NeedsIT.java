package kz.daiar.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import kz.daiar.duties.NeedItem.State;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.testing.Heard;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.LocalText;
import kz.daiar.kernel.Paragraph;
import kz.daiar.registry.Doors;
import kz.daiar.registry.Employer;
import kz.daiar.registry.Person;
import kz.daiar.training.Programme;
import kz.daiar.training.Provider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Needs: what somebody should be taught though no act obliges him")
class NeedsIT {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final Need.Source GAP = new Need.Source("reserve", 7);

    private final Heard<NeedRaised> raised = new Heard<>();
    private LocalDate today = LocalDate.of(2014, 7, 16);
    private SmallRegister register;
    private Doors doors;

    @BeforeEach
    void open() throws SQLException {
        register = new SmallRegister();
        doors = new Doors(register.database(), Provider.class, Programme.class, Need.class);
        doors.as(new Account("officer", Set.of(Role.HR_OFFICER), Set.of("950140660636"), Language.KK));
    }

    @AfterEach
    void close() throws SQLException {
        register.close();
    }

    private Needs needs() {
        var clock = Clock.fixed(today.atStartOfDay(ALMATY).toInstant(), ALMATY);
        return DutyDoors.needs(doors, clock, raised);
    }

    private long raise(List<String> fields, Need.Source source) {
        return doors.run(() -> needs().raise(
                                doors.database().find(Person.class, 1L),
                                doors.database().find(Employer.class, 1L),
                                new Need.Facts(
                                        "UPGRADING",
                                        fields,
                                        null,
                                        LocalText.same("талдау"),
                                        LocalDate.of(2014, 9, 1),
                                        List.of("reserve/12")),
                                source))
                .id();
    }

    private NeedItem only() {
        return doors.run(() -> needs().of("630923412217")).get(0);
    }

    private void trained(String fields, String from, String to, boolean document) throws SQLException {
        register.run("INSERT INTO training.record (id, person_id, kind, venue, form, hours, from_day, to_day, document,"
                + " fields, recorded_by) VALUES (1, 1, 'UPGRADING', 'ACADEMY', 'FULL_TIME', 40, '" + from + "', " + to
                + ", " + document + ", '" + fields + "', 'it')");
        register.database();
    }

    @Test
    @Paragraph("reserve/12")
    void are_told_of_when_raised_and_never_late() {
        long id = raise(List.of("finance"), GAP);

        assertThat(raised.all())
                .containsExactly(new NeedRaised(id, 1, "950140660636", "CORPS_B", "UPGRADING", List.of("finance")));
        today = LocalDate.of(2020, 1, 1);
        assertThat(only().state()).isEqualTo(State.OPEN);
        assertThat(only().facts().cites()).containsExactly("reserve/12");
    }

    @Test
    void a_source_raises_a_need_once() {
        long first = raise(List.of("finance"), GAP);

        assertThat(raise(List.of("finance"), GAP)).isEqualTo(first);
        assertThat(raised.all()).hasSize(1);
        assertThat(raise(List.of("finance"), new Need.Source("reserve", 8))).isNotEqualTo(first);
    }

    @Test
    void are_met_by_a_training_of_their_kind_and_field_completed_since() throws SQLException {
        raise(List.of("finance"), GAP);

        trained("{law}", "2014-07-20", "'2014-07-30'", true);
        today = LocalDate.of(2014, 8, 1);
        assertThat(only().state()).isEqualTo(State.OPEN);

        register.run("UPDATE training.record SET fields = '{law,finance}'");
        register.database();
        assertThat(only().state()).isEqualTo(State.MET);
        assertThat(only().metOn()).isEqualTo("2014-07-30");
    }

    @Test
    void are_open_again_when_the_completion_is_taken_back() throws SQLException {
        raise(List.of(), GAP);
        trained("{}", "2014-07-20", "'2014-07-30'", true);
        today = LocalDate.of(2014, 8, 1);
        assertThat(only().state()).isEqualTo(State.MET);

        register.run("UPDATE training.record SET to_day = NULL");
        register.database();

        assertThat(only().state()).isEqualTo(State.OPEN);
    }

    @Test
    void whoever_was_sent_away_has_completed_nothing_and_whoever_waits_for_his_document_has() throws SQLException {
        raise(List.of(), GAP);
        trained("{}", "2014-07-20", "'2014-07-30'", false);
        register.run("INSERT INTO training.provider (id, bin, name_kk, name_ru, venue, recorded_by) VALUES"
                + " (1, '020240900029', 'Орталық', 'Центр', 'REGIONAL_CENTRE', 'it')");
        register.run(
                "INSERT INTO training.programme (id, provider_id, title_kk, title_ru, kind, populations, hours, form,"
                        + " languages, state, recorded_by)"
                        + " VALUES (1, 1, 'К', 'К', 'UPGRADING', '{CORPS_B}', 40, 'FULL_TIME', '{kk}', 'APPROVED', 'it')");
        register.run(
                "INSERT INTO training.study_group (id, programme_id, code, from_day, to_day, places, language, state,"
                        + " recorded_by) VALUES (1, 1, 'Г', '2014-07-20', '2014-07-30', 9, 'kk', 'RUNNING', 'it')");
        register.run("INSERT INTO training.enrolment (group_id, person_id, state, counts, why, record_id, recorded_by)"
                + " VALUES (1, 1, 'EXPELLED', false, 'x', 1, 'it')");
        register.database();
        today = LocalDate.of(2014, 8, 1);
        assertThat(only().state()).isEqualTo(State.OPEN);

        register.run("UPDATE training.enrolment SET state = 'COMPLETED'");
        register.database();
        assertThat(only().state()).isEqualTo(State.MET);
    }

    @Test
    void are_withdrawn_by_their_source_with_a_reason_unless_they_are_met() throws SQLException {
        raise(List.of(), GAP);
        doors.run(() -> {
            needs().withdraw(GAP, "резервтен шықты");
            return null;
        });
        assertThat(only().state()).isEqualTo(State.WITHDRAWN);
        assertThat(only().withdrawnOn()).isEqualTo("2014-07-16");

        var other = new Need.Source("reserve", 9);
        raise(List.of(), other);
        trained("{}", "2014-07-20", "'2014-07-30'", true);
        today = LocalDate.of(2014, 8, 1);
        doors.run(() -> {
            needs().withdraw(other, "резервтен шықты");
            return null;
        });
        assertThat(doors.run(() -> needs().bySource("reserve", List.of(7L, 9L))))
                .hasEntrySatisfying(7L, one -> assertThat(one.state()).isEqualTo(State.WITHDRAWN))
                .hasEntrySatisfying(9L, one -> assertThat(one.state()).isEqualTo(State.MET));
    }

    @Test
    void lists_hold_what_the_viewers_bodies_need() {
        raise(List.of("finance"), GAP);
        raise(List.of(), new Need.Source("reserve", 8));
        var open = NeedFilter.open("950140660636", "UPGRADING");

        var first = doors.run(() -> needs().page(open, 0, 1));
        assertThat(first.total()).isEqualTo(2);
        assertThat(first.items()).hasSize(1);
        assertThat(doors.run(() -> needs().page(open, Long.parseLong(first.next()), 1))
                        .next())
                .isNull();
        assertThat(doors.run(() -> needs().page(NeedFilter.open(null, "RETRAINING"), 0, 9))
                        .total())
                .isZero();
        doors.as(new Account("other", Set.of(Role.HR_OFFICER), Set.of("950140660637"), Language.KK));
        assertThat(doors.run(() -> needs().page(NeedFilter.open(null, "UPGRADING"), 0, 9))
                        .total())
                .isZero();
        assertThatThrownBy(() -> doors.run(() -> needs().of("630923412217"))).isInstanceOf(NotHere.class);
    }
}
