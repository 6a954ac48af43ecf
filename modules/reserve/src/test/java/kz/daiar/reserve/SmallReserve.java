package kz.daiar.reserve;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Users;
import kz.daiar.foundation.testing.Database;
import kz.daiar.foundation.testing.Heard;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.kernel.Language;
import kz.daiar.registry.Doors;

/**
 * A ministry that adopted the regulation and a committee below it that did not, with their people, seen on 30 June 2017 unless
 * another day is set. Each call is a transaction of its own.
 */
final class SmallReserve {

    static final String MINISTRY = "950140660636";
    static final String COMMITTEE = "950140660637";
    static final long CHIEF = 1;
    static final long DEPUTY = 2;
    static final long OF_THE_COMMITTEE = 3;
    static final String RANKED = "800101300001";
    static final String TOO_LOW = "800101300002";
    static final String WITHOUT_RANK = "800101300003";
    static final String FROM_OUTSIDE = "800101300004";
    static final String SECOND = "800101300005";

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final Set<String> USERS =
            Set.of("officer", "head", "other-head", "first", "second", "keeper", "clerk");

    /** One house for all tests of this room: opening another costs more than a test. */
    private static SmallReserve one;

    private final DataSource source;
    private final Doors doors;
    private final List<Object> events = new ArrayList<>();
    private LocalDate today = LocalDate.of(2017, 6, 30);

    private SmallReserve(DataSource source) {
        this.source = source;
        this.doors = new Doors(
                source,
                ReservePosition.class,
                ServantRank.class,
                Selection.class,
                Nomination.class,
                Assessor.class,
                Examination.class,
                SheetLook.class,
                Membership.class,
                MembershipDecision.class,
                ShownLevel.class,
                ListVersion.class,
                Review.class);
        as("officer");
    }

    /** With its bodies, positions and people, as if nothing had happened yet. */
    static synchronized SmallReserve made() throws SQLException {
        if (one == null) {
            one = new SmallReserve(Database.empty());
        }
        one.forget();
        one.people();
        return one;
    }

    private void forget() throws SQLException {
        sql("TRUNCATE registry.employer, registry.person, registry.position RESTART IDENTITY CASCADE");
        today = LocalDate.of(2017, 6, 30);
        events.clear();
        as("officer");
    }

    /** Another desk in the same house. */
    SmallReserve beside() {
        return new SmallReserve(source);
    }

    private void people() throws SQLException {
        sql("INSERT INTO registry.employer (id, bin, kind, name_kk, name_ru, parent_id, recorded_by) VALUES (1, '"
                + MINISTRY + "', 'STATE_BODY', 'Министрлік', 'Министерство', NULL, 'it'), (2, '" + COMMITTEE
                + "', 'STATE_BODY', 'Комитет', 'Комитет', 1, 'it')");
        sql("INSERT INTO registry.adoption (employer_id, act, from_day, to_day, decision_no, recorded_by)"
                + " VALUES (1, 'reserve', '2017-01-01', '2019-12-31', '7', 'it')");
        sql(
                "INSERT INTO registry.position (id, employer_id, title_kk, title_ru, population, category, functions, recorded_by)"
                        + " VALUES (1, 1, 'Департамент директоры', 'Директор департамента', 'CORPS_B', 'C-1', '{finance}', 'it'),"
                        + " (2, 1, 'Басқарма басшысы', 'Начальник управления', 'CORPS_B', 'C-3', '{law}', 'it'),"
                        + " (3, 2, 'Комитет төрағасының орынбасары', 'Заместитель председателя', 'CORPS_B', 'C-1', '{}', 'it')");
        sql(
                "INSERT INTO registry.person (id, iin, surname, name, recorded_by) SELECT n, '80010130000' || n, 'Қызметші',"
                        + " n::text, 'officer' FROM generate_series(1, 5) n");
        sql("INSERT INTO registry.appointment (id, person_id, employer_id, position_id, from_day, population, category,"
                + " functions, recorded_by) VALUES (1, 1, 1, 2, '2012-02-01', 'CORPS_B', 'C-3', '{finance}', 'it'),"
                + " (2, 2, 1, NULL, '2016-05-04', 'CORPS_B', 'C-5', '{law}', 'it'),"
                + " (3, 3, 1, NULL, '2014-08-03', 'CORPS_B', 'C-4', '{finance}', 'it'),"
                + " (5, 5, 2, NULL, '2010-08-03', 'CORPS_B', 'C-4', '{finance}', 'it')");
        sql("INSERT INTO registry.appraisal (person_id, year, day, unsatisfactory, recorded_by)"
                + " VALUES (3, 2016, '2017-01-20', true, 'it')");
        sql("INSERT INTO reserve.servant_rank (appointment_id, rank, from_day, source, recorded_by) VALUES"
                + " (1, 5, '2012-02-01', 'штат кестесі', 'it'), (2, 8, '2016-05-04', 'штат кестесі', 'it'),"
                + " (5, 7, '2010-08-03', 'штат кестесі', 'it')");
    }

