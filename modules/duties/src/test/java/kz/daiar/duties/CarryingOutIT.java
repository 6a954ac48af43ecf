package kz.daiar.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import kz.daiar.duties.CarriedDuty.Stage;
import kz.daiar.duties.CarryingOut.Order;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.Role;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.Paragraph;
import kz.daiar.registry.Doors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How far duties are carried out")
class CarryingOutIT {

    private static final LocalDate TODAY = LocalDate.of(2014, 7, 16);
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay(ALMATY).toInstant(), ALMATY);
    private static final CarriedFilter RETRAINING = CarriedFilter.of(new DutyFilter(
            null, Set.of("RETRAINING"), Set.of(), Set.of(), Set.of(), Set.of(), null, null, false, null));

    private SmallRegister register;
    private Doors doors;

    @BeforeEach
    void a_centre_teaches() throws SQLException {
        register = new SmallRegister();
        register.run("INSERT INTO training.provider (id, bin, name_kk, name_ru, venue, recorded_by) VALUES"
                + " (1, '020240900029', 'Орталық', 'Центр', 'REGIONAL_CENTRE', 'it')");
        register.run(
                "INSERT INTO training.programme (id, provider_id, title_kk, title_ru, kind, populations, hours, form,"
                        + " languages, state, recorded_by) VALUES"
                        + " (1, 1, 'Курс', 'Курс', 'RETRAINING', '{CORPS_B}', 120, 'FULL_TIME', '{kk}', 'APPROVED', 'it')");
        register.run(
                "INSERT INTO training.study_group (id, programme_id, code, from_day, to_day, places, language, state,"
                        + " recorded_by) VALUES (1, 1, 'Г-1', '2014-07-21', '2014-08-08', 20, 'kk', 'OPEN', 'it')");
        doors = new Doors(register.database());
        doors.as(new Account("auditor", Set.of(Role.AUDITOR), Set.of(), Language.KK));
    }

    @AfterEach
    void close() throws SQLException {
        register.close();
    }

    private void enrol(String state) throws SQLException {
        register.run(
                "INSERT INTO training.enrolment (id, group_id, person_id, employer_id, state, ground, arose, counts,"
                        + " recorded_by) VALUES (1, 1, 1, 1, '" + state
                        + "', 'FIRST_ENTRY_B', '2014-01-15', true, 'officer')");
    }

    private CarryingOut carryingOut() {
        return DutyDoors.carryingOut(doors, CLOCK);
    }

    private List<CarriedDuty> page(CarriedFilter filter) throws SQLException {
        register.rebuildAll(TODAY);
        return doors.run(() -> carryingOut().page(filter, Order.AROSE, 0, 50));
    }

    private CarriedDuty ofBeketova() throws SQLException {
        return page(RETRAINING.ofPersons(Set.of(1L))).get(0);
    }

    @Test
    @Paragraph("decree-1457/14")
    void an_unsent_duty_is_the_responsibility_of_whoever_recorded_the_appointment() throws SQLException {
        var duty = ofBeketova();

        assertThat(duty.stage()).isEqualTo(Stage.NOT_SENT);
        assertThat(duty.duty().status()).isEqualTo("OVERDUE");
        assertThat(duty.responsible()).isEqualTo("it");
        assertThat(duty.place()).isNull();
        assertThat(duty.post().category()).isEqualTo("E-R-3");
    }

    @Test
    void a_taken_place_sends_and_whoever_took_it_is_responsible_however_the_place_goes_on() throws SQLException {
        enrol("ENROLLED");
        assertThat(ofBeketova().stage()).isEqualTo(Stage.SENT);

        register.clockStandsOn("2014-07-21");
        register.run(
                "UPDATE training.enrolment SET state = 'ADMITTED', admitted = '2014-07-21', recorded_by = 'centre'");
        var started = ofBeketova();

        assertThat(started.stage()).isEqualTo(Stage.STARTED);
        assertThat(started.responsible()).isEqualTo("officer");
        assertThat(started.place().groupCode()).isEqualTo("Г-1");
        assertThat(started.place().admitted()).isEqualTo("2014-07-21");
    }

    @Test
    void whoever_was_expelled_or_withdrawn_is_not_sent() throws SQLException {
        enrol("EXPELLED");

        assertThat(ofBeketova().stage()).isEqualTo(Stage.NOT_SENT);
    }

    @Test
    @Paragraph("decree-1457/16")
    void of_a_volume_taken_in_parts_the_hours_that_count_inside_the_window_are_summed() throws SQLException {
        register.run(
                "INSERT INTO registry.appointment (person_id, employer_id, from_day, population, category, is_leading,"
                        + " recorded_by) VALUES (2, 1, '2014-01-06', 'CORPS_B', 'E-R-1', true, 'it')");
        part("2014-02-03", "2014-02-07", "FULL_TIME", 20); // its window ended on 3 May
        part("2014-06-02", "2014-06-06", "FULL_TIME", 50);
        part("2014-06-16", "2014-06-20", "FULL_TIME", 36);
        part("2014-06-23", "2014-06-24", "DISTANCE", 14); // a leader is taught in attendance
        register.run(
                "INSERT INTO training.record (person_id, kind, venue, form, hours, from_day, document, recorded_by)"
                        + " VALUES (2, 'RETRAINING', 'REGIONAL_CENTRE', 'FULL_TIME', 34, '2014-07-14', false, 'it')");

        var duty = page(RETRAINING.ofPersons(Set.of(2L))).get(0);

        assertThat(duty.duty().completeBy()).isEqualTo("2014-09-02");
        assertThat(duty.volume().taken()).isEqualTo(86);
        assertThat(duty.volume().min()).isEqualTo(120);
    }

    private void part(String from, String to, String form, int hours) throws SQLException {
        register.run("INSERT INTO training.record (person_id, kind, venue, form, hours, from_day, to_day, recorded_by)"
                + " VALUES (2, 'RETRAINING', 'REGIONAL_CENTRE', '" + form + "', " + hours + ", '" + from + "', '" + to
                + "', 'it')");
    }

    @Test
    void figures_are_the_same_by_body_and_by_responsible_and_lists_hold_what_they_count() throws SQLException {
        enrol("WAITING");
        register.run(
                "INSERT INTO registry.appointment (person_id, employer_id, from_day, population, category, recorded_by)"
                        + " VALUES (2, 1, '2014-05-05', 'CORPS_B', 'E-R-3', 'registrar')");
        register.rebuildAll(TODAY);

        var all = doors.run(() -> carryingOut().figures(RETRAINING));
        assertThat(List.of(all.total(), all.notSent(), all.sent(), all.overdue()))
                .containsExactly(2L, 1L, 1L, 1L);
        var found = look(Moment.on(TODAY));
        assertThat(found.bodies()).singleElement().satisfies(line -> {
            assertThat(line.key()).isEqualTo("950140660636");
            assertThat(line.total()).isEqualTo(2);
        });
        assertThat(found.responsibles())
                .extracting(CarriedFigures::key, CarriedFigures::overdue)
                .containsExactly(tuple("officer", 1L), tuple("registrar", 0L));
        assertThat(page(RETRAINING.at(Stage.SENT)))
                .extracting(one -> one.duty().person())
                .containsExactly(1L);
        assertThat(page(new CarriedFilter(RETRAINING.duties(), null, "registrar", null)))
                .extracting(one -> one.duty().person())
                .containsExactly(2L);
    }

    private CarriedView look(Moment moment) {
        return doors.run(() -> carryingOut().look(moment, RETRAINING, RETRAINING, Order.AROSE, 0, 50));
    }

    @Test
    @Paragraph("decree-1457/14")
    void on_another_day_it_is_as_it_was_then_and_as_it_was_known() throws SQLException {
        register.clockStandsOn("2014-07-03");
        enrol("ENROLLED");
        register.clockStandsOn("2014-07-10");
        register.run("UPDATE training.enrolment SET state = 'WITHDRAWN', recorded_by = 'centre'");
        register.rebuildAll(TODAY);
        var before = LocalDate.of(2014, 7, 2);
        var then = LocalDate.of(2014, 7, 5);

        assertThat(stages(Moment.on(TODAY))).containsExactly(tuple(Stage.NOT_SENT, "OVERDUE"));
        assertThat(stages(Moment.on(before))).containsExactly(tuple(Stage.NOT_SENT, "OPEN"));
        assertThat(stages(Moment.on(then))).containsExactly(tuple(Stage.SENT, "OPEN"));
        assertThat(stages(new Moment(TODAY, then))).containsExactly(tuple(Stage.SENT, "OVERDUE"));
        assertThat(look(new Moment(TODAY, before.minusYears(1))).rows()).isEmpty();
        assertThat(look(Moment.on(then)).figures().sent()).isEqualTo(1);
        assertThat(look(Moment.on(then)).responsibles())
                .extracting(CarriedFigures::key)
                .containsExactly("officer");
    }

    private List<org.assertj.core.groups.Tuple> stages(Moment moment) {
        return look(moment).rows().stream()
                .map(one -> tuple(one.stage(), one.duty().status()))
                .toList();
    }
}
