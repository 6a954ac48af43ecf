package kz.daiar.registry.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import kz.daiar.foundation.testing.Database;
import kz.daiar.kernel.Language;
import kz.daiar.registry.ImportState;
import kz.daiar.registry.PreviewRow;
import kz.daiar.registry.RefusedRow;
import kz.daiar.registry.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an import shows before it is confirmed, and of what it refused")
class ImportReportsIT {

    private static final String EMPLOYERS = "BIN;Kind;Level;Name (kk);Name (ru);Region;Parent BIN";
    private static final String STAFF =
            "IIN;Surname;Name;Patronymic;Date of birth;Employer BIN;Population;Category;Leading;Functions;Certification;Start;End;Order No.";
    private static final String APPRAISALS = "IIN;Year;Date;Unsatisfactory;Areas";
    private static final String MINISTRY = "950140660636;STATE_BODY;CENTRAL;Министрлік;Министерство;;";
    private static final String FIRST =
            "630923412217;Ан;Вера;;23.09.1963;950140660636;CORPS_B;C-1;жоқ;law;;01.01.2010;;1";
    private static final String SECOND =
            "790524430377;Ким;Олег;;24.05.1979;950140660636;CORPS_B;C-2;жоқ;;;01.01.2012;;2";

    final ImportBench bench = new ImportBench(Database.empty(), List.of());

    @BeforeEach
    void employers() {
        bench.loadLines(EMPLOYERS, MINISTRY);
    }

    @Test
    void nothing_is_written_before_somebody_confirms() {
        var checked = bench.checkLines(STAFF, FIRST, SECOND);

        assertThat(checked.state()).isEqualTo(ImportState.CHECKED);
        assertThat(bench.list("SELECT count(*) FROM registry.person")).containsExactly("0");
        assertThat(bench.confirmAndRun(checked.id()).state()).isEqualTo(ImportState.DONE);
        assertThat(bench.list("SELECT count(*) FROM registry.person")).containsExactly("2");
    }

    @Test
    void rows_are_shown_verdict_by_verdict_and_page_by_page() {
        bench.loadLines(STAFF, FIRST);
        var checked = bench.checkLines(STAFF, FIRST, SECOND, SECOND.replace("01.01.2012;", "01.01.2013;31.12.2012"));
        var first = bench.preview(checked.id(), Verdict.SAME, 0, 1);

        assertThat(first.items()).extracting(PreviewRow::row).containsExactly(2);
        assertThat(first.next()).isNull();
        var added = bench.preview(checked.id(), Verdict.NEW, 0, 1);
        assertThat(added.items().get(0).headers()).startsWith("IIN", "Surname").endsWith("Order No.");
        assertThat(added.items().get(0).cells())
                .startsWith("790524430377", "Ким")
                .contains("2012-01-01", null, "false");
        var refused = bench.preview(checked.id(), Verdict.REFUSED, 0, 10).items();
        assertThat(refused.get(0).faults())
                .containsExactly(Map.entry("End", "The end 31.12.2012 is before the start 01.01.2013."));
    }

    @Test
    void a_page_tells_where_the_next_begins() {
        var checked = bench.checkLines(APPRAISALS, "630923412217;2014;1.2.2015;no;", "630923412217;2015;1.2.2016;no;");
        var first = bench.refused(checked.id(), Language.EN, 0, 1);
        var second = bench.refused(checked.id(), Language.EN, Long.parseLong(first.next()), 1);

        assertThat(first.items()).extracting(RefusedRow::row).containsExactly(2);
        assertThat(second.items()).extracting(RefusedRow::row).containsExactly(3);
        assertThat(second.next()).isNull();
    }

    @Test
    void a_changed_row_shows_what_the_register_held() {
        bench.loadLines(STAFF, FIRST, SECOND);
        bench.loadLines(APPRAISALS, "630923412217;2014;01.02.2015;no;law");
        var staff = bench.checkLines(
                STAFF,
                FIRST.replace("Ан;", "Ли;").replace(";C-1;жоқ;law", ";C-3;иә;"),
                SECOND.replace("01.01.2012;", "01.01.2012;31.12.2014"));
        var appraisals = bench.checkLines(APPRAISALS, "630923412217;2014;02.02.2015;yes;law");
        var employers = bench.checkLines(EMPLOYERS, MINISTRY.replace("Министерство", "Департамент"));

        assertThat(was(staff))
                .containsExactly(
                        Map.of("Surname", "Ан", "Category", "C-1", "Leading", "false", "Functions", "law"),
                        Map.of("End", ""));
        assertThat(was(appraisals)).containsExactly(Map.of("Date", "2015-02-01", "Unsatisfactory", "false"));
        assertThat(was(employers)).containsExactly(Map.of("Name (ru)", "Министерство"));
    }

    @Test
    void a_row_of_an_earlier_appointment_does_not_show_the_present_surname_as_replaced() {
        var earlier = FIRST.replace("01.01.2010;", "01.01.2008;31.12.2009").replace("Ан;", "Пак;");
        bench.loadLines(STAFF, earlier, FIRST);
        var checked = bench.checkLines(STAFF, earlier.replace("C-1", "C-5"), FIRST);

        assertThat(was(checked)).containsExactly(Map.of("Category", "C-1"));
    }

    private List<Map<String, String>> was(ImportBench.Outcome checked) {
        return bench.preview(checked.id(), Verdict.CHANGED, 0, 10).items().stream()
                .map(PreviewRow::was)
                .toList();
    }

    @Test
    void a_refused_row_is_told_in_the_readers_language_with_its_place() {
        var outcome = bench.loadLines(STAFF, FIRST, SECOND.replace("01.01.2012", ""));

        assertThat(bench.refused(outcome.id(), Language.EN, 0, 10).items())
                .extracting(
                        RefusedRow::sheet, RefusedRow::row, RefusedRow::column, RefusedRow::code, RefusedRow::message)
                .containsExactly(tuple("staff", 3, "Start", "missing", "A value is missing."));
        assertThat(bench.refused(outcome.id(), Language.KK, 0, 10)
                        .items()
                        .get(0)
                        .message())
                .isEqualTo(Wording.word(Language.KK, "missing"))
                .isNotEqualTo(Wording.word(Language.RU, "missing"));
    }

    @Test
    void refused_rows_come_as_a_workbook_that_is_corrected_and_loaded_again() {
        var outcome = bench.loadLines(
                STAFF, FIRST.replace("01.01.2010", "01.13.2010"), SECOND.replace("CORPS_B", "CORPS_Z"), SECOND);
        var workbook = SheetsRead.of(bench.refusedWorkbook(outcome.id(), Language.RU));

        assertThat(workbook.sheets()).containsOnlyKeys("Служащие");
        assertThat(workbook.only().get(0)).startsWith("IIN", "Surname").endsWith("Order No.", "Причина");
        assertThat(workbook.only().get(1)).startsWith("630923412217", "Ан").contains("01.13.2010", "1963-09-23", "нет");
        assertThat(workbook.only()).hasSize(3);

        var again = bench.loadFile("corrected.xlsx", workbook.corrected(cell -> cell.replace("01.13.2010", "01.01.2010")
                .replace("CORPS_Z", "CORPS_B")));
        assertThat(again.refusals()).isEmpty();
        assertThat(again.added()).isEqualTo(1);
        assertThat(again.same()).isEqualTo(1);
    }
}
