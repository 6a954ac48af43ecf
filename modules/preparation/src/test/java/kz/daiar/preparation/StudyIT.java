package kz.daiar.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kz.daiar.foundation.Conflict;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.Paragraph;
import kz.daiar.preparation.DegreeStudy.State;
import kz.daiar.preparation.PreparationFigures.Figure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Study for the degree, what ends it, and what it brings the bodies")
class StudyIT {

    private SmallAcademy academy;
    private Admission call;
    private Application student;

    @BeforeEach
    void open() throws SQLException {
        academy = SmallAcademy.made();
        call = academy.opened(1);
        student = academy.scored(call, 1, 40, 30);
        academy.scored(call, 2, 30, 30);
        academy.decided(call);
    }

    private DegreeStudy now() {
        academy.asAuthorisedBody();
        return academy.run(() -> {
            var study = academy.studies().of(student.id()).orElseThrow();
            study.semesters().size();
            study.application().admission().terms();
            return study;
        });
    }

    @Test
    void nobody_begins_before_the_admission_is_final() {
        academy.on("2017-07-26");
        academy.asAcademy();
        var first = LocalDate.of(2017, 9, 1);
        assertThatThrownBy(() -> academy.run(() -> academy.studies().begin(student.id(), first, null)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("26.07.2017");
        academy.on("2017-08-31");
        assertThatThrownBy(() -> academy.run(() -> academy.studies().begin(student.id(), first, null)))
                .hasMessageContaining("01.09.2017");
        assertThat(academy.begun(student, null).state()).isEqualTo(State.STUDYING);
        assertThatThrownBy(() -> academy.begun(student, null)).isInstanceOf(Conflict.class);
    }

    @Test
    @Paragraph({"decree-1457/2", "decree-1457/12"})
    void all_semesters_passed_give_the_degree_and_a_training_on_the_record() throws SQLException {
        academy.begun(student, StudyContract.of("7", LocalDate.of(2017, 9, 1), 36));
        academy.passed(student, "2018-06-20", true);
        academy.passed(student, "2019-06-10", false);
        assertThatThrownBy(this::graduate).hasMessageContaining("passed so far: 1");
        var again = new Studies.Result(true, new BigDecimal("3"), LocalDate.of(2019, 6, 10), "қайта тапсырды", true);
        long version = now().version();
        academy.asAcademy();
        academy.run(() -> academy.studies().result(student.id(), version, again));

        var degree = graduate();

        assertThat(degree.state()).isEqualTo(State.GRADUATED);
        assertThat(degree.boundUntil()).isEqualTo("2022-07-01");
        assertThat(academy.value(
                        "SELECT kind || ' ' || venue || ' ' || hours || ' ' || from_day || ' ' || to_day || ' '"
                                + " || document_no FROM training.record WHERE person_id = 1"))
                .isEqualTo("PREPARATION ACADEMY 1800 2017-09-01 2019-06-30 ЖООК-5");
    }

    private DegreeStudy graduate() {
        academy.on("2019-06-30");
        long version = now().version();
        academy.asAcademy();
        return academy.run(
                () -> academy.studies().graduate(student.id(), version, LocalDate.of(2019, 6, 30), "ЖООК-5"));
    }

    @Test
    void leave_interrupts_the_study_and_expulsion_ends_it_each_with_its_reason() {
        var begun = academy.begun(student, null);
        academy.run(() -> academy.studies()
                .leave(
                        student.id(),
                        begun.version(),
                        LocalDate.of(2017, 10, 2),
                        LocalDate.of(2018, 1, 31),
                        "денсаулық жағдайы"));
        assertThat(now())
                .extracting(DegreeStudy::state, DegreeStudy::reason)
                .containsExactly(State.ON_LEAVE, "денсаулық жағдайы");
        academy.on("2018-02-01");
        academy.asAcademy();
        assertThat(academy.run(() -> academy.work().mine()))
                .extracting(Work.Item::task, Work.Item::due, Work.Item::late)
                .containsExactly(tuple(Work.Task.COME_BACK, LocalDate.of(2018, 1, 31), true));
        long onLeave = now().version();
        academy.asAcademy();
        var back = academy.run(() -> academy.studies().comeBack(student.id(), onLeave));
        academy.run(() ->
                academy.studies().expel(student.id(), back.version(), LocalDate.of(2018, 2, 1), "сабаққа келмеді"));

        assertThat(now())
                .extracting(DegreeStudy::state, DegreeStudy::endedOn, DegreeStudy::reason)
                .containsExactly(State.EXPELLED, LocalDate.of(2018, 2, 1), "сабаққа келмеді");
        assertThat(academy.now(student).state()).isEqualTo(Application.State.ADMITTED);
    }

    @Test
    @Paragraph("decree-1457/10")
    void who_is_removed_from_the_service_midway_studies_no_further_until_the_record_is_corrected() throws SQLException {
        academy.begun(student, null);
        academy.passed(student, "2018-01-20", true);
        academy.sql("UPDATE registry.appointment SET to_day = '2018-01-10' WHERE person_id = 1");
        academy.changed(1);
        assertThat(now()).satisfies(study -> {
            assertThat(study.state()).isEqualTo(State.LEFT_SERVICE);
            assertThat(study.endedOn()).isEqualTo("2018-01-10");
            assertThat(study.reason()).contains("10.01.2018");
            assertThat(study.semesters()).hasSize(1);
        });
        assertThat(academy.now(student).state()).isEqualTo(Application.State.ADMITTED);

        academy.sql("UPDATE registry.appointment SET to_day = NULL WHERE person_id = 1");
        academy.changed(1);

        assertThat(now().state()).isEqualTo(State.STUDYING);
    }

    @Test
    void figures_count_who_was_sent_admitted_graduated_and_returned() throws IOException, SQLException {
        academy.begun(student, null);
        academy.passed(student, "2018-06-20", true);
        academy.passed(student, "2019-06-10", true);
        graduate();
        academy.sql("UPDATE registry.appointment SET to_day = '2019-06-30' WHERE person_id = 1");
        assertThat(counts()).containsExactly(2L, 1L, 1L, 0L);
        academy.sql("UPDATE registry.appointment SET to_day = NULL WHERE person_id = 1");
        assertThat(counts()).containsExactly(2L, 1L, 1L, 1L);
        academy.asHeadOf(SmallAcademy.COMMITTEE);
        assertThat(academy.run(() -> academy.figures().cases(null, null))).isEmpty();
        academy.asOfficer();
        assertThat(academy.run(() -> academy.figures().cases(2016, null))).isEmpty();
        assertThat(academy.run(() -> academy.figures().cases(2017, SmallAcademy.MINISTRY)).stream()
                        .filter(one -> one.counts(Figure.RETURNED)))
                .singleElement()
                .satisfies(one -> assertThat(one.application().id()).isEqualTo(student.id()));
        workbook();
    }

    private List<Long> counts() {
        academy.on("2019-07-01");
        academy.asOfficer();
        return List.copyOf(
                PreparationFigures.counted(academy.run(() -> academy.figures().cases(null, null)))
                        .values());
    }

    private void workbook() throws IOException {
        var file = Files.createTempFile("preparation", ".xlsx");
        try (var out = Files.newOutputStream(file)) {
            var cases = academy.run(() -> academy.figures().cases(null, null));
            academy.run(() -> {
                try {
                    new PreparationBook(Language.KK, academy.figures().cases(null, null)).write(out);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                return cases;
            });
        }
        try (var book = new ZipFile(file.toFile())) {
            assertThat(book.stream().map(ZipEntry::getName).filter(name -> name.startsWith("xl/worksheets/sheet")))
                    .hasSize(2);
        }
        Files.delete(file);
    }

    @Test
    void work_says_what_waits_for_whom_and_by_when() {
        academy.on("2017-07-28");
        academy.asAcademy();
        assertThat(academy.run(() -> academy.work().mine()))
                .extracting(Work.Item::task, Work.Item::due, Work.Item::late)
                .containsExactly(tuple(Work.Task.BEGIN_STUDY, LocalDate.of(2017, 9, 1), false));
        academy.asHeadOf(SmallAcademy.MINISTRY);
        assertThat(academy.run(() -> academy.work().mine())).isEmpty();
    }
}
