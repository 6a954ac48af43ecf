package kz.daiar.upgrading;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kz.daiar.duties.DutyDoors;
import kz.daiar.duties.Need;
import kz.daiar.duties.NeedAnswers;
import kz.daiar.duties.Needs;
import kz.daiar.duties.Recomputation;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.testing.Database;
import kz.daiar.foundation.testing.Heard;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.kernel.Language;
import kz.daiar.norms.NormSet;
import kz.daiar.registry.Doors;
import kz.daiar.training.Enrolment;
import kz.daiar.training.Group;
import kz.daiar.training.Programme;
import kz.daiar.training.Programmes;
import kz.daiar.training.Provider;
import kz.daiar.training.TrainingRecord;

/** A ministry and a committee below it with their people, and what the providers teach, seen on 30 June 2017. */
final class SmallBody {

    static final String MINISTRY = "950140660636";
    static final String COMMITTEE = "950140660637";
    static final long PERIODIC = 1;
    static final long CERTIFIED = 2;
    static final long CAREER = 3;
    static final long OF_THE_COMMITTEE = 4;
    static final long UNSATISFACTORY = 5;
    static final long OTHER_FIELD = 6;
    static final long WITHOUT_ENTRY = 7;

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final DataSource database = Database.empty();
    private final Doors doors = new Doors(
            database,
            Provider.class,
            Programme.class,
            Group.class,
            Enrolment.class,
            TrainingRecord.class,
            Plan.class,
            PlanLine.class,
            Need.class);
    private LocalDate today = LocalDate.of(2017, 6, 30);

    SmallBody() throws SQLException {
        asSystem();
        sql("INSERT INTO registry.employer (id, bin, kind, name_kk, name_ru, parent_id, recorded_by) VALUES (1, '"
                + MINISTRY
                + "', 'STATE_BODY', 'Министрлік', 'Министерство', NULL, 'it'),"
                + " (2, '" + COMMITTEE + "', 'STATE_BODY', 'Комитет', 'Комитет', 1, 'it')");
        sql("INSERT INTO registry.person (id, iin, surname, name, recorded_by)"
                + " SELECT n, '80010130000' || n, 'Қызметші', n::text, 'it' FROM generate_series(1, 7) n");
        sql("INSERT INTO registry.appointment (person_id, employer_id, from_day, population, category, functions,"
                + " certification, recorded_by) VALUES"
                + " (1, 1, '2014-02-10', 'CORPS_B', 'C-4', '{finance}', NULL, 'it'),"
                + " (2, 1, '2015-05-04', 'CORPS_B', 'C-4', '{audit}', 'audit', 'it'),"
                + " (3, 1, '2015-08-03', 'CORPS_A', NULL, '{}', NULL, 'it'),"
                + " (4, 2, '2015-11-02', 'CORPS_B', 'C-4', '{finance}', NULL, 'it'),"
                + " (5, 1, '2014-12-01', 'CORPS_B', 'C-4', '{it}', NULL, 'it'),"
                + " (6, 1, '2015-08-03', 'CORPS_A', NULL, '{}', NULL, 'it'),"
                + " (7, 1, '2015-08-03', 'CORPS_A', NULL, '{}', NULL, 'it')");
        sql("INSERT INTO registry.career_plan_entry (person_id, from_day, fields, recorded_by) VALUES"
                + " (3, '2015-09-01', '{management}', 'it'), (6, '2015-10-01', '{finance}', 'it')");
        sql(
                "INSERT INTO registry.appraisal (person_id, year, day, unsatisfactory, areas, recorded_by) VALUES"
                        + " (5, 2015, '2016-01-20', true, '{law}', 'it'), (5, 2016, '2017-05-15', true, '{procurement}', 'it')");
        taught();
        judge();
    }

