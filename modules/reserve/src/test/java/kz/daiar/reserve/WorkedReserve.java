package kz.daiar.reserve;

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
import kz.daiar.duties.NeedRaised;
import kz.daiar.duties.Needs;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.testing.Database;
import kz.daiar.foundation.testing.Heard;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.kernel.Language;
import kz.daiar.registry.Doors;
import kz.daiar.registry.PersonFactsChanged;
import kz.daiar.training.Enrolment;
import kz.daiar.training.Group;
import kz.daiar.training.Programme;
import kz.daiar.training.Provider;
import kz.daiar.training.TrainingRecord;
import kz.daiar.training.Trainings;

/**
 * A ministry with a reserve for the post of a head of department: a chief specialist and a specialist stand in it, the head
 * serves. It is 30 June 2017.
 */
final class WorkedReserve {

    static final String MINISTRY = "950140660636";
    static final String MEMBER = "630923412217";
    static final String SECOND = "800101300002";
    static final String HEAD = "800101300003";
    static final String OUTSIDER = "800101300004";
    static final long READY = 1;
    static final long PROSPECTIVE = 2;
    static final long POSITION = 1;

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final DataSource database = Database.empty();
    private final Doors doors = new Doors(
            database,
            Provider.class,
            Programme.class,
            Group.class,
            Enrolment.class,
            TrainingRecord.class,
            Need.class,
            ReservePosition.class,
            Selection.class,
            Nomination.class,
            Membership.class,
            MembershipDecision.class,
            ShownLevel.class,
            StudyPlan.class,
            DevelopmentItem.class,
            Activity.class);
    private final Heard<NeedRaised> raised = new Heard<>();
    private final Heard<AdmittedToReserve> admitted =
            new Heard<>(one -> members().onAdmitted(one));
    private final Heard<LeftReserve> left = new Heard<>(one -> members().onLeft(one));
    private LocalDate today = LocalDate.of(2017, 6, 30);

    WorkedReserve() throws SQLException {
        sql("INSERT INTO registry.employer (id, bin, kind, name_kk, name_ru, recorded_by) VALUES (1, '" + MINISTRY
                + "', 'STATE_BODY', 'Министрлік', 'Министерство', 'it')");
        sql(
                "INSERT INTO registry.position (id, employer_id, title_kk, title_ru, population, category, is_leading, recorded_by)"
                        + " VALUES (1, 1, 'Департамент басшысы', 'Руководитель департамента', 'CORPS_B', 'C-1', true, 'it'),"
                        + " (2, 1, 'Маман', 'Специалист', 'CORPS_B', 'C-4', false, 'it')");
        sql("INSERT INTO registry.person (id, iin, surname, name, birth_day, recorded_by)"
                + " SELECT n, '80010130000' || n, 'Қызметші', n::text, date '1980-01-01' + n * 1000, 'it'"
                + " FROM generate_series(1, 4) n");
        sql("UPDATE registry.person SET iin = '" + MEMBER + "' WHERE id = 1");
        sql(
                "INSERT INTO registry.appointment (person_id, employer_id, position_id, from_day, to_day, population, category,"
                        + " is_leading, recorded_by) VALUES"
                        + " (1, 1, 2, '2012-02-01', NULL, 'CORPS_B', 'C-4', false, 'it'),"
                        + " (2, 1, 2, '2015-02-02', NULL, 'CORPS_B', 'C-4', false, 'it'),"
                        + " (3, 1, 1, '2010-03-01', NULL, 'CORPS_B', 'C-1', true, 'it'),"
                        + " (4, 1, 2, '2016-03-01', NULL, 'CORPS_B', 'C-4', false, 'it')");
        reserve();
        asOfficer();
    }

