package kz.daiar.registry.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.daiar.foundation.testing.Database;
import kz.daiar.registry.ImportState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an import accepts, changes and refuses")
class ImportRulesIT {

    private static final String EMPLOYERS = "BIN;Kind;Level;Name (kk);Name (ru);Region;Parent BIN";
    private static final String STAFF =
            "IIN;Surname;Name;Patronymic;Date of birth;Employer BIN;Population;Category;Leading;Functions;Certification;Start;End;Order No.";
    private static final String APPRAISALS = "IIN;Year;Date;Unsatisfactory;Areas";
    private static final String MINISTRY = "950140660636;STATE_BODY;CENTRAL;Министрлік;Министерство;;";
    private static final String DEPARTMENT = "990240932076;STATE_BODY;;Департамент;Департамент;;950140660636";
    private static final String OTHER = "931040304661;STATE_BODY;;Басқа;Другой;;";
    private static final String IIN = "630923412217";
    private static final String SECOND_IIN = "790524430377";

    final ImportBench bench = new ImportBench(Database.empty(), List.of());

    @BeforeEach
    void employers() {
        assertThat(bench.loadLines(EMPLOYERS, MINISTRY, DEPARTMENT, OTHER).added())
                .isEqualTo(3);
    }

    @Test
    void a_category_in_cyrillic_or_lower_case_and_spaces_are_normalised_and_counted() {
        var outcome = bench.loadLines(
                STAFF,
                row(IIN, "С-О-4", "01.02.2010", "31.12.2011"),
                row(IIN, "c-o-4", "01.02.2012", "31.12.2012"),
                row(" " + IIN, "C-O-4", "01.02.2013", "31.12.2013"),
                row(IIN, "C-O-4", "2014-02-01", ""));

        assertThat(outcome.added()).isEqualTo(4);
        assertThat(outcome.normalised()).isEqualTo(3);
        assertThat(bench.list("SELECT DISTINCT category FROM registry.appointment"))
                .containsExactly("C-O-4");
    }

    @Test
    void an_identical_row_is_a_duplicate_even_of_a_refused_one() {
        var outcome = bench.loadLines(
                STAFF, row(IIN, "C-1", "", ""), row(IIN, "С-1", "", " "), row(IIN, "C-1", "01.01.2010", "01.01.2009"));

        assertThat(outcome.duplicates()).isEqualTo(1);
        assertThat(outcome.refusals())
                .containsExactly("staff 2 start missing", "staff 4 end end-before-start 2009-01-01 2010-01-01");
        assertThat(bench.list("SELECT count(*) FROM registry.person")).containsExactly("0");
    }

    @Test
    void the_same_key_twice_in_one_file_refuses_the_later_row() {
        var outcome = bench.loadLines(STAFF, row(IIN, "C-1", "01.01.2010", ""), row(IIN, "C-2", "01.01.2010", ""));

        assertThat(outcome.refusals()).containsExactly("staff 3 iin same-key 2");
        assertThat(bench.list("SELECT category FROM registry.appointment")).containsExactly("C-1");
    }

    @Test
    void each_faulty_cell_is_named() {
        var outcome = bench.loadLines(STAFF, "630923412218;;Н;;1963-13-01;1;CORPS_C;;maybe;;;31.02.2010;x;");

        assertThat(outcome.refusals())
                .containsExactly("staff 2 iin iin-invalid 630923412218 + surname missing + birth day-invalid 1963-13-01"
                        + " + bin bin-invalid 1 + population code-unknown CORPS_C POLITICAL, CORPS_A, CORPS_B, FACULTY,"
                        + " ADMIN_LEADER, ADMIN_STAFF, EDUCATION_LEADER, EDUCATION_SPECIALIST + leading yes-no-invalid maybe"
                        + " + start day-invalid 31.02.2010 + end day-invalid x");
    }

