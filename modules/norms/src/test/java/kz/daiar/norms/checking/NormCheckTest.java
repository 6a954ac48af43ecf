package kz.daiar.norms.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.Paragraph;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.checking.Finding.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The checks of norm files")
class NormCheckTest {

    @Test
    void find_no_error_in_the_files_that_ship() {
        assertThat(NormCheck.of(NormSet.shipped(), Draft.TODAY))
                .filteredOn(Finding::isError)
                .isEmpty();
    }

    @Test
    @Paragraph({"kazguu/8.1", "decree-1457/13"})
    void show_the_holes_the_acts_have_themselves() {
        assertThat(Draft.shipped().findings())
                .filteredOn(one -> one.code().startsWith("hole-"))
                .extracting(one -> one.place().file() + " " + one.code() + " " + one.example())
                .containsExactly(
                        "norms/decree-1457.yaml hole-unlisted CATEGORY_WITHOUT_VENUE",
                        "norms/decree-1457.yaml hole-missing CATEGORY_MISSING",
                        "norms/kazguu.yaml hole-hours 1–7",
                        "norms/kazguu.yaml hole-hours 1–35",
                        "norms/kazguu.yaml hole-sums 50000.01–59999.99");
    }

    @ParameterizedTest(name = "{3}: «{2}» for «{1}», for example {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            textBlock =
                    """
            decree-1457.yaml | C-1..C-5, C-O-1            | C-1..C-4, C-O-1                  | category-in-no-row    | C-5
            decree-1457.yaml | D-1..D-3                   | D-1..D-4                         | category-in-two-rows  | D-4
            decree-1457.yaml | D-1..D-3                   | D-1..D-3, D-2                    | category-twice-in-row | D-2
            decree-1457.yaml | - {when: [C-O-3            | - {when: [Z-1], then: ACADEMY, cite: "13"}\\n          - {when: [C-O-3 | row-dead | Z-1
            decree-1457.yaml | - {when: [C-O-3            | - {when: [D-1, D-2], then: ACADEMY, cite: "13"}\\n          - {when: [C-O-3 | row-covered | D-1, D-2
            kazguu.yaml      | below: 60000               | below: 59000                     | band-hole             | 59000–59999.99
            kazguu.yaml      | {above: 0, at-most: 50000  | {above: 10, at-most: 50000       | band-hole             | 0.01–10.00
            kazguu.yaml      | {above: 800000             | {above: 800000, at-most: 900000  | band-hole             | 900000.01…
            kazguu.yaml      | {above: 100000             | {at-least: 100000                | band-overlap          | 100000–100000.00
            kazguu.yaml      | at-least: 36, below: 108   | at-least: 40, below: 108         | band-hole             | 36–39
            kazguu.yaml      | at-least: 36, below: 108   | at-least: 30, below: 108         | band-overlap          | 30–35
            kazguu.yaml      | above: 400000, at-most: 800000 | above: 800000, at-most: 400000 | band-empty          | -
            order-1211.yaml  | {above: 72, at-most: 108   | {above: 71, at-most: 108         | band-overlap          | 72
            decree-1457.yaml | at-least: 24, at-most: 80  | at-least: 90, at-most: 80        | band-empty            | 90 > 80
            reserve.yaml     | lowest-admitted: 7         | lowest-admitted: 9               | ranks-order           | -
            decree-1457.yaml | reportBy: {month: 1, day: 10 | reportBy: {month: 2, day: 29   | no-day                | reportBy
            order-1211.yaml  | percent-below: 25          | percent-below: 100               | no-share              | 100
            decree-1457.yaml | after: P6M                 | after: P0M                       | no-term               | P0D
            vocabulary.yaml  | C-1..C-5:                  | C-5..C-1:                        | no-category           | C-5..C-1
            order-1211.yaml  | to: 2013-09-11             | to: 2000-01-01                   | unreadable            | -
            decree-1457.yaml | merge:                     | idle:                            | unreadable            | -
            decree-1457.yaml | grounds: [FIRST_ENTRY_B, FIRST_LEADERSHIP_B] | grounds: [FIRST_ENTRY_B, PERIODIC_B] | merge-idle | -
            decree-1457.yaml | grounds: [FIRST_ENTRY_B, FIRST_LEADERSHIP_B] | grounds: [FIRST_ENTRY_B, PERIODIC_B] | duties-collide | CORPS_B
            decree-1457.yaml | cite: "16", interpretations: I-2}            | }              | rests-on-nothing      | -
            decree-1457.yaml | binds: [STATE_BODY]        | binds: [STATE_BODIES]            | unknown-code          | -
            decree-1457.yaml | interpretation: I-32       | interpretation: I-320            | no-interpretation     | -
            decree-1457.yaml | by:\\n      kk: "Қазақстан Республикасы Президентінің 2015 жылғы 29 желтоқсандағы № 152 Жарлығы" | by:\\n      kk: " " | text-missing | -
            kazguu.yaml      | documents:                 | documents:\\n  - {kind: UPGRADING, document: STATE_DIPLOMA, cite: "7.16"} | answered-before | UPGRADING
            decree-1457.yaml | venue-answers:             | venue-answers:\\n  - {populations: [CORPS_A], venue: {any: [FOREIGN], cite: "13"}} | answered-before | CORPS_A
            decree-1457.yaml | results: 2, within: P3Y | results: 2, within: P30M | no-years | P30M
            decree-1457.yaml | results: 2, within: P3Y | results: 0, within: P3Y | no-results | 0
            decree-1457.yaml | en: "First entry to administrative service of corps A" | en: ~ | text-missing | -
            kazguu.yaml | en: "Regulation on continuous qualification upgrading at M. S. Narikbayev KAZGUU University" | en: ~ | text-missing | -
            kazguu.yaml | en: "Regulation on continuous qualification upgrading at M. S. Narikbayev KAZGUU University" | en: null | unreadable | -
            order-1211.yaml | "1":\\n    chapter: | "0": {kk: ~}\\n  "1":\\n    chapter: | text-missing | -
            decree-1457.yaml | number: "1457" | number: null | nothing-written | -
            kazguu.yaml      | - {at-least: 108, lengths: LONG, cite: "6.5", interpretations: I-12} | - {at-least: 108, below: 200, lengths: LONG, cite: "6.5", interpretations: I-12} | band-hole | 200…
            kazguu.yaml      | - {at-least: 108, lengths: LONG, cite: "6.5", interpretations: I-12} | # lost | band-hole | 108…
            kazguu.yaml      | - {below: 8, hole: true, | - {below: 7, hole: true, | band-hole | 7
            order-1211.yaml  | {above: 0, at-most: 72, lengths: SHORT, cite: "10.1", interpretations: [I-11, I-33]} | {above: 20, at-most: 72, lengths: SHORT, cite: "10.1"} | band-hole | 1–20
            decree-1457.yaml | C-1..C-5, C-O-1            | C-1..C-50, C-O-1                  | category-outside    | C-6
            decree-1457.yaml | E-G-1..E-G-4]              | E-G-1..E-G-5]                     | category-outside    | E-G-5
            decree-1457.yaml | E-G-1..E-G-4]              | E-G-*]                            | category-outside    | E-G-*
            order-1211.yaml  | percent-below: 25, cite: "23"} | percent-below: 25, cite: "23"}\\n---\\nmore: text | more-documents | -
            vocabulary.yaml  | acting-reason: | acting-reason: {}\\n---\\nacting-reasons: | more-documents | -
            decree-1457.yaml | - {kind: UPGRADING, populations: CORPS_B, venues: [ACADEMY], cite: "26"} | - {kind: UPGRADING, populations: CORPS_B, venues: [ACADEMY], cite: "26"}\\n  - {kind: UPGRADING, populations: CORPS_B, venues: [ACADEMY], cite: "26"} | answered-before | CORPS_B
            decree-1457.yaml | funding: OTHER, lawfulness: true, cite: "27"} | funding: OTHER, lawfulness: true, cite: "27"}\\n    - {kind: OTHER, funding: STATE, cite: "27"} | answered-before | OTHER
            decree-1457.yaml | - {kind: PREPARATION, venues: [ACADEMY], cite: "2"} | - {kind: PREPARATION, cite: "2"} | asks-nothing | PREPARATION
            kazguu.yaml      | {working-days: 5, after: approvedOn | {working-days: 5, month: 3, after: approvedOn | no-day | notifyBy
            kazguu.yaml      | {working-days: 5, after: approvedOn | {working-days: 5, after: approvedOnn | unreadable | -
            decree-1457.yaml | merge:                     | merge:\\n  - {grounds: [FIRST_LEADERSHIP_B, FIRST_ENTRY_B], cite: "16"} | answered-before | -
            vocabulary.yaml  | employer-kind:             | employer-knd:                     | unreadable | -
            decree-1457.yaml | hours: {at-least: 120        | hours: {at-least: -120            | unreadable          | -
            kazguu.yaml      | months: 12                 | months: 0                         | unreadable          | -
            decree-1457.yaml | venue: {any: [ACADEMY]      | venue: {any: []                   | unreadable          | -
            decree-1457.yaml | forms: {any: [FULL_TIME]    | forms: {any: []                   | unreadable          | -
            decree-1457.yaml | slug: decree-1457          | slug: ""                          | unreadable          | -
            decree-1457.yaml | month-end: last-day        | month-end: LAST_DAY               | unreadable          | -
            decree-1457.yaml | after: P6M                 | after: P2147483647Y               | unreadable          | -
            decree-1457.yaml | after: P6M                 | after: P9999Y                     | term-too-long       | P9999Y
            reserve.yaml     | every: P1Y                 | every: P0Y                        | no-term             | P0D
            """)
    void name_each_fault_with_file_line_and_an_example(
            String file, String written, String instead, String code, String example) {
        var draft = Draft.shipped().with(file, lines(written), lines(instead));

        assertThat(draft.findings(code)).isNotEmpty().allSatisfy(one -> {
            assertThat(one.severity()).isEqualTo(Severity.ERROR);
            assertThat(one.place().file()).isEqualTo("norms/" + file);
            assertThat(one.place().line()).isPositive();
        });
        assertThat(draft.findings(code)).extracting(Finding::example).contains(example);
        assertThat(Draft.shipped().findings(code)).filteredOn(Finding::isError).isEmpty();
    }