    private void reserve() throws SQLException {
        sql("INSERT INTO reserve.reserve_position (id, position_id, planned, selected_for, opened_on, recorded_by)"
                + " VALUES (1, 1, 2, 'зейнет', '2016-01-11', 'it')");
        sql("INSERT INTO reserve.quality (reserve_position_id, seq, code, name_kk, name_ru, required) VALUES"
                + " (1, 0, 'finance', 'Қаржыны басқару', 'Управление финансами', 4),"
                + " (1, 1, 'team', 'Ұжымды басқару', 'Руководство коллективом', 3)");
        sql(
                "INSERT INTO reserve.selection (id, reserve_position_id, state, announced_on, secretary, sealed_on, sealed_by, sha256,"
                        + " recorded_by) VALUES (1, 1, 'CLOSED', '2016-01-11', 'it', '2016-01-12', 'it', 'x', 'it')");
        sql(
                "INSERT INTO reserve.nomination (id, selection_id, person_id, way, why, nominated_on, state, list, prepare_by, order_no,"
                        + " decided_on, decided_by, norm_set, paper, sha256, recorded_by) VALUES"
                        + " (1, 1, 1, 'UNIT_HEAD', 'x', '2016-01-12', 'ADMITTED', 'READY', NULL, '1-ж', '2016-02-01', 'it', 'x', '', 'x', 'it'),"
                        + " (2, 1, 2, 'SELF', 'x', '2016-01-12', 'ADMITTED', 'PROSPECTIVE', '2017-12-29', '1-ж', '2016-02-01', 'it', 'x',"
                        + " '', 'x', 'it')");
        sql(
                "INSERT INTO reserve.membership (id, reserve_position_id, person_id, nomination_id, list, prepare_by, from_day,"
                        + " recorded_by) VALUES (1, 1, 1, 1, 'READY', NULL, '2016-02-01', 'it'),"
                        + " (2, 1, 2, 2, 'PROSPECTIVE', '2017-12-29', '2016-02-01', 'it')");
        sql(
                "INSERT INTO reserve.shown_level (membership_id, quality, level, evidence, day, recorded_by) VALUES"
                        + " (1, 'finance', 4, 'ASSESSMENT', '2016-02-01', 'it'), (2, 'finance', 2, 'ASSESSMENT', '2016-02-01', 'it')");
    }

    void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var ready = connection.createStatement()) {
            ready.execute(statement);
        }
    }

    DataSource database() {
        return database;
    }

    LocalDate today() {
        return today;
    }

    /** From now on it is this day. */
    void on(String day) {
        today = LocalDate.parse(day);
    }

    void asOfficer() {
        doors.as(new Account("officer", Set.of(Role.HR_OFFICER), Set.of(MINISTRY), Language.KK));
    }

    void asOfficerOf(String bin) {
        doors.as(new Account("other", Set.of(Role.HR_OFFICER), Set.of(bin), Language.KK));
    }

    <T> T run(Supplier<T> call) {
        return doors.run(call);
    }

    void does(Runnable call) {
        doors.run(() -> {
            call.run();
            return null;
        });
    }

    /** From now on the house hears of changed facts in the transaction that changed them. */
    void hears() {
        doors.listening(this::changed);
    }

    void changed(PersonFactsChanged facts) {
        new FilledPositions(doors.database(), memberships()).onChangedFacts(facts);
    }

    List<NeedRaised> raised() {
        return raised.all();
    }

    List<LeftReserve> left() {
        return left.all();
    }

    Doors doors() {
        return doors;
    }

    private Clock clock() {
        return Clock.fixed(today.atStartOfDay(ALMATY).toInstant(), ALMATY);
    }

    private Gate gate() {
        return new Gate(doors.employers(), new NormsInForce() {}, clock());
    }

    private static Law law() {
        return new Law(new NormsInForce() {});
    }

    Memberships memberships() {
        return new Memberships(
                doors.database(), doors.employers(), doors.ledger(), law(), gate(), admitted, left, doors.viewer());
    }

    Readiness readiness() {
        return new Readiness(doors.database(), memberships(), doors.ledger(), gate(), doors.viewer());
    }

    Needs needs() {
        return DutyDoors.needs(doors, clock(), raised);
    }

    Development development() {
        return new Development(
                doors.database(),
                memberships(),
                readiness(),
                needs(),
                doors.service(),
                doors.ledger(),
                law(),
                gate(),
                doors.viewer());
    }

    WorkWithMembers members() {
        return new WorkWithMembers(memberships(), development());
    }

    Activities activities() {
        return new Activities(
                doors.database(),
                memberships(),
                development(),
                doors.persons(),
                doors.service(),
                doors.tree(),
                doors.ledger(),
                gate(),
                doors.viewer());
    }

    LevelProposals proposals() {
        return new LevelProposals(memberships(), readiness(), activities(), trainings(), doors.service());
    }

    private Trainings trainings() {
        return new Trainings() {
            @Override
            public List<TrainingRecord> of(String iin) {
                return doors.database()
                        .createQuery("FROM TrainingRecord t WHERE t.person.iin = :iin", TrainingRecord.class)
                        .setParameter("iin", iin)
                        .getResultList();
            }
        };
    }

    ReserveFigures figures() {
        return new ReserveFigures(doors.database(), doors.employers(), doors.tree(), gate(), doors.viewer(), law());
    }
}
