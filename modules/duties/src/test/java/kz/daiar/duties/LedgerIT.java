package kz.daiar.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.daiar.duties.LedgerEntry.Kind;
import kz.daiar.kernel.Paragraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ledger of duties")
class LedgerIT {

    private static final LocalDate TODAY = LocalDate.of(2014, 7, 16);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final long BEKETOVA = 1;
    private static final long KIM = 2;

    private SmallRegister register;

    @BeforeEach
    void open() throws SQLException {
        register = new SmallRegister();
        register.rebuildAll(TODAY);
        register.clockStandsOn(TODAY.toString());
    }

    @AfterEach
    void close() throws SQLException {
        register.close();
    }

    @Test
    @Paragraph("decree-1457/14")
    void names_the_duties_a_late_order_created() throws SQLException {
        appointKim();

        assertThat(entries())
                .extracting(entry -> entry.change() + " " + entry.grounds() + " "
                        + entry.after().due() + " " + entry.after().status())
                .containsExactly("CREATED [FIRST_ENTRY_B] 2014-08-03 OPEN", "CREATED [PERIODIC_B] 2017-02-03 OPEN");
        assertThat(entries()).allSatisfy(entry -> {
            assertThat(entry.before()).isNull();
            assertThat(entry.recordedBy()).isEqualTo("it");
            assertThat(entry.source()).isEqualTo("appointment:2");
            assertThat(entry.recordedAt().toLocalDate()).isEqualTo(TODAY);
            assertThat(entry.employerBin()).isEqualTo("950140660636");
        });
    }

    @Test
    @Paragraph({"decree-1457/14", "decree-1457/24"})
    void says_from_where_to_where_a_corrected_day_moved_a_duty_and_why() throws SQLException {
        register.run("UPDATE registry.appointment SET from_day = '2014-03-15' WHERE person_id = 1");
        register.rebuild(TODAY, "бұйрықтың көшірмесі", "appointment:1", BEKETOVA);

        assertThat(entries()).allSatisfy(entry -> {
            assertThat(entry.change()).isEqualTo(Kind.MOVED);
            assertThat(entry.reason()).isEqualTo("бұйрықтың көшірмесі");
            assertThat(entry.before().arose()).isEqualTo("2014-01-15");
            assertThat(entry.after().arose()).isEqualTo("2014-03-15");
        });
        var retraining = entries().get(0);
        assertThat(retraining.before().due() + " " + retraining.before().status())
                .isEqualTo("2014-07-15 OVERDUE");
        assertThat(retraining.after().due() + " " + retraining.after().status()).isEqualTo("2014-09-15 OPEN");
    }

    @Test
    @Paragraph({"decree-1457/15", "decree-1457/16"})
    void says_in_what_form_and_how_long_a_duty_was_studied_before() throws SQLException {
        register.run("UPDATE registry.appointment SET is_leading = true WHERE person_id = 1");
        register.rebuild(TODAY, "басшы лауазымы", "appointment:1", BEKETOVA);

        var retraining = entries().get(0);
        assertThat(retraining.before().forms()).containsExactly("DISTANCE", "FULL_TIME");
        assertThat(retraining.after().forms()).containsExactly("FULL_TIME");
        assertThat(retraining.before().hoursMin()).isEqualTo(120);
        assertThat(retraining.after().hoursMin()).isEqualTo(120);
        assertThat(retraining.after().hoursMax()).isNull();
    }

    @Test
    @Paragraph({"decree-1457/16", "decree-1457/24"})
    void follows_a_duty_that_is_met_and_reopened() throws SQLException {
        register.run(
                "INSERT INTO training.record (person_id, kind, venue, form, hours, from_day, to_day, recorded_by) VALUES"
                        + " (1, 'UPGRADING', 'ACADEMY', 'FULL_TIME', 40, '2014-03-03', '2014-03-07', 'it')");
        register.rebuild(TODAY, null, "training-record:1", BEKETOVA);
        register.run("UPDATE training.record SET document = false WHERE person_id = 1");
        register.rebuild(TODAY, "құжат берілмеген", "training-record:1", BEKETOVA);

        assertThat(entries())
                .extracting(entry -> entry.change() + " " + entry.latest().arose())
                .containsExactly("MET 2014-01-15", "CREATED 2014-03-07", "REOPENED 2014-01-15", "CLOSED 2014-03-07");
    }