    @Test
    void a_name_too_long_for_the_index_is_refused_and_the_other_rows_are_loaded() {
        var fits = IntStream.range(0, 200).mapToObj(n -> "қ").collect(Collectors.joining());
        var outcome = bench.loadLines(
                STAFF,
                row(IIN, "C-1", "01.01.2010", "").replace("Surname", fits),
                row(SECOND_IIN, "C-1", "01.01.2010", "").replace("Surname", fits + "x"));

        assertThat(outcome.added()).isEqualTo(1);
        assertThat(outcome.refusals()).containsExactly("staff 3 surname name-too-long " + fits + "x");
    }

    @Test
    void a_stored_row_with_the_same_key_and_other_values_is_replaced_and_its_history_kept() {
        bench.loadLines(STAFF, row(IIN, "C-1", "01.01.2010", ""));
        bench.list("UPDATE registry.appointment SET category = 'C-9', reason = 'by hand' RETURNING 1");
        var corrected = bench.loadLines(STAFF, row(IIN, "C-2", "01.01.2010", "31.12.2014"));

        assertThat(corrected.changed()).isEqualTo(1);
        assertThat(bench.list("SELECT category || coalesce(reason, '') FROM registry.appointment"))
                .containsExactly("C-2");
        assertThat(bench.list("SELECT category FROM registry.appointment_history ORDER BY recorded_from"))
                .containsExactly("C-1", "C-9");
        assertThat(bench.list("SELECT count(DISTINCT recorded_until) FROM registry.appointment_history"))
                .containsExactly("2");
    }

    @Test
    void a_file_that_changes_only_the_surname_is_a_change() {
        bench.loadLines(STAFF, row(IIN, "C-1", "01.01.2010", ""));
        bench.events().clear();
        var married = bench.loadLines(STAFF, row(IIN, "C-1", "01.01.2010", "").replace("Surname", "Married"));

        assertThat(married.changed()).isEqualTo(1);
        assertThat(bench.list("SELECT surname FROM registry.person")).containsExactly("Married");
        assertThat(bench.list("SELECT count(*) FROM registry.appointment_history"))
                .containsExactly("0");
        assertThat(bench.events()).hasSize(1);
    }

    @Test
    void of_two_surnames_that_of_the_latest_appointment_stays_however_often_it_is_loaded() {
        var lines = new String[] {
            STAFF,
            row(IIN, "C-1", "01.01.2015", "").replace("Surname", "Married"),
            row(IIN, "C-1", "01.01.2010", "01.01.2011")
        };
        bench.loadLines(lines);

        assertThat(bench.list("SELECT surname FROM registry.person")).containsExactly("Married");
        assertThat(bench.loadLines(lines).same()).isEqualTo(2);
    }

    @Test
    void appraisals_need_a_person_whose_staff_row_was_accepted_now_or_earlier() {
        assertThat(bench.loadLines(APPRAISALS, IIN + ";2014;20.01.2015;no;").refusals())
                .containsExactly("appraisals 2 iin person-unknown " + IIN);
        bench.loadLines(STAFF, row(IIN, "C-1", "01.01.2010", ""));
        assertThat(bench.loadLines(APPRAISALS, IIN + ";2014;20.01.2015;yes;Law; ")
                        .added())
                .isEqualTo(1);
        assertThat(bench.list("SELECT areas::text FROM registry.appraisal")).containsExactly("{law}");
    }

    @Test
    void a_row_may_name_the_position_of_the_staff_list_and_a_file_that_names_none_leaves_it() {
        bench.list("INSERT INTO registry.position (id, employer_id, title_kk, title_ru, population, recorded_by)"
                + " SELECT n, e.id, 'Басшы ' || n / 2, 'Начальник ' || n, 'CORPS_B', 'it'"
                + " FROM registry.employer e, generate_series(1, 3) n WHERE e.bin = '950140660636' RETURNING 1");
        var named = STAFF + ";Должность";

        bench.loadLines(named, row(IIN, "C-1", "01.01.2010", "") + ";НАЧАЛЬНИК 2");
        assertThat(bench.list("SELECT position_id FROM registry.appointment")).containsExactly("2");
        assertThat(bench.loadLines(STAFF, row(IIN, "C-1", "01.01.2010", "")).same())
                .isEqualTo(1);
        bench.loadLines(named, row(IIN, "C-1", "01.01.2010", "") + ";Басшы 1"); // two of that name
        bench.loadLines(named, row(IIN, "C-1", "01.01.2010", "") + ";Консультант");
        assertThat(bench.list("SELECT position_id FROM registry.appointment")).containsExactly("2");
        assertThat(bench.loadLines(named, row(IIN, "C-1", "01.01.2010", "") + ";Басшы 0")
                        .changed())
                .isEqualTo(1);
        assertThat(bench.list("SELECT position_id FROM registry.appointment")).containsExactly("1");
    }

