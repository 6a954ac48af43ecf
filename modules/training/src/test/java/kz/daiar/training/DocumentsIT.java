package kz.daiar.training;

import static kz.daiar.training.CompletedCourse.CENTRE;
import static kz.daiar.training.CompletedCourse.HOUSE;
import static kz.daiar.training.CompletedCourse.PROVIDER;
import static kz.daiar.training.CompletedCourse.SYSTEM;
import static kz.daiar.training.CompletedCourse.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.testing.Database;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.Paragraph;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.registry.Doors;
import kz.daiar.registry.importing.ImportBench;
import kz.daiar.training.CompletionDocument.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@DisplayName("Documents of completed trainings")
class DocumentsIT {

    final javax.sql.DataSource database = Database.empty();
    final CompletedCourse course = new CompletedCourse(database);
    final Doors doors = course.doors;
    final ImportBench bench = new ImportBench(database, List.of());
    long beketova;
    long sadyq;

    @BeforeEach
    void two_listeners_have_completed_a_course() {
        beketova = course.completed("630923412217", "Бекетова", "Гүлнар", "Ұланқызы");
        sadyq = course.completed("850101300015", "Сәдуақас", "Әділ", null);
    }

    private Documents documents() {
        return CompletedCourse.documents(doors);
    }

    private void sql(String statement) {
        try (var connection = database.getConnection();
                var ready = connection.createStatement()) {
            ready.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private CompletionDocument issue(long enrolment) {
        return doors.run(() -> documents().issue(enrolment, HOUSE));
    }

    private List<String> training() {
        return bench.list("SELECT document || ' ' || coalesce(document_no, '-') FROM training.record ORDER BY id");
    }

    @Test
    @Paragraph("decree-1457/4")
    void whoever_completed_upgrading_is_given_a_document_and_only_then_the_training_counts() {
        assertThat(training()).containsExactly("false -", "false -");

        var document = issue(beketova);

        assertThat(document.type()).isEqualTo("UPGRADING_CERTIFICATE");
        assertThat(document.number()).isEqualTo("БА-2015-000001");
        assertThat(document.code()).matches("[2-9A-HJ-NP-Z]{20}");
        assertThat(training()).containsExactly("true БА-2015-000001", "false -");
        assertThat(doors.events()).isNotEmpty();
        assertThat(issue(sadyq).number()).isEqualTo("БА-2015-000002");
    }

    @Test
    @Paragraph("decree-1457/4")
    void whoever_did_not_complete_is_refused_with_the_paragraph() {
        sql("UPDATE training.enrolment SET state = 'ADMITTED' WHERE id = " + beketova);

        assertThatThrownBy(() -> issue(beketova)).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.basis()).contains("decree-1457/4");
            assertThat(broken.in(Language.KK)).contains("Бекетова");
        });
    }

    @Test
    @Paragraph("decree-1457/3")
    void whoever_completed_retraining_is_given_the_document_of_retraining() {
        sql("UPDATE training.programme SET kind = 'RETRAINING'");

        var document = issue(beketova);

        assertThat(document.type()).isEqualTo("RETRAINING_CERTIFICATE");
        assertThat(document.number()).isEqualTo("ҚД-2015-000001");
    }

    @Test
    void nothing_is_issued_without_a_signatory_nor_twice_nor_by_another() {
        issue(beketova);
        assertThatThrownBy(() -> issue(beketova)).isInstanceOf(Conflict.class);
        sql("UPDATE training.provider SET signatory = NULL");
        assertThatThrownBy(() -> issue(sadyq)).isInstanceOf(RuleBroken.class);
        doors.as(SYSTEM);
        assertThatThrownBy(() -> issue(sadyq)).isInstanceOf(NotHere.class);
    }

    @Test
    void a_number_taken_by_what_was_undone_is_given_again() {
        assertThatThrownBy(() -> doors.run(() -> {
                    documents().issue(beketova, HOUSE);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        assertThat(issue(sadyq).number()).isEqualTo("БА-2015-000001");
    }

    @Test
    void numbers_begin_with_the_letters_the_provider_chose_for_the_year() {
        issue(beketova);
        named("қос");

        assertThat(issue(sadyq).number()).isEqualTo("ҚОС-2015-000002");
        assertThat(doors.run(() -> series(doors).of(CENTRE, 2016)))
                .contains(
                        new Series.Line("UPGRADING", "ҚОС", null, null, List.of()),
                        new Series.Line("RETRAINING", "ҚД", null, null, List.of()));
        for (var letters : List.of("ҚД", "", "a b", "12345678901")) {
            assertThatThrownBy(() -> named(letters)).isInstanceOf(RuleBroken.class);
        }
    }

    @Test
    void who_gave_a_series_its_letters_and_what_they_were_before_is_kept() {
        named("қос");
        issue(beketova);
        doors.as(new Account("other", Set.of(Role.PROVIDER), Set.of(CENTRE), Language.KK));
        named("әл");
        named("Әл");

        var line = doors.run(() -> series(doors).of(CENTRE, 2015)).stream()
                .filter(one -> one.kind().equals("UPGRADING"))
                .findFirst()
                .orElseThrow();

        assertThat(line.last()).isEqualTo("ҚОС-2015-000001");
        assertThat(line.given())
                .extracting(Series.Given::letters, Series.Given::by)
                .containsExactly("ӘЛ", "other");
        assertThat(line.earlier()).singleElement().satisfies(before -> {
            assertThat(before.letters()).isEqualTo("ҚОС");
            assertThat(before.by()).isEqualTo("centre");
            assertThat(before.until()).isEqualTo(line.given().since());
        });
    }

    @Test
    void a_year_that_has_begun_keeps_its_letters_when_those_of_the_year_before_change() {
        doors.run(() -> series(doors).next(CompletedCourse.providers(doors).find(CENTRE), "UPGRADING", 2016, 1));
        named("қос");

        assertThat(doors.run(() -> series(doors).of(CENTRE, 2016)))
                .extracting(Series.Line::letters)
                .contains("БА")
                .doesNotContain("ҚОС");
    }

    private void named(String letters) {
        doors.run(() -> {
            series(doors).name(CENTRE, "UPGRADING", 2015, letters);
            return letters;
        });
    }

    @Test
    void who_has_completed_and_has_no_document_is_due_one() {
        assertThat(doors.run(() -> documents().due(CENTRE, null))).containsExactly(beketova, sadyq);
        issue(beketova);
        assertThat(doors.run(() -> documents().due(CENTRE, null))).containsExactly(sadyq);
        doors.as(SYSTEM);
        assertThatThrownBy(() -> doors.run(() -> documents().due(CENTRE, null))).isInstanceOf(NotHere.class);
    }

    @Test
    void another_takes_its_place_and_the_training_goes_on_counting() {
        var earlier = issue(beketova);

        var later = doors.run(() -> documents().reissue(earlier.id(), 0, "аты түзетілді", HOUSE));

        assertThat(later.replaces().id()).isEqualTo(earlier.id());
        assertThat(state(earlier.code())).isEqualTo(State.REPLACED);
        assertThat(state(later.code())).isEqualTo(State.VALID);
        assertThat(training()).contains("true " + later.number());
        assertThatThrownBy(() -> doors.run(() -> documents().revoke(earlier.id(), 1, "қайта")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void revoked_it_is_good_for_nothing_and_the_training_no_longer_counts() {
        var document = issue(beketova);

        doors.run(() -> documents().revoke(document.id(), 0, "қате берілген"));

        assertThat(state(document.code().toLowerCase(java.util.Locale.ROOT))).isEqualTo(State.REVOKED);
        assertThat(training()).contains("false " + document.number());
        assertThat(issue(beketova).number()).isEqualTo("БА-2015-000002");
    }

    private State state(String code) {
        return doors.run(() -> documents().check(code)).orElseThrow().state();
    }

    @Test
    @Paragraph({"order-1211/22", "kazguu/7.14b"})
    void whoever_was_expelled_is_given_a_reference_with_the_reason_and_nothing_counts() throws Exception {
        assertThatThrownBy(() -> refer(beketova)).isInstanceOf(RuleBroken.class);
        sql("UPDATE training.enrolment SET state = 'EXPELLED', reason = 'сабаққа келмеді' WHERE id = " + beketova);

        var reference = refer(beketova);

        assertThat(reference.type()).isEqualTo("REFERENCE");
        assertThat(reference.number()).isEqualTo("АН-2015-000001");
        assertThat(text(doors.run(() -> documents().paper(reference.id()))))
                .contains("Оқудан шығару туралы анықтама", "сабаққа келмеді", "24 академиялық сағат");
        assertThat(training()).containsExactly("false -", "false -");
        assertThatThrownBy(() -> refer(beketova)).isInstanceOf(Conflict.class);
        doors.run(() -> documents().revoke(reference.id(), 0, "қате"));
        assertThat(state(reference.code())).isEqualTo(State.REVOKED);
    }

    private CompletionDocument refer(long enrolment) {
        return doors.run(() -> documents().refer(enrolment, HOUSE));
    }

    @Test
    void what_was_issued_can_neither_be_changed_nor_deleted() {
        var id = issue(beketova).id();

        for (var statement : List.of(
                "UPDATE training.completion_document SET content = '{}' WHERE id = ",
                "UPDATE training.completion_document SET number = '1' WHERE id = ",
                "UPDATE training.completion_document SET code = '1' WHERE id = ",
                "DELETE FROM training.completion_document WHERE id = ",
                "UPDATE training.document_paper SET pdf = '' WHERE document_id = ",
                "DELETE FROM training.document_paper WHERE document_id = ")) {
            assertThatThrownBy(() -> sql(statement + id)).hasStackTraceContaining("is issued");
        }
    }

    @Test
    void two_issued_at_once_get_different_numbers() throws Exception {
        var both = Executors.newFixedThreadPool(2);
        var ready = new CountDownLatch(2);
        var other = CompletedCourse.doors(database);
        other.as(PROVIDER);
        try {
            var one = both.submit(() -> atOnce(doors, beketova, ready));
            var two = both.submit(() -> atOnce(other, sadyq, ready));
            assertThat(List.of(one.get(60, TimeUnit.SECONDS), two.get(60, TimeUnit.SECONDS)))
                    .containsExactlyInAnyOrder("БА-2015-000001", "БА-2015-000002");
        } finally {
            both.shutdownNow();
        }
    }

    private static String atOnce(Doors doors, long enrolment, CountDownLatch ready) throws InterruptedException {
        ready.countDown();
        ready.await();
        return doors.run(() -> CompletedCourse.documents(doors).issue(enrolment, HOUSE))
                .number();
    }

    @Test
    void the_register_is_searched_by_number_year_and_holder() {
        issue(beketova);
        issue(sadyq);

        assertThat(found(new Documents.Search(null, null, null, null))).hasSize(2);
        assertThat(found(new Documents.Search(CENTRE, 2015, "БА-2015-000002", null)))
                .hasSize(1);
        assertThat(found(new Documents.Search(null, null, null, "630923412217")))
                .hasSize(1);
        assertThat(found(new Documents.Search(null, 2016, null, null))).isEmpty();
        doors.as(new Account("other", Set.of(Role.PROVIDER), Set.of("990240932076"), Language.KK));
        assertThat(found(new Documents.Search(null, null, null, null))).isEmpty();
    }

    private List<CompletionDocument> found(Documents.Search search) {
        return doors.run(() -> documents().register(search, 10));
    }

    @Test
    void the_paper_is_kept_as_it_was_printed_and_shows_no_more_than_its_content() throws Exception {
        var document = issue(beketova);
        var paper = doors.run(() -> documents().paper(document.id()));
        var text = text(paper);

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(paper)))
                .isEqualTo(document.sha256());
        assertThat(text)
                .contains("Бекетова Гүлнар Ұланқызы", "БА-2015-000001", "24 академиялық сағат", "Өңірлік орталық")
                .contains("Государственные закупки", HOUSE + "/check/")
                .doesNotContain("630923412217");
        assertThat(document.content().holder()).isEqualTo("Бекетова Гүлнар Ұланқызы");
    }

    private static String text(byte[] paper) throws Exception {
        try (var read = org.apache.pdfbox.Loader.loadPDF(paper)) {
            return new org.apache.pdfbox.text.PDFTextStripper().getText(read);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFA_2_U", "PDFUA_1"})
    void the_paper_is_fit_for_the_archive_and_for_everybody(PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var document = issue(beketova);
        var paper = doors.run(() -> documents().paper(document.id()));

        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            assertThat(validator.validate(parser).isCompliant()).isTrue();
        }
    }
}