    void sql(String statement) throws SQLException {
        try (var connection = source.getConnection();
                var ready = connection.createStatement()) {
            ready.execute(statement);
        }
    }

    void on(String day) {
        today = LocalDate.parse(day);
    }

    LocalDate today() {
        return today;
    }

    /** From now on this user asks; {@code officer} keeps personnel, {@code head} and {@code other-head} lead the ministry. */
    SmallReserve as(String user) {
        var role = user.endsWith("head") ? Role.HEAD : user.equals("auditor") ? Role.AUDITOR : Role.HR_OFFICER;
        return as(user, role, MINISTRY);
    }

    SmallReserve as(String user, Role role, String bin) {
        doors.as(new Account(user, Set.of(role), Set.of(bin), Language.KK, user + " А.Б."));
        return this;
    }

    /** From now on this very person asks, as a servant. */
    SmallReserve asServant(String iin) {
        return asPerson(iin, Role.SERVANT);
    }

    SmallReserve asPerson(String iin, Role role) {
        doors.as(new Account("servant", Set.of(role), Set.of(), Language.KK, null, iin));
        return this;
    }

    <T> T run(Supplier<T> call) {
        return doors.run(call);
    }

    List<Object> events() {
        return events;
    }

    private Clock clock() {
        return Clock.fixed(today.atStartOfDay(ALMATY).toInstant(), ALMATY);
    }

    private Gate gate() {
        return new Gate(doors.employers(), new NormsInForce() {}, clock());
    }

    Law law() {
        return new Law(new NormsInForce() {});
    }

    private Users users() {
        return new Users() {
            @Override
            public Optional<Account> find(String name) {
                return Optional.of(name)
                        .filter(USERS::contains)
                        .map(user -> new Account(user, Set.of(roleOf(user)), Set.of(MINISTRY), Language.KK));
            }
        };
    }

    private static Role roleOf(String user) {
        return user.equals("clerk") ? Role.SERVANT : Role.HR_OFFICER;
    }

    Reserve reserve() {
        return new Reserve(
                doors.database(),
                doors.positions(),
                doors.employers(),
                doors.tree(),
                doors.ledger(),
                gate(),
                memberships(),
                doors.viewer());
    }

    Memberships memberships() {
        return new Memberships(
                doors.database(),
                doors.employers(),
                doors.ledger(),
                law(),
                gate(),
                new Heard<>(events::add),
                new Heard<>(events::add),
                doors.viewer());
    }

    Readiness readiness() {
        return new Readiness(doors.database(), memberships(), doors.ledger(), gate(), doors.viewer());
    }

    Ranks ranks() {
        return new Ranks(
                doors.database(), doors.service(), doors.persons(), doors.ledger(), law(), gate(), doors.viewer());
    }

    Selections selections() {
        return new Selections(
                doors.database(), reserve(), users(), doors.tree(), doors.ledger(), law(), gate(), doors.viewer());
    }

    Nominations nominations() {
        return new Nominations(doors.database(), selections(), doors.persons(), doors.ledger(), gate(), doors.viewer());
    }

    OwnReserve own() {
        return new OwnReserve(doors.database(), doors.persons(), ranks(), nominations(), doors.viewer());
    }

    ServantRanks servants() {
        return new ServantRanks(
                doors.database(), doors.persons(), doors.employers(), doors.tree(), law(), gate(), doors.viewer());
    }

    Sheets sheets() {
        return new Sheets(doors.database(), ranks(), doors.ledger(), doors.viewer());
    }

