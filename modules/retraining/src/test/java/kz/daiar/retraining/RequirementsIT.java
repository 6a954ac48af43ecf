package kz.daiar.retraining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Supplier;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.testing.Database;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.Paragraph;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.registry.Doors;
import kz.daiar.retraining.Requirements.Attachment;
import kz.daiar.retraining.Requirements.Written;
import kz.daiar.retraining.RequirementsDocument.State;
import kz.daiar.training.Group;
import kz.daiar.training.Programme;
import kz.daiar.training.Provider;
import kz.daiar.training.Providers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Requirements to the organisation of retraining at the Academy")
class RequirementsIT {

    private static final String ACADEMY = "010140900017";
    private static final String CENTRE = "020240900029";
    private static final LocalDate TODAY = LocalDate.of(2017, 6, 30);
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay(ALMATY).toInstant(), ALMATY);
    private static final Written TEXT = new Written("Талаптар", "Требования", null);
    private static final long RETRAINING_GROUP = 1;
    private static final long GROUP_OF_THE_CENTRE = 2;
    private static final long UPGRADING_GROUP = 3;

    final javax.sql.DataSource database = Database.empty();
    final Doors doors = new Doors(database, Provider.class, Programme.class, Group.class, RequirementsDocument.class);

    @BeforeEach
    void the_academy_and_a_centre_teach() throws SQLException {
        sql("INSERT INTO training.provider (id, bin, name_kk, name_ru, venue, recorded_by) VALUES (1, '" + ACADEMY
                + "', 'Академия', 'Академия', 'ACADEMY', 'it'), (2, '" + CENTRE
                + "', 'Орталық', 'Центр', 'REGIONAL_CENTRE', 'it')");
        sql(
                "INSERT INTO training.programme (id, provider_id, title_kk, title_ru, kind, populations, hours, form, languages,"
                        + " state, recorded_by) SELECT n, p, 'Курс', 'Курс', k, '{CORPS_B}', 120, 'FULL_TIME', '{kk}', 'APPROVED',"
                        + " 'it' FROM (VALUES (1, 1, 'RETRAINING'), (2, 2, 'RETRAINING'), (3, 1, 'UPGRADING')) v (n, p, k)");
        sql("INSERT INTO training.study_group (id, programme_id, code, from_day, to_day, places, language, state,"
                + " recorded_by) SELECT n, n, 'Г-' || n, '2017-07-03', '2017-07-21', 20, 'kk', 'PLANNED', 'it'"
                + " FROM generate_series(1, 3) n");
        asAcademy();
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var ready = connection.createStatement()) {
            ready.execute(statement);
        }
    }

    private void asAcademy() {
        doors.as(new Account("academy", Set.of(Role.PROVIDER), Set.of(ACADEMY), Language.KK));
    }

    private void asAgency() {
        doors.as(new Account("agency", Set.of(Role.AUTHORISED_BODY), Set.of(), Language.KK));
    }

    private Requirements requirements() {
        var providers = new Providers() {
            @Override
            public Provider find(String bin) {
                return doors.database()
                        .createQuery("FROM Provider p WHERE p.bin = :bin", Provider.class)
                        .setParameter("bin", bin)
                        .getSingleResult();
            }
        };
        return new Requirements(doors.database(), providers, doors.ledger(), doors.viewer(), CLOCK);
    }

    private <T> T run(Supplier<T> call) {
        return doors.run(call);
    }

    private RequirementsDocument drafted() {
        return run(() -> requirements().draft(ACADEMY, TEXT));
    }

    private RequirementsDocument sent() {
        var drafted = drafted();
        return run(() -> requirements().send(drafted.id(), drafted.version()));
    }

    private RequirementsDocument agreed() {
        var sent = sent();
        asAgency();
        var agreed = run(() -> requirements().answer(sent.id(), sent.version(), true, null));
        asAcademy();
        return agreed;
    }

    private void open(long group) {
        run(() -> {
            new AgreedRequirements(requirements()).demandFor(doors.database().find(Group.class, group));
            return null;
        });
    }

    @Test
    @Paragraph("decree-1457/17")
    void a_retraining_group_of_the_academy_opens_only_once_they_are_agreed_with_the_authorised_body() {
        sent();
        assertThatThrownBy(() -> open(RETRAINING_GROUP)).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.basis()).contains("decree-1457/17");
            assertThat(broken.in(Language.KK)).contains("Г-1");
        });

        asAgency();
        var sent = run(() -> requirements().all()).get(0);
        var agreed = run(() -> requirements().answer(sent.id(), sent.version(), true, null));

        assertThat(agreed.state()).isEqualTo(State.AGREED);
        assertThat(agreed.agreedOn()).isEqualTo(TODAY);
        assertThat(agreed.agreedBy()).isEqualTo("agency");
        assertThatCode(() -> open(RETRAINING_GROUP)).doesNotThrowAnyException();
    }

    @Test
    @Paragraph("decree-1457/17")
    void neither_centres_nor_upgrading_need_them() {
        assertThatCode(() -> open(GROUP_OF_THE_CENTRE)).doesNotThrowAnyException();
        assertThatCode(() -> open(UPGRADING_GROUP)).doesNotThrowAnyException();
    }

    @Test
    @Paragraph("decree-1457/17")
    void nobody_but_the_academy_sets_them() {
        doors.as(new Account("centre", Set.of(Role.PROVIDER), Set.of(CENTRE), Language.KK));

        assertThatThrownBy(() -> run(() -> requirements().draft(CENTRE, TEXT)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.basis()).contains("decree-1457/17"));
        assertThatThrownBy(() -> run(() -> requirements().draft(ACADEMY, TEXT))).isInstanceOf(NotHere.class);
    }

    @Test
    void what_is_returned_says_why_may_be_corrected_and_is_sent_again() {
        var sent = sent();
        asAgency();
        assertThatThrownBy(() -> run(() -> requirements().answer(sent.id(), sent.version(), false, " ")))
                .isInstanceOf(Malformed.class);
        var returned = run(() -> requirements().answer(sent.id(), sent.version(), false, "сағаттар көрсетілмеген"));
        assertThat(returned.state()).isEqualTo(State.RETURNED);
        assertThat(returned.remarks()).isEqualTo("сағаттар көрсетілмеген");

        asAcademy();
        var corrected = run(() -> requirements()
                .correct(
                        returned.id(),
                        returned.version(),
                        new Written("Талаптар: 120 сағат", "Требования: 120 часов", null),
                        "ескертпе ескерілді"));
        var again = run(() -> requirements().send(corrected.id(), corrected.version()));

        assertThat(again.state()).isEqualTo(State.SENT);
        assertThat(again.text(Language.KK)).isEqualTo("Талаптар: 120 сағат");
    }

    @Test
    void what_was_agreed_stays_as_it_was_until_the_next_edition_is_agreed() {
        var first = agreed();
        assertThatThrownBy(() -> run(() -> requirements().correct(first.id(), first.version(), TEXT, "қате")))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> sql("UPDATE retraining.requirements SET text_kk = 'басқа'"))
                .hasMessageContaining("AGREED");

        var next = sent();
        assertThat(run(() -> requirements().find(first.id())).state()).isEqualTo(State.AGREED);
        assertThatThrownBy(this::drafted).isInstanceOf(Conflict.class);
        asAgency();
        run(() -> requirements().answer(next.id(), next.version(), true, null));

        assertThat(run(() -> requirements().find(first.id())).state()).isEqualTo(State.REPLACED);
        assertThat(run(() -> requirements().find(next.id())).edition()).isEqualTo(2);
    }

    @Test
    void a_file_may_come_with_the_text() {
        var content = "%PDF".getBytes(StandardCharsets.UTF_8);
        var drafted = run(() -> requirements()
                .draft(ACADEMY, new Written("Талаптар", "Требования", new Attachment("талаптар.pdf", content))));

        assertThat(drafted.fileName()).isEqualTo("талаптар.pdf");
        assertThat(run(() -> requirements().file(drafted.id()))).isEqualTo(content);
        var replaced = run(
                () -> requirements().attach(drafted.id(), drafted.version(), new Attachment("2.pdf", new byte[] {1})));
        assertThat(run(() -> requirements().file(replaced.id()))).containsExactly(1);
    }
}
