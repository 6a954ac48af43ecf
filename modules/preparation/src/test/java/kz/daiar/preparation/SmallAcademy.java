package kz.daiar.preparation;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.DayHasPassed;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.testing.Database;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.LocalText;
import kz.daiar.registry.Change;
import kz.daiar.registry.Doors;
import kz.daiar.registry.PersonFactsChanged;
import kz.daiar.training.Programme;
import kz.daiar.training.Provider;
import kz.daiar.training.TrainingDoors;
import kz.daiar.training.TrainingRecord;

/** The Academy with one approved programme and one that is not, and a ministry and a committee with their people, on 30 June 2017. */
final class SmallAcademy {

    static final String ACADEMY = "050940008000";
    static final String MINISTRY = "950140660636";
    static final String COMMITTEE = "950140660637";
    static final long APPROVED = 1;
    static final long DRAFT = 2;
    static final long OF_A_CENTRE = 3;

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    /** One database for all tests of this room: each begins as if nothing had happened yet. */
    private static SmallAcademy one;

    private final DataSource source;
    private final Doors doors;
    private LocalDate today = LocalDate.of(2017, 6, 30);

    static synchronized SmallAcademy made() throws SQLException {
        if (one == null) {
            one = new SmallAcademy(Database.empty());
        }
        one.sql("TRUNCATE registry.employer, registry.person, training.provider RESTART IDENTITY CASCADE");
        one.people();
        one.today = LocalDate.of(2017, 6, 30);
        one.asAcademy();
        return one;
    }

    private void people() throws SQLException {
        sql("INSERT INTO registry.employer (id, bin, kind, name_kk, name_ru, parent_id, recorded_by) VALUES (1, '"
                + MINISTRY + "', 'STATE_BODY', 'Министрлік', 'Министерство', NULL, 'it'), (2, '" + COMMITTEE
                + "', 'STATE_BODY', 'Комитет', 'Комитет', NULL, 'it')");
        sql("INSERT INTO registry.person (id, iin, surname, name, recorded_by) SELECT n, '80010130000' || n,"
                + " (ARRAY['Ахметов', 'Бекова', 'Серіков', 'Төлеген', 'Уәли', 'Хасен'])[n], n::text, 'officer'"
                + " FROM generate_series(1, 6) n");
        sql("INSERT INTO registry.appointment (person_id, employer_id, from_day, population, category, functions,"
                + " recorded_by) VALUES (1, 1, '2012-02-10', 'CORPS_B', 'C-4', '{}', 'it'),"
                + " (2, 1, '2014-02-10', 'CORPS_B', 'C-4', '{}', 'it'),"
                + " (3, 1, '2013-02-10', 'CORPS_B', 'C-4', '{}', 'it'),"
                + " (4, 1, '2016-12-01', 'CORPS_B', 'C-4', '{}', 'it'),"
                + " (5, 1, '2010-02-10', 'FACULTY', NULL, '{}', 'it'),"
                + " (6, 2, '2010-02-10', 'CORPS_B', 'C-4', '{}', 'it')");
        sql("INSERT INTO training.provider (id, bin, name_kk, name_ru, venue, recorded_by) VALUES (1, '" + ACADEMY
                + "', 'Академия', 'Академия', 'ACADEMY', 'it'), (2, '050940008001', 'Орталық', 'Центр',"
                + " 'REGIONAL_CENTRE', 'it')");
        sql("INSERT INTO training.programme (id, provider_id, title_kk, title_ru, kind, populations, hours, form,"
                + " languages, state, recorded_by) SELECT n, CASE n WHEN 3 THEN 2 ELSE 1 END,"
                + " 'Мемлекеттік саясат', 'Государственная политика', 'PREPARATION', '{CORPS_B}', 1800, 'FULL_TIME',"
                + " '{kk}', CASE n WHEN 2 THEN 'AGREED' ELSE 'APPROVED' END, 'it' FROM generate_series(1, 3) n");
    }

    private SmallAcademy(DataSource source) {
        this.source = source;
        this.doors = new Doors(
                source,
                TrainingRecord.class,
                Provider.class,
                Programme.class,
                StateOrder.class,
                ProcedureDocument.class,
                Admission.class,
                Application.class,
                Points.class,
                Appeal.class,
                Protocol.class,
                DegreeStudy.class);
        asAcademy();
    }

    /** Another desk in the same house. */
    SmallAcademy beside() {
        var other = new SmallAcademy(source);
        other.today = today;
        return other;
    }

    void sql(String statement) throws SQLException {
        try (var connection = source.getConnection();
                var ready = connection.createStatement()) {
            ready.execute(statement);
        }
    }