    @Test
    void an_officer_loads_his_bodies_and_those_below_and_no_others() {
        var outcome = bench.loadLinesFor(
                Set.of("950140660636"),
                STAFF,
                row(IIN, "C-1", "01.01.2010", "").replace("950140660636", "990240932076"),
                row(SECOND_IIN, "C-1", "01.01.2010", "").replace("950140660636", "931040304661"));

        assertThat(outcome.added()).isEqualTo(1);
        assertThat(outcome.refusals()).containsExactly("staff 3 bin employer-not-yours 931040304661");
        bench.loadLines(STAFF, row(SECOND_IIN, "C-1", "01.01.2010", "").replace("950140660636", "931040304661"));
        assertThat(bench.loadLinesFor(Set.of("990240932076"), APPRAISALS, SECOND_IIN + ";2014;20.01.2015;no;")
                        .refusals())
                .containsExactly("appraisals 2 iin person-not-yours " + SECOND_IIN);
    }

    @Test
    void employers_may_have_faults_too() {
        var outcome = bench.loadLines(
                EMPLOYERS,
                ";STATE_BODY;;А;А;;",
                "940140307639;PRIVATE;;А;А;;",
                "940140307639;STATE_BODY;;А;А;;111111111111",
                "950140660636;STATE_BODY;CENTRAL;Министрлік;Министерство;;990240932076");

        assertThat(outcome.refusals())
                .containsExactly(
                        "employers 2 bin missing",
                        "employers 3 kind code-unknown PRIVATE STATE_BODY, UNIVERSITY, EDUCATION",
                        "employers 4 parent parent-unknown 111111111111",
                        "employers 5 parent parent-cycle 990240932076");
    }

    @Test
    void a_changed_kind_of_employer_concerns_all_who_serve_there() {
        bench.loadLines(STAFF, row(IIN, "C-1", "01.01.2010", ""));
        bench.events().clear();
        bench.loadLines(EMPLOYERS, MINISTRY.replace("STATE_BODY", "EDUCATION"));

        assertThat(bench.events()).hasSize(1);
        assertThat(bench.events().get(0).persons()).hasSize(1);
    }

    @Test
    void a_file_without_so_much_as_headers_fails_the_import() {
        assertThat(bench.loadFile("nothing.csv", new byte[0]).state()).isEqualTo(ImportState.FAILED);
        assertThat(bench.loadLines(STAFF).state()).isEqualTo(ImportState.DONE);
    }

    @Test
    void unknown_headers_fail_the_import_and_name_what_is_missing() {
        var outcome = bench.loadLines(APPRAISALS.replace("Year", "Years"), IIN + ";2014;20.01.2015;no;");

        assertThat(outcome.state()).isEqualTo(ImportState.FAILED);
        assertThat(outcome.failure()).isEqualTo(" sheet-unknown lines.csv lines.csv appraisals year");
    }

    @Test
    void texts_with_backslashes_quotes_and_tabs_survive() {
        bench.loadLines(STAFF, row(IIN, "C-1", "01.01.2010", "").replace("Surname", "\"О\\\"\"х\t\\N;{,}\""));

        assertThat(bench.list("SELECT surname FROM registry.person")).containsExactly("О\\\"х\t\\N;{,}");
    }

    private static String row(String iin, String category, String start, String end) {
        return String.join(
                ";",
                iin,
                "Surname",
                "Name",
                "",
                "23.09.1963",
                "950140660636",
                "CORPS_B",
                category,
                "no",
                "",
                "",
                start,
                end,
                "1");
    }
}
