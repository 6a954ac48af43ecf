package kz.daiar.foreignfunded;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kz.daiar.duties.Recomputation;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.testing.Database;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.kernel.Language;
import kz.daiar.norms.NormSet;
import kz.daiar.registry.Change;
import kz.daiar.registry.Doors;
import kz.daiar.registry.PersonFactsChanged;
import kz.daiar.training.TrainingDoors;
import kz.daiar.training.TrainingRecord;

/** A ministry and a committee below it with their people, and a sponsor who offers a course, seen on 30 June 2017. */
final class SmallHelp {

    static final String MINISTRY = "950140660636";
    static final String COMMITTEE = "950140660637";
    static final String FINANCIER = "800101300001";
    static final String LAWYER = "800101300002";
    static final String WITHOUT_AREAS = "800101300003";
    static final String OF_THE_COMMITTEE = "800101300004";
    static final String TEACHER = "800101300005";
    static final String SECOND_FINANCIER = "800101300006";

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final DataSource source;
    private final Doors doors;
    private LocalDate today = LocalDate.of(2017, 6, 30);

    SmallHelp() throws SQLException {
        this(Database.empty());
        sql("INSERT INTO registry.employer (id, bin, kind, name_kk, name_ru, parent_id, recorded_by) VALUES (1, '"
                + MINISTRY + "', 'STATE_BODY', 'Министрлік', 'Министерство', NULL, 'it'), (2, '" + COMMITTEE
                + "', 'STATE_BODY', 'Комитет', 'Комитет', 1, 'it')");
        sql(
                "INSERT INTO registry.person (id, iin, surname, name, recorded_by) SELECT n, '80010130000' || n, 'Қызметші',"
                        + " n::text, 'officer' FROM generate_series(1, 6) n");
        sql("INSERT INTO registry.appointment (person_id, employer_id, from_day, population, category, functions,"
                + " recorded_by) VALUES (1, 1, '2015-02-10', 'CORPS_B', 'C-4', '{finance}', 'it'),"
                + " (2, 1, '2015-02-10', 'CORPS_B', 'C-4', '{law}', 'it'),"
                + " (3, 1, '2015-02-10', 'CORPS_B', 'C-4', '{}', 'it'),"
                + " (4, 2, '2015-02-10', 'CORPS_B', 'C-4', '{finance}', 'it'),"
                + " (5, 1, '2015-02-10', 'FACULTY', NULL, '{finance}', 'it'),"
                + " (6, 1, '2015-02-10', 'CORPS_B', 'C-4', '{finance,audit}', 'it')");
    }

    private SmallHelp(DataSource source) {
        this.source = source;
        this.doors = new Doors(
                source,
                TrainingRecord.class,
                Sponsor.class,
                Offer.class,
                OfferCall.class,
                Nomination.class,
                Trip.class);
        asOfficer();
    }

    /** Another desk in the same house, where the head of the ministry sits. */
    SmallHelp beside() {
        var other = new SmallHelp(source);
        other.asHeadOf(MINISTRY);
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

    void judge() throws SQLException {
        new Recomputation(source, today, NormSet.shipped()).ofEverybody(done -> {});
    }

    /** From now on the personnel service of the ministry asks. */
    void asOfficer() {
        doors.as(new Account("officer", Set.of(Role.HR_OFFICER), Set.of(MINISTRY), Language.KK));
    }

    void asAuthorisedBody() {
        doors.as(new Account("agency", Set.of(Role.AUTHORISED_BODY), Set.of(), Language.KK));
    }

    void asHeadOf(String bin) {
        doors.as(new Account("head", Set.of(Role.HEAD), Set.of(bin), Language.KK, "Басшы Б.Б."));
    }

    <T> T run(Supplier<T> call) {
        return doors.run(call);
    }

    private Clock clock() {
        return Clock.fixed(today.atStartOfDay(ALMATY).toInstant(), ALMATY);
    }

    HelpLaw law() {
        return new HelpLaw(new NormsInForce() {});
    }

    Endings endings() {
        return new Endings(doors.database(), doors.service(), clock());
    }

    Offers offers() {
        return new Offers(doors.database(), doors.employers(), law(), endings(), doors.ledger(), doors.viewer());
    }

    Nominations nominations() {
        return new Nominations(
                doors.database(),
                offers(),
                doors.persons(),
                doors.service(),
                doors.tree(),
                law(),
                endings(),
                doors.ledger(),
                doors.viewer(),
                clock());
    }

    Trips trips() {
        return new Trips(
                doors.database(),
                TrainingDoors.trainings(doors),
                doors.tree(),
                law(),
                doors.ledger(),
                doors.viewer(),
                clock());
    }

    ForeignWork work() {
        return new ForeignWork(doors.database(), doors.tree(), doors.viewer(), clock());
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

    static Offer.Facts facts(int places, int hours, BigDecimal money, String technical) {
        return new Offer.Facts(
                "Мемлекеттік қаржы",
                "Государственные финансы",
                List.of("finance", "audit"),
                "Hertie School",
                "de",
                "Берлин",
                "EN",
                hours,
                LocalDate.of(2017, 9, 4),
                LocalDate.of(2017, 9, 8),
                places,
                money,
                technical,
                LocalDate.of(2017, 8, 1));
    }

    Sponsor sponsor() {
        return run(() ->
                offers().addSponsor(new Sponsor.Facts("REGIONAL_HUB", "Өңірлік хаб", "Региональный хаб", "KZ", null)));
    }

    /** An offer of forty hours with money. */
    Offer offered(int places) {
        return offered(facts(places, 40, new BigDecimal("900000"), null));
    }

    Offer offered(Offer.Facts facts) {
        var sponsor = sponsor();
        return run(() -> offers().add(sponsor.id(), facts));
    }

    Nomination nominated(Offer offer, String iin) {
        asOfficer();
        return run(() -> nominations().nominate(offer.id(), iin, "тәжірибелі"));
    }

    Trip selected(Nomination nomination) {
        asHeadOf(MINISTRY);
        return run(() -> nominations().select(nomination.id(), nomination.version()));
    }

    /** The financier with his order signed. */
    Trip ordered(Offer offer) {
        var trip = selected(nominated(offer, FINANCIER));
        return run(() -> trips().sign(trip.id(), trip.version()));
    }
}