    @ParameterizedTest(name = "{3}: «{2}» for «{1}»")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            decree-1457.yaml | grounds:                 | grounds:\\n  SPARE: {kk: а, ru: а, en: a} | ground-unused
            decree-1457.yaml | tables:                  | tables:\\n  spare:\\n    versions:\\n      - {from: 2013-08-27, rows: [{when: [A-*, B-*, C-1..C-5, C-O-1..C-O-6, C-R-1..C-R-5, D-1..D-5, D-O-1..D-O-6, E-1..E-5, E-R-1..E-R-5, E-G-1..E-G-4], then: ACADEMY, cite: "13"}], unlisted: {gap: CATEGORY_WITHOUT_VENUE, cite: "13"}, missing: {gap: CATEGORY_MISSING, cite: "13"}} | table-unused
            decree-1457.yaml | through: 2027-11-22      | through: 2026-11-30                    | verified-passed
            decree-1457.yaml | verified: {on: 2026-11-22, through: 2027-11-22} | # not yet       | never-verified
            vocabulary.yaml  | en: Faculty, act: kazguu | en: Faculty, act: kazgu                | act-not-loaded
            interpretations.yaml | I-65:                | I-99:\\n  question: {kk: а, ru: а, en: a}\\n  decision: {kk: а, ru: а, en: a}\\nI-65: | interpretation-unused
            """)
    void note_what_has_no_effect_and_what_is_not_verified(String file, String written, String instead, String code) {
        var notes = Draft.shipped().with(file, lines(written), lines(instead)).findings(code);

        assertThat(notes).allMatch(one -> one.severity() == Severity.NOTE);
        assertThat(notes).hasSizeGreaterThan(Draft.shipped().findings(code).size());
    }

    @Test
    void find_the_first_day_no_version_is_in_force() {
        var later = version("periodic-b").replace("2013-08-27", "2018-04-01");
        var draft = Draft.shipped()
                .with(
                        "decree-1457.yaml",
                        version("periodic-b"),
                        version("periodic-b").replace("from: 2013-08-27", "from: 2013-08-27\n        to: 2017-12-31")
                                + later);

        assertThat(draft.findings("version-hole")).extracting(Finding::day).containsExactly(LocalDate.of(2018, 1, 1));
    }

    @Test
    void find_a_duty_whose_table_begins_later() {
        var draft = Draft.shipped()
                .with(
                        "decree-1457.yaml",
                        "      - from: 2013-08-27\n        rows:",
                        "      - from: 2014-01-01\n        rows:");

        assertThat(draft.findings("table-without-version")).hasSize(2).allMatch(one -> one.day()
                .equals(LocalDate.of(2013, 8, 27)));
    }

    @Test
    void find_a_version_that_never_applies() {
        var draft = Draft.shipped().with("order-1211.yaml", "      - from: 2001-02-27", "      - from: 2014-01-01");

        assertThat(draft.findings("version-never")).hasSize(1);
    }

    @Test
    void find_times_in_force_that_overlap() {
        var draft = Draft.shipped()
                .with("order-1211.yaml", "  in-force:\n", "  in-force:\n    - {from: 2010-01-01, to: 2011-01-01}\n");

        assertThat(draft.findings("in-force-overlap"))
                .extracting(Finding::day)
                .containsExactly(LocalDate.of(2001, 2, 27));
    }

    @Test
    void find_two_acts_that_ask_the_same_of_the_same_people() {
        var twin = Draft.shipped().sources().stream()
                .filter(source -> source.name().equals("norms/decree-1457.yaml"))
                .map(source -> new NormSet.Source(
                        "twin.yaml",
                        source.text()
                                .replace("slug: decree-1457", "slug: decree-2018")
                                .replace("2013-08-27", "2018-04-01")))
                .findFirst()
                .orElseThrow();
        var succeeding = new NormSet.Source(
                twin.name(), twin.text().replace("slug: decree-2018", "slug: decree-2018\n  succeeds: decree-1457"));

        assertThat(Draft.shipped().and(twin).findings("duties-collide"))
                .isNotEmpty()
                .allMatch(one -> one.day().equals(LocalDate.of(2018, 4, 1)));
        var before = new NormSet.Source(twin.name(), succeeding.text().replace("2018-04-01", "2010-01-01"));

        assertThat(Draft.shipped().and(succeeding).findings()).noneMatch(Finding::isError);
        assertThat(Draft.shipped().and(before).findings("version-never")).isNotEmpty();
    }

    @Test
    void find_an_act_that_stands_in_two_files() {
        var again = Draft.shipped().sources().get(3);

        assertThat(Draft.shipped()
                        .and(new NormSet.Source("again.yaml", again.text()))
                        .findings("act-twice"))
                .extracting(one -> one.place().file())
                .containsExactly("again.yaml");
    }

    @Test
    void accept_a_hole_of_the_categories_that_is_named() {
        var draft = Draft.shipped()
                .with("decree-1457.yaml", "C-1..C-5, C-O-1", "C-1..C-4, C-O-1")
                .with(
                        "decree-1457.yaml",
                        "        unlisted:",
                        "        silent: [{when: [C-5], gap: CATEGORY_WITHOUT_VENUE, interpretations: I-40}]\n        unlisted:");

        assertThat(draft.findings()).noneMatch(Finding::isError);
        assertThat(draft.findings("hole-categories"))
                .extracting(Finding::example)
                .containsExactly("C-5");
    }

    @Test
    void follow_the_register_of_categories_from_day_to_day() {
        var draft = Draft.shipped()
                .with(
                        "vocabulary.yaml",
                        "  E-1..E-5:",
                        "  F-1: {kk: F-1, ru: F-1, en: F-1, from: 2015-01-01}\n  E-1..E-5:");

        assertThat(draft.findings("category-in-no-row")).singleElement().satisfies(one -> {
            assertThat(one.day()).isEqualTo(LocalDate.of(2015, 1, 1));
            assertThat(one.example()).isEqualTo("F-1");
        });
    }

    @Test
    void tell_every_fault_of_a_file_and_not_only_the_first() {
        var draft = Draft.shipped()
                .with("decree-1457.yaml", "cite: \"14\"", "cite: \"140\"")
                .with(
                        "decree-1457.yaml",
                        "hours: {at-least: 120, cite: \"16\"}",
                        "hours: {at-least: many, cite: \"16\"}")
                .with("decree-1457.yaml", "after: P3Y, month-end: last-day", "after: P3Y")
                .with("decree-1457.yaml", "at-least: 24, at-most: 80", "at-leest: 24, at-most: 80")
                .with("decree-1457.yaml", "venues: [ACADEMY], cite: \"18\"", "venues: [ACADEMIA], cite: \"18\"")
                .findings("unreadable");

        assertThat(draft)
                .extracting(one -> one.place().field())
                .containsExactly(
                        "duties.first-entry-a.versions[0].start-by.cite",
                        "duties.first-entry-a.versions[0].hours.at-least",
                        "duties.career-plan-a.versions[0].complete-by.month-end",
                        "duties.periodic-b.versions[0].hours.at-leest",
                        "programme-checks[7].venues");
    }

    @Test
    void go_on_with_the_other_files_when_one_is_not_even_yaml() {
        var draft = Draft.shipped()
                .with("reserve.yaml", "norms: 1", "norms: [1")
                .with("kazguu.yaml", "below: 60000", "below: 59000");

        assertThat(draft.findings("unreadable")).hasSize(1);
        assertThat(draft.findings("band-hole")).hasSize(1);
    }

    @Test
    void speak_three_languages() {
        var finding = Draft.shipped()
                .with("decree-1457.yaml", "C-1..C-5, C-O-1", "C-1..C-4, C-O-1")
                .findings("category-in-no-row")
                .get(0);

        assertThat(finding.line(Language.EN))
                .matches("norms/decree-1457\\.yaml:\\d+: error: tables\\.retraining-venue\\.versions\\[0]:"
                        + " \\[2013-08-27] categories of the register stand in no row .* \\(C-5\\)");
        assertThat(finding.line(Language.KK)).contains(": қате: ").endsWith("(C-5)");
        assertThat(finding.line(Language.RU)).contains(": ошибка: ").endsWith("(C-5)");
    }

    @ParameterizedTest(name = "{0} beside a running period")
    @ValueSource(strings = {"first-appointment", "career-plan"})
    void find_duties_that_begin_on_the_first_day_of_service_for_different_reasons(String on) {
        var draft = Draft.shipped().with("decree-1457.yaml", "duties:\n", upgrading(on, "CORPS_B", "PERIODIC_B", "24"));

        assertThat(draft.findings("duties-collide")).singleElement().satisfies(one -> {
            assertThat(one.day()).isEqualTo(LocalDate.of(2013, 8, 27));
            assertThat(one.example()).isEqualTo("CORPS_B");
        });
    }

    @Test
    void find_duties_of_two_acts_one_body_can_adopt() {
        var draft = Draft.shipped()
                .with(
                        "kazguu.yaml",
                        "duties:\n",
                        upgrading("running-period", "EDUCATION_SPECIALIST", "PERIODIC_FACULTY", "6.3.1"));

        assertThat(draft.findings("duties-collide")).singleElement().satisfies(one -> {
            assertThat(one.day()).isEqualTo(LocalDate.of(2021, 1, 1));
            assertThat(one.place().file()).isEqualTo("norms/order-1211.yaml");
        });
    }

    /** The beginning of the duties of an act, with one more. */
    private static String upgrading(String on, String population, String ground, String cite) {
        return """
            duties:
              another:
                kind: UPGRADING
                ground: %s
                versions:
                  - from: 2013-08-27
                    cite: "%s"
                    trigger: {on: %s, population: %s, cite: "%s"}
                    complete-by: {after: P3Y, month-end: last-day, day-off: keep, cite: "%s"}
                    venue: {any: [ACADEMY], cite: "%s"}
                    lapses: {interpretations: I-7}
            """
                .formatted(ground, cite, on, population, cite, cite, cite);
    }

    @Test
    void note_a_category_the_table_has_before_the_register() {
        var draft = Draft.shipped()
                .with(
                        "vocabulary.yaml",
                        "  E-1..E-5:",
                        "  F-1: {kk: F-1, ru: F-1, en: F-1, from: 2015-01-01}\n  E-1..E-5:")
                .with("decree-1457.yaml", "E-G-1..E-G-4]", "E-G-1..E-G-4, F-1]");

        assertThat(draft.findings()).noneMatch(Finding::isError);
        assertThat(draft.findings("category-unknown")).singleElement().satisfies(one -> {
            assertThat(one.day()).isEqualTo(LocalDate.of(2013, 8, 27));
            assertThat(one.example()).isEqualTo("F-1");
        });
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            from: 2013-09-27                     | 2013-08-27 | 2013-08-27–2013-09-26
            from: 2013-08-27\\n        to: 2014-01-01 | 2014-01-02 | 2014-01-02…
            """)
    void note_the_days_on_which_an_act_has_no_version_of_a_duty(String bounds, LocalDate day, String days) {
        var draft = Draft.shipped()
                .with(
                        "decree-1457.yaml",
                        version("first-entry-a"),
                        version("first-entry-a").replace("from: 2013-08-27", lines(bounds)));

        assertThat(draft.findings()).noneMatch(Finding::isError);
        assertThat(draft.findings("act-without-version")).singleElement().satisfies(one -> {
            assertThat(one.day()).isEqualTo(day);
            assertThat(one.example()).isEqualTo(days);
        });
        assertThat(Draft.shipped().findings("act-without-version")).isEmpty();
    }

    @Test
    void follow_a_category_that_left_the_register() {
        var draft = Draft.shipped()
                .with(
                        "vocabulary.yaml",
                        "  E-1..E-5:",
                        "  F-1: {kk: F-1, ru: F-1, en: F-1, to: 2014-12-31}\n  E-1..E-5:");

        assertThat(draft.findings("unreadable")).isEmpty();
        assertThat(draft.findings("category-in-no-row")).singleElement().satisfies(one -> {
            assertThat(one.day()).isEqualTo(LocalDate.of(2013, 8, 27));
            assertThat(one.example()).isEqualTo("F-1");
        });
    }

    /** The only version of a duty of the decree, as it is written. */
    private static String version(String duty) {
        var text = NormSet.shipped().sources().get(3).text();
        int start = text.indexOf("      - from:", text.indexOf("\n  " + duty + ":"));
        int end = text.indexOf("\n  ", text.indexOf("lapses", start)) + 1;
        return text.substring(start, end);
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }
}