    String value(String query) throws SQLException {
        try (var connection = source.getConnection();
                var ready = connection.createStatement();
                var rows = ready.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    void on(String day) {
        today = LocalDate.parse(day);
    }

    void asAcademy() {
        doors.as(new Account("academy", Set.of(Role.PROVIDER), Set.of(ACADEMY), Language.EN));
    }

    void asAuthorisedBody() {
        doors.as(new Account("agency", Set.of(Role.AUTHORISED_BODY), Set.of(), Language.EN));
    }

    void asAdministrator() {
        doors.as(new Account("admin", Set.of(Role.ADMIN), Set.of(), Language.EN));
    }

    void asOfficer() {
        doors.as(new Account("officer", Set.of(Role.HR_OFFICER), Set.of(MINISTRY), Language.EN));
    }

    void asHeadOf(String bin) {
        doors.as(new Account("head", Set.of(Role.HEAD), Set.of(bin), Language.EN, "Басшы Б.Б."));
    }

    void asServant(String iin) {
        doors.as(new Account("servant", Set.of(Role.SERVANT), Set.of(), Language.EN, null, iin));
    }

    <T> T run(Supplier<T> call) {
        return doors.run(call);
    }

    private Dates dates() {
        return new Dates(Clock.fixed(today.atStartOfDay(ALMATY).toInstant(), ALMATY));
    }

    private NormsInForce norms() {
        return new NormsInForce() {};
    }

    private Eyes eyes() {
        return new Eyes(doors.tree(), doors.viewer());
    }

    StateOrders orders() {
        return new StateOrders(doors.database(), doors.ledger(), doors.viewer());
    }

    Procedures procedures() {
        return new Procedures(doors.database(), TrainingDoors.providers(doors), doors.ledger(), eyes(), doors.viewer());
    }

    Admissions calls() {
        return new Admissions(
                doors.database(), orders(), procedures(), norms(), doors.ledger(), eyes(), doors.viewer(), dates());
    }

    private WaitingList waiting() {
        return new WaitingList(doors.database());
    }

    Applications applications() {
        return new Applications(
                doors.database(),
                calls(),
                doors.persons(),
                doors.service(),
                waiting(),
                doors.ledger(),
                eyes(),
                doors.viewer(),
                dates());
    }

    Appeals appeals() {
        return new Appeals(doors.database(), applications(), doors.ledger(), eyes(), doors.viewer(), dates());
    }

    Checking checking() {
        return new Checking(applications(), appeals(), doors.service(), doors.ledger(), eyes(), doors.viewer());
    }

    Scoring scoring() {
        return new Scoring(
                doors.database(), applications(), calls(), appeals(), doors.ledger(), eyes(), doors.viewer());
    }

    Deciding deciding() {
        return new Deciding(
                doors.database(),
                calls(),
                scoring(),
                waiting(),
                norms(),
                doors.ledger(),
                eyes(),
                doors.viewer(),
                dates());
    }

    Studies studies() {
        return new Studies(
                doors.database(),
                applications(),
                appeals(),
                TrainingDoors.trainings(doors),
                doors.ledger(),
                eyes(),
                doors.viewer(),
                dates());
    }

    PreparationFigures figures() {
        return new PreparationFigures(applications(), studies(), doors.service(), doors.tree(), dates());
    }

    Work work() {
        return new Work(calls(), applications(), appeals(), studies(), procedures(), eyes(), doors.viewer(), dates());
    }

    private Endings endings() {
        return new Endings(doors.database(), doors.service(), waiting(), dates());
    }

    /** Somebody's facts were recorded anew. */
    void changed(long person) {
        run(() -> {
            endings()
                    .onChangedFacts(
                            new PersonFactsChanged(Set.of(person), new Change("officer", null), "appointment:1"));
            return null;
        });
    }

    void dayPasses() {
        run(() -> {
            endings().onDay(new DayHasPassed(today));
            return null;
        });
    }

    /** Two stages, two members; ties broken by the interview, then by service. */
    static Admission.Terms terms() {
        return new Admission.Terms(
                LocalDate.of(2017, 7, 20),
                5,
                LocalDate.of(2017, 9, 1),
                LocalDate.of(2019, 6, 30),
                2,
                "мемлекеттік басқару магистрі",
                "магистр государственного управления",
                List.of(
                        Stage.of("Тест", "Тест", new BigDecimal("60"), new BigDecimal("20")),
                        Stage.of("Әңгімелесу", "Собеседование", new BigDecimal("40"), new BigDecimal("10"))),
                List.of(CommissionMember.of("Төраға Т.Т.", "ректор"), CommissionMember.of("Мүше М.М.", "профессор")),
                List.of("STAGE:2", "SERVICE"));
    }

    StateOrder ordered(int places) {
        asAuthorisedBody();
        return run(() ->
                orders().add(APPROVED, new StateOrder.Facts(2017, places, "12-тапсырыс", LocalDate.of(2017, 3, 1))));
    }

    ProcedureDocument drafted(ProcedureDocument.Kind kind) {
        asAcademy();
        var asked = kind == ProcedureDocument.Kind.STUDY
                ? List.<Requirement>of()
                : List.of(
                        Requirement.of(Requirement.Kind.SERVICE, 24, "Кемінде екі жыл өтіл", "Стаж два года"),
                        Requirement.of(Requirement.Kind.PAPER, null, "Жоғары білім дипломы", "Диплом"),
                        Requirement.of(Requirement.Kind.JUDGED, null, "Оқу жоспары", "План учёбы"));
        var facts = new ProcedureDocument.Facts(
                kind + "-1", LocalDate.of(2017, 4, 3), "Тәртіп мәтіні", "Текст порядка", asked);
        return run(() -> procedures().draft(ACADEMY, kind, facts));
    }

    ProcedureDocument agreed(ProcedureDocument.Kind kind) {
        var drafted = drafted(kind);
        var sent = run(() -> procedures().send(drafted.id(), drafted.version()));
        asAuthorisedBody();
        var by = new ProcedureDocument.Agreement("Агенттік", "05-1/77", LocalDate.of(2017, 5, 2));
        return run(() -> procedures().agree(sent.id(), sent.version(), by));
    }

    Admission draft(long programme, int year) {
        asAcademy();
        return run(() -> calls().draft(programme, year, terms()));
    }

    Admission open(Admission draft) {
        asAcademy();
        return run(() -> calls().open(draft.id(), draft.version(), null));
    }

    /** A call with so many places, with everything it rests on. */
    Admission opened(int places) {
        ordered(places);
        agreed(ProcedureDocument.Kind.SELECTION);
        agreed(ProcedureDocument.Kind.STUDY);
        return open(draft(APPROVED, 2017));
    }

    static String iin(int person) {
        return "80010130000" + person;
    }

    Application applied(Admission call, int person) {
        asOfficer();
        var papers = List.of(HandedPaper.of(2, "Диплом", "0123", LocalDate.of(2009, 6, 1)));
        return run(() -> applications().apply(call.id(), iin(person), papers, null));
    }

    Application referred(Admission call, int person) {
        var applied = applied(call, person);
        asHeadOf(MINISTRY);
        return run(() -> applications().refer(applied.id(), applied.version(), null));
    }

    Application checked(Application one, boolean judged) {
        asAcademy();
        var found = Map.of(3, new Checking.Judged(judged, "жоспары нақты"));
        return run(() -> checking().check(one.id(), one.version(), found));
    }

    /** Somebody who meets the requirements, with what both of the commission gave him in both stages. */
    Application scored(Admission call, int person, int test, int interview) {
        var fit = checked(referred(call, person), true);
        give(fit, test, interview, null);
        return fit;
    }

    void give(Application one, int test, int interview, String reason) {
        asAcademy();
        var given = new ArrayList<Scoring.Given>();
        for (int member = 1; member <= 2; member++) {
            given.add(new Scoring.Given(1, member, BigDecimal.valueOf(test)));
            given.add(new Scoring.Given(2, member, BigDecimal.valueOf(interview)));
        }
        run(() -> scoring().give(one.id(), given, reason));
    }

    Admission decided(Admission call) {
        on("2017-07-21");
        asAcademy();
        return decideAgain(call);
    }

    Admission decideAgain(Admission call) {
        return run(() -> {
            var found = calls().find(call.id());
            return deciding().decide(found.id(), found.version(), null);
        });
    }

    Application now(Application one) {
        asAuthorisedBody();
        return run(() -> {
            var found = applications().find(one.id());
            found.person().fullName();
            found.admission().terms();
            return found;
        });
    }

    LocalText why(Application one) {
        asAuthorisedBody();
        return run(() -> Reasons.of(applications().find(one.id())));
    }

    /** Somebody admitted, at his study since the first of September. */
    DegreeStudy begun(Application one, StudyContract contract) {
        on("2017-09-01");
        asAcademy();
        return run(() -> studies().begin(one.id(), LocalDate.of(2017, 9, 1), contract));
    }

    DegreeStudy passed(Application one, String day, boolean passed) {
        on(day);
        asAcademy();
        return run(() -> {
            var study = studies().of(one.id()).orElseThrow();
            var result = new Studies.Result(passed, new BigDecimal("3.5"), LocalDate.parse(day), null, false);
            return studies().result(one.id(), study.version(), result);
        });
    }
}