    Assessing assessing() {
        return new Assessing(doors.database(), doors.ledger(), law(), gate(), doors.viewer());
    }

    Deciding deciding() {
        return new Deciding(
                doors.database(),
                nominations(),
                memberships(),
                readiness(),
                ranks(),
                doors.ledger(),
                law(),
                gate(),
                doors.viewer());
    }

    Candidates candidates() {
        return new Candidates(
                doors.database(), reserve(), doors.employers(), doors.tree(), law(), gate(), doors.viewer());
    }

    Board board() {
        return new Board(
                doors.database(), reserve(), memberships(), readiness(), doors.tree(), law(), gate(), doors.viewer());
    }

    Lists lists() {
        return new Lists(
                doors.database(),
                reserve(),
                memberships(),
                doors.employers(),
                doors.tree(),
                doors.ledger(),
                law(),
                gate(),
                doors.viewer());
    }

    Reviews reviews() {
        return new Reviews(
                doors.database(),
                reserve(),
                memberships(),
                doors.employers(),
                doors.tree(),
                doors.ledger(),
                law(),
                gate(),
                doors.viewer());
    }

    static ReservePosition.Profile profile(int planned) {
        return new ReservePosition.Profile(
                planned,
                "Бес жылдық жоспар",
                LocalDate.of(2018, 3, 1),
                "жоғары",
                3,
                List.of(
                        new Quality("strategy", "Стратегиялық ойлау", "Стратегическое мышление", 4),
                        new Quality("people", "Адамдарды басқару", "Управление людьми", 3)));
    }

    /** The officer chooses a position of the ministry. */
    ReservePosition opened(long position) {
        as("officer");
        return run(() -> reserve().open(position, profile(2)));
    }

    Map<String, Integer> weights() {
        var weights = new TreeMap<String, Integer>();
        law().terms().criteria().forEach(criterion -> weights.put(criterion, 1));
        weights.put("INITIATIVE", 3);
        return weights;
    }

    /** A round for a position with two assessors, sealed. */
    Selection sealed(ReservePosition position) {
        as("officer");
        var terms = new Selection.Terms("keeper", List.of("first", "second"), weights());
        var announced = run(() -> selections().announce(position.id(), terms));
        return run(() -> selections().seal(announced.id(), announced.version()));
    }

    Nomination nominated(Selection round, String iin) {
        as("officer");
        return run(() -> nominations().nominate(round.id(), iin, Nomination.Way.SEARCH, "тәжірибелі"));
    }

    Examination.Findings findings(String method, int score) {
        var scores = new TreeMap<String, Integer>();
        law().terms().criteria().forEach(criterion -> scores.put(criterion, score));
        return new Examination.Findings(method, today, "жақсы", scores, Map.of("strategy", Math.min(5, score)));
    }

    /** One assessor says that he has no conflict, examines by these methods, and is through. */
    void assess(Nomination nomination, String assessor, int score, String... methods) {
        as(assessor);
        run(() -> assessing().declare(nomination.id(), false, null));
        for (var method : methods) {
            run(() -> assessing().examine(nomination.id(), findings(method, score)));
        }
        run(() -> assessing().complete(nomination.id()));
    }

    /** A candidate whom both assessors examined by two methods. */
    Nomination assessed(Selection round, String iin) {
        var nomination = nominated(round, iin);
        assess(nomination, "first", 8, "TEST", "INTERVIEW");
        assess(nomination, "second", 6, "TEST");
        return nomination;
    }

    Nomination decided(Nomination nomination, Deciding.Wish wish) {
        return run(() -> deciding().decide(nomination.id(), nomination.version(), wish));
    }

    /** Somebody who stands in the reserve for a position, as the head admitted him. */
    Membership admitted(ReservePosition position, String iin, ReserveList list) {
        var nomination = assessed(sealed(position), iin);
        as("head");
        var prepareBy = list == ReserveList.READY ? null : today.plusYears(1);
        decided(nomination, new Deciding.Wish(list, prepareBy, "12-ж", null));
        var round = nomination.selection().id();
        as("officer");
        run(() -> selections().close(round, selections().find(round).version()));
        return run(() -> memberships().standing(List.of(position))).stream()
                .filter(one -> one.person().iin().equals(iin))
                .findFirst()
                .orElseThrow();
    }
}