    private void taught() throws SQLException {
        sql("INSERT INTO training.provider (id, bin, name_kk, name_ru, venue, profiles, recorded_by) VALUES"
                + " (1, '010140900017', 'Академия', 'Академия', 'ACADEMY', '{}', 'it'),"
                + " (2, '020240900029', 'Орталық', 'Центр', 'REGIONAL_CENTRE', '{}', 'it'),"
                + " (3, '030440900043', 'Аудит орталығы', 'Центр аудита', 'DEPARTMENTAL', '{audit}', 'it')");
        sql(
                "INSERT INTO training.programme (id, provider_id, title_kk, title_ru, kind, populations, hours, form, languages,"
                        + " fields, foreign_lecturers, state, recorded_by) VALUES"
                        + " (10, 1, 'Менеджмент', 'М', 'UPGRADING', '{CORPS_A}', 40, 'FULL_TIME', '{kk}', '{management}', true, 'APPROVED', 'it'),"
                        + " (11, 2, 'Сатып алу', 'С', 'UPGRADING', '{CORPS_B}', 40, 'FULL_TIME', '{kk}', '{procurement}', true, 'APPROVED', 'it'),"
                        + " (12, 3, 'Аудит', 'А', 'UPGRADING', '{CORPS_B}', 80, 'FULL_TIME', '{kk}', '{audit}', false, 'APPROVED', 'it'),"
                        + " (13, 1, 'Қаржы', 'Қ', 'UPGRADING', '{CORPS_B}', 72, 'FULL_TIME', '{kk}', '{finance}', true, 'APPROVED', 'it'),"
                        + " (14, 1, 'Аудит жобасы', 'А', 'UPGRADING', '{CORPS_B}', 72, 'FULL_TIME', '{kk}', '{audit}', true, 'DRAFT', 'it')");
    }

    void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var ready = connection.createStatement()) {
            ready.execute(statement);
        }
    }

    void judge() throws SQLException {
        new Recomputation(database, today, NormSet.shipped()).ofEverybody(done -> {});
    }

    /** From now on it is this day. */
    void on(String day) throws SQLException {
        today = LocalDate.parse(day);
        judge();
    }

    private Clock clock() {
        return Clock.fixed(today.atStartOfDay(ALMATY).toInstant(), ALMATY);
    }

    <T> T run(Supplier<T> call) {
        return doors.run(call);
    }

    /** From now on the viewer is the head of a body. */
    void asHeadOf(String bin) {
        doors.as(new Account("head", Set.of(Role.HEAD), Set.of(bin), Language.KK));
    }

    /** From now on the viewer looks over everything. */
    void asSystem() {
        doors.as(new Account("it", Set.of(Role.SYSTEM), Set.of(), Language.KK));
    }

    Plans plans() {
        return new Plans(
                doors.database(),
                DutyDoors.carryingOut(doors, clock()),
                programmes(),
                doors.employers(),
                doors.tree(),
                doors.ledger(),
                new NormsInForce() {},
                doors.viewer(),
                clock());
    }

    PlanChanges changes() {
        return new PlanChanges(plans(), programmes(), doors.ledger(), new NormsInForce() {}, doors.viewer(), clock());
    }

    Upgrading upgrading() {
        return new Upgrading(
                DutyDoors.carryingOut(doors, clock()),
                doors.database(),
                programmes(),
                doors.employers(),
                doors.tree(),
                new NormsInForce() {},
                doors.viewer(),
                clock());
    }

    /** Needs, heard of by this room. */
    Needs needs() {
        return DutyDoors.needs(
                doors, clock(), new Heard<>(raised -> new AnsweredNeeds(new NeedAnswers(needs(), programmes()))
                        .on(raised)));
    }

    <T> T found(Class<T> type, long id) {
        return doors.database().find(type, id);
    }

    ForeignLecturers foreignLecturers() {
        return new ForeignLecturers(
                doors.database(), programmes(), doors.tree(), new NormsInForce() {}, doors.viewer());
    }

    private Programmes programmes() {
        return new Programmes() {
            @Override
            public List<Programme> all(boolean own) {
                return doors.database()
                        .createQuery("FROM Programme p JOIN FETCH p.provider ORDER BY p.id", Programme.class)
                        .getResultList();
            }

            @Override
            public Programme find(long id) {
                return doors.database().find(Programme.class, id);
            }
        };
    }
}
