package kz.daiar.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.foundation.testing.Database;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.registry.Adoption;
import kz.daiar.registry.Appointment;
import kz.daiar.registry.Appraisal;
import kz.daiar.registry.CareerPlanEntry;
import kz.daiar.registry.Demands;
import kz.daiar.registry.Doors;
import kz.daiar.registry.Employer;
import kz.daiar.registry.Person;
import kz.daiar.registry.importing.ImportBench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Facts entered and corrected by hand")
class CorrectionsIT {

    private static final String MINISTRY = "950140660636";
    private static final String DEPARTMENT = "990240932076";
    private static final String STRANGERS = "931040304661";
    private static final String IIN = "630923412217";
    private static final Account SYSTEM = new Account("system", Set.of(Role.SYSTEM), Set.of(), Language.EN);
    private static final Account OFFICER =
            new Account("officer", Set.of(Role.HR_OFFICER), Set.of(MINISTRY), Language.EN);

    final javax.sql.DataSource database = Database.empty();
    final Doors doors = new Doors(database, TrainingRecord.class);

    @BeforeEach
    void a_ministry_with_a_department_and_a_stranger() {
        doors.as(SYSTEM);
        doors.run(() -> doors.employers().add(MINISTRY, body("Министрлік"), null));
        doors.run(() -> doors.employers().add(DEPARTMENT, body("Департамент"), MINISTRY));
        doors.run(() -> doors.employers().add(STRANGERS, body("Басқа"), null));
        doors.as(OFFICER);
        doors.run(() -> doors.persons().add(IIN, new Person.Facts("Бекетова", "Гүлнар", null, null)));
    }

    @Test
    void an_appointment_is_kept_in_the_writing_of_the_norms() {
        var appointment = appoint("2010-01-01", "2012-12-31", "с-о-4");

        assertThat(appointment.facts().demands().category()).isEqualTo("C-O-4");
        assertThat(doors.run(() -> doors.service().career(IIN))).hasSize(1);
        assertThat(doors.events()).isNotEmpty();
    }

