package kz.daiar.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kz.daiar.foundation.testing.Database;
import kz.daiar.kernel.Language;
import kz.daiar.registry.ImportState;
import kz.daiar.registry.importing.ImportBench;
import kz.daiar.registry.importing.ImportBench.Outcome;
import kz.daiar.registry.importing.SheetsRead;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sample export, as workbook and as CSV files")
class SampleImportIT {

    private static final String WORKBOOK = "personnel.xlsx";
    private static final String[] CSV = {"trainings.csv", "appraisals.csv", "staff.csv", "employers.csv"};

    /** What the register holds, in words that two databases share. */
    private static final String[] END_STATE = {
        "SELECT concat_ws('|', 'E', f.bin, f.kind, f.level, f.name_kk, f.name_ru, f.region, p.bin)"
                + " FROM registry.employer f LEFT JOIN registry.employer p ON p.id = f.parent_id",
        "SELECT concat_ws('|', 'P', iin, surname, name, patronymic, birth_day) FROM registry.person",
        "SELECT concat_ws('|', 'A', iin, bin, from_day, coalesce(to_day, 'infinity'), population, coalesce(category, '-'), is_leading,"
                + " acting, functions, coalesce(certification, '-'), order_no)"
                + " FROM registry.appointment a JOIN registry.person p ON p.id = a.person_id JOIN registry.employer e ON e.id = a.employer_id",
        "SELECT concat_ws('|', 'B', iin, year, day, unsatisfactory, areas)"
                + " FROM registry.appraisal a JOIN registry.person p ON p.id = a.person_id",
        "SELECT concat_ws('|', 'T', iin, kind, venue, form, hours, from_day, coalesce(to_day, 'infinity'), fields, funding)"
                + " FROM training.record t JOIN registry.person p ON p.id = t.person_id"
    };

    @Test
    void refuses_the_faulty_rows_and_no_other() {
        var bench = bench();
        var outcome = bench.load(WORKBOOK);

        assertThat(outcome.state()).isEqualTo(ImportState.DONE);
        assertThat(outcome.rows()).isEqualTo(161 + 3481 + 7000 + 7136);
        assertThat(outcome.added()).isEqualTo(161 + 3438 + 6982 + 7124);
        assertThat(outcome.duplicates()).isEqualTo(10);
        assertThat(outcome.normalised()).isEqualTo(368);
        assertThat(outcome.refused()).isEqualTo(28 + 5 + 18 + 12);
        assertThat(outcome.refusals())
                .contains(
                        "staff 22 bin employer-unknown 000000000000",
                        "staff 62 iin iin-invalid 630819394238",
                        "staff 1030 end end-before-start 2010-12-17 2011-01-16",
                        "staff 1279 start missing")
                .filteredOn(row -> row.contains("overlap"))
                .hasSize(5);
        assertThat(bench.list("SELECT count(*) FROM registry.person")).containsExactly("1992");
        assertThat(
                        bench.list(
                                "SELECT count(*) FROM registry.person WHERE id NOT IN (SELECT person_id FROM registry.appointment)"))
                .containsExactly("0");
    }

    @Test
    void the_csv_files_give_the_same_register_as_the_workbook() {
        var fromWorkbook = bench();
        var fromFiles = bench();
        var one = fromWorkbook.load(WORKBOOK);
        var other = fromFiles.load(CSV);

        assertThat(endState(fromFiles)).isEqualTo(endState(fromWorkbook)).hasSizeGreaterThan(19000);
        assertThat(sorted(other)).isEqualTo(sorted(one));
        assertThat(other.normalised()).isEqualTo(one.normalised());
    }

    @Test
    void loading_the_same_file_twice_changes_nothing() {
        var bench = bench();
        var first = bench.load(WORKBOOK);
        bench.events().clear();
        var state = bench.list("SELECT id || ' ' || xmin FROM registry.appointment ORDER BY id");
        var second = bench.load(WORKBOOK);

        assertThat(second.added() + second.changed()).isZero();
        assertThat(second.same()).isEqualTo(first.added());
        assertThat(second.refusals()).isEqualTo(first.refusals());
        assertThat(bench.list("SELECT id || ' ' || xmin FROM registry.appointment ORDER BY id"))
                .isEqualTo(state);
        assertThat(bench.list("SELECT count(*) FROM registry.employer_history")).containsExactly("0");
        assertThat(bench.events()).isEmpty();
    }

    @Test
    void the_workbook_of_refused_rows_holds_all_of_them_and_is_refused_again_as_it_stands() {
        var bench = bench();
        var first = bench.load(WORKBOOK);
        var workbook = bench.refusedWorkbook(first.id(), Language.KK);
        var again = bench.loadFile("refused.xlsx", workbook);

        assertThat(SheetsRead.of(workbook).sheets().values().stream()
                        .mapToInt(rows -> rows.size() - 1)
                        .sum())
                .isEqualTo(63);
        assertThat(again.rows()).isEqualTo(63);
        assertThat(again.added() + again.changed()).isZero();
        assertThat(again.refused()).isEqualTo(63);
    }

    @Test
    void killed_at_any_moment_and_started_again_it_ends_the_same() {
        var undisturbed = bench();
        undisturbed.load(WORKBOOK);
        for (int transactions : List.of(3, 8, 12, 15, 17)) {
            var bench = bench();
            long id = bench.send(true, WORKBOOK);
            bench.killAfter(transactions, id);
            var outcome = bench.resume(id);

            assertThat(outcome.state()).as("killed after %d", transactions).isEqualTo(ImportState.DONE);
            assertThat(endState(bench)).isEqualTo(endState(undisturbed));
            assertThat(bench.load(WORKBOOK).added()).isZero();
        }
    }

    private static ImportBench bench() {
        return new ImportBench(Database.empty(), List.of(new TrainingSheet().form()));
    }

    private static Set<String> endState(ImportBench bench) {
        return bench.endState(END_STATE);
    }

    private static List<String> sorted(Outcome outcome) {
        return outcome.refusals().stream().sorted().toList();
    }
}