    @Test
    void closes_what_a_recorded_leaving_ended() throws SQLException {
        register.run("UPDATE registry.appointment SET to_day = '2014-07-10' WHERE person_id = 1");
        register.rebuild(TODAY, "босату туралы бұйрық", "appointment:1", BEKETOVA);

        assertThat(entries())
                .extracting(entry -> entry.change() + " " + entry.before().status() + " "
                        + entry.after().status())
                .containsExactly("CLOSED OVERDUE LAPSED", "CLOSED OPEN LAPSED");
    }

    @Test
    void writes_nothing_when_nothing_changed_or_only_a_day_passed() throws SQLException {
        register.rebuild(TODAY, null, null, BEKETOVA, KIM);
        register.rebuildAll(TODAY.plusYears(4));
        register.rebuild(TODAY.plusYears(8), null, null, BEKETOVA);

        assertThat(entries()).isEmpty();
    }

    @Test
    void equals_the_difference_between_what_was_known_yesterday_and_what_is_known_now() throws SQLException {
        appointKim();
        register.run("UPDATE registry.appointment SET from_day = '2014-03-15' WHERE person_id = 1");
        register.rebuild(TODAY, "қате күн", "appointment:1", BEKETOVA);

        for (long person : List.of(BEKETOVA, KIM)) {
            var difference = DutyChange.between(
                    register.duties(new Moment(TODAY, YESTERDAY), person), register.duties(Moment.on(TODAY), person));
            assertThat(difference).isNotEmpty();
            assertThat(entriesOf(person))
                    .isEqualTo(difference.stream().map(LedgerIT::told).toList());
        }
    }

    @Test
    void is_read_by_employer_day_and_kind_and_counted() throws SQLException {
        appointKim();

        assertThat(rows(new LedgerFilter(TODAY, null, null, Set.of()), Set.of(1L))
                        .counts())
                .isEqualTo(Map.of(Kind.CREATED, 2L));
        assertThat(rows(new LedgerFilter(TODAY.plusDays(1), null, null, Set.of()), null)
                        .counts())
                .isEmpty();
        assertThat(rows(new LedgerFilter(null, null, null, Set.of()), Set.of()).counts())
                .as("nobody's employers")
                .isEmpty();
        var first = rows(new LedgerFilter(null, null, null, Set.of(Kind.CREATED)), null)
                .after(0, 1);
        assertThat(rows(new LedgerFilter(null, null, null, Set.of()), null)
                        .after(first.get(0).id(), 5))
                .hasSize(1);
    }

    private void appointKim() throws SQLException {
        register.run(
                "INSERT INTO registry.appointment (person_id, employer_id, from_day, population, category, recorded_by)"
                        + " VALUES (2, 1, '2014-02-03', 'CORPS_B', 'E-R-3', 'it')");
        register.rebuild(TODAY, null, "appointment:2", KIM);
    }

    private List<LedgerEntry> entries() throws SQLException {
        return rows(new LedgerFilter(null, null, null, Set.of()), null).after(0, 100);
    }

    private List<String> entriesOf(long person) throws SQLException {
        return new LedgerRows(
                        register.connection(),
                        new LedgerFilter(null, null, null, Set.of()),
                        person,
                        null,
                        ZoneId.of("Asia/Almaty"))
                .after(0, 100).stream().map(LedgerIT::told).toList();
    }

    private LedgerRows rows(LedgerFilter filter, Set<Long> employers) throws SQLException {
        return new LedgerRows(register.connection(), filter, null, employers, ZoneId.of("Asia/Almaty"));
    }

    private static String told(LedgerEntry entry) {
        return String.join(
                " ", entry.change().name(), entry.grounds().toString(), told(entry.before()), told(entry.after()));
    }

    private static String told(LedgerEntry.State state) {
        return state == null ? "–" : String.join("/", state.arose() + "", state.due() + "", state.status());
    }

    private static String told(DutyChange change) {
        return String.join(
                " ",
                change.kind().name(),
                change.latest().grounds().toString(),
                told(change.before()),
                told(change.after()));
    }

    private static String told(DutyState state) {
        return state == null ? "–" : String.join("/", state.arose() + "", state.due() + "", state.status());
    }
}