    @Test
    void overlapping_appointments_are_refused_in_words_unless_acting() {
        appoint("2010-01-01", null, "C-1");

        assertThatThrownBy(() -> appoint("2011-01-01", null, "C-1"))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.code()).isEqualTo("appointment-overlaps");
                    assertThat(broken.in(Language.KK)).contains("қабаттасады");
                });
        assertThatThrownBy(() -> appoint("2010-01-01", null, "C-1")).isInstanceOf(RuntimeException.class);
        doors.run(() -> doors.service()
                .appoint(
                        IIN,
                        DEPARTMENT,
                        null,
                        new Appointment.Facts(day("2011-01-01"), null, demands("C-1"), true, "2")));
    }

    @Test
    void a_correction_needs_a_reason_and_the_version_seen_and_leaves_the_old_row_in_the_history() {
        var id = appoint("2010-01-01", null, "C-1").id();

        assertThatThrownBy(() -> correct(id, 0, " ")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> correct(id, 7, "typing error")).isInstanceOf(StaleVersion.class);
        assertThat(correct(id, 0, "typing error").version()).isEqualTo(1);
        assertThatThrownBy(() -> correct(id, 0, "typing error")).isInstanceOf(StaleVersion.class);

        var bench = new ImportBench(database, List.of());
        assertThat(bench.list("SELECT to_day || reason || recorded_by FROM registry.appointment"))
                .containsExactly("2013-12-31typing errorofficer");
        assertThat(bench.list("SELECT from_day::text FROM registry.appointment_history WHERE to_day IS NULL"))
                .containsExactly("2010-01-01");
    }

    @Test
    void an_officer_neither_sees_nor_touches_what_lies_outside_his_employers() {
        assertThatThrownBy(() -> doors.run(() -> doors.employers().find(STRANGERS)))
                .isInstanceOf(NotHere.class);
        assertThat(doors.run(() -> doors.employers().page(null, null, 50)).total())
                .isEqualTo(2);
        assertThatThrownBy(() -> doors.run(() -> doors.employers().add("940140307639", body("Жаңа"), null)))
                .isInstanceOf(RuleBroken.class);
        appoint("2010-01-01", null, "C-1");
        doors.as(new Account("other", Set.of(Role.HR_OFFICER), Set.of(STRANGERS), Language.EN));
        assertThatThrownBy(() -> doors.run(() -> doors.persons().find(IIN))).isInstanceOf(NotHere.class);
        assertThat(doors.run(() -> doors.persons().page(null, null, 50)).items())
                .isEmpty();
    }

    @Test
    void persons_are_found_by_the_start_of_iin_or_names() {
        appoint("2010-01-01", null, "C-1");
        for (var query : List.of("6309", "бек", "гүл БЕК", "")) {
            assertThat(doors.run(() -> doors.persons().page(query, null, 50)).total())
                    .as(query)
                    .isEqualTo(1);
        }
        assertThat(doors.run(() -> doors.persons().page("лнар", null, 50)).items())
                .isEmpty();
        assertThatThrownBy(() ->
                        doors.run(() -> doors.persons().add(IIN, new Person.Facts("Бекетова", "Гүлнар", null, null))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void appraisals_plans_trainings_and_adoptions_are_added_and_corrected() {
        appoint("2010-01-01", null, "C-1");
        var appraisal = doors.run(() ->
                doors.service().appraise(IIN, new Appraisal.Facts(2014, day("2015-01-20"), true, List.of(" Law "))));
        var entry =
                doors.run(() -> doors.service().plan(IIN, new CareerPlanEntry.Facts(day("2014-02-01"), List.of("hr"))));
        var training = doors.run(() -> trainings().add(IIN, training("2014-04-01", "2014-04-21", 120)));
        var adoption = doors.run(() ->
                doors.employers().adopt(DEPARTMENT, new Adoption.Facts("kazguu", day("2021-01-01"), null, "1", null)));

        assertThat(appraisal.facts().areas()).containsExactly("law");
        assertThat(doors.run(() -> doors.service()
                                .correctPlan(
                                        entry.id(),
                                        0,
                                        new CareerPlanEntry.Facts(day("2014-02-01"), List.of("it")),
                                        "order"))
                        .facts()
                        .fields())
                .containsExactly("it");
        assertThat(doors.run(() ->
                                trainings().correct(training.id(), 0, training("2014-04-01", null, 72), "still runs"))
                        .facts()
                        .to())
                .isNull();
        assertThatThrownBy(() -> doors.run(() -> trainings().add(IIN, training("2014-05-01", "2014-04-21", 120))))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> doors.run(() -> doors.employers()
                        .adopt(DEPARTMENT, new Adoption.Facts("kazguu", day("2022-01-01"), null, "2", null))))
                .isInstanceOf(RuleBroken.class);
        assertThat(adoption.employer().bin()).isEqualTo(DEPARTMENT);
    }

    private Trainings trainings() {
        return new Trainings(doors.database(), doors.persons(), doors.ledger(), doors.viewer());
    }

    private static TrainingRecord.Facts training(String from, String to, int hours) {
        return new TrainingRecord.Facts(
                "RETRAINING",
                "ACADEMY",
                List.of(),
                "full_time",
                hours,
                day(from),
                to == null ? null : day(to),
                true,
                null,
                List.of(),
                null,
                null);
    }

    private Appointment appoint(String from, String to, String category) {
        return doors.run(() -> doors.service()
                .appoint(
                        IIN,
                        DEPARTMENT,
                        null,
                        new Appointment.Facts(
                                day(from), to == null ? null : day(to), demands(category), false, "1-ж/қ")));
    }

    private Appointment correct(long id, long seen, String reason) {
        return doors.run(() -> doors.service()
                .correctAppointment(
                        id,
                        seen,
                        DEPARTMENT,
                        null,
                        new Appointment.Facts(day("2010-01-01"), day("2013-12-31"), demands("C-1"), false, "1-ж/қ"),
                        reason));
    }

    private static Demands demands(String category) {
        return Demands.of("CORPS_B", category, false, List.of("finance"), null);
    }

    private static Employer.Facts body(String name) {
        return new Employer.Facts("STATE_BODY", null, name, name, null);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
