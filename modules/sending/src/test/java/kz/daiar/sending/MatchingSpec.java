package kz.daiar.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.daiar.kernel.Paragraph;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Facts;
import kz.daiar.norms.Facts.Appointment;
import kz.daiar.norms.Facts.Appraisal;
import kz.daiar.norms.Facts.PlanEntry;
import kz.daiar.norms.Facts.Training;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Whether a group meets a duty, and by which paragraph it does not")
class MatchingSpec {

    private static final LocalDate TODAY = LocalDate.parse("2017-06-30");
    private static final NormSet NORMS = NormSet.shipped();

    private static final Map<String, Facts> PEOPLE = Map.of(
            "entrant", facts(List.of(post("2017-05-02", null, "CORPS_B", false, null)), List.of(), List.of()),
            "leader",
                    facts(
                            List.of(
                                    post("2015-01-05", "2017-05-01", "CORPS_B", false, null),
                                    post("2017-05-02", null, "CORPS_B", true, null)),
                            List.of(),
                            List.of()),
            "planned",
                    facts(
                            List.of(post("2016-01-11", null, "CORPS_A", true, null)),
                            List.of(new PlanEntry(LocalDate.parse("2017-02-01"), List.of("management"), null)),
                            List.of()),
            "failed in corps A",
                    facts(
                            List.of(post("2014-01-06", null, "CORPS_A", true, null)),
                            List.of(),
                            unsatisfactory("management")),
            "serving", facts(List.of(post("2014-09-01", null, "CORPS_B", false, null)), List.of(), List.of()),
            "certified", facts(List.of(post("2014-09-01", null, "CORPS_B", false, "audit")), List.of(), List.of()),
            "failed in corps B",
                    facts(List.of(post("2014-09-01", null, "CORPS_B", false, null)), List.of(), unsatisfactory("law")));

    private static Facts facts(List<Appointment> posts, List<PlanEntry> plan, List<Appraisal> appraisals) {
        return new Facts(posts, plan, appraisals, List.of());
    }

    private static Appointment post(String from, String to, String population, boolean leading, String certification) {
        return new Appointment(
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                population,
                "CORPS_B".equals(population) ? "C-1" : null,
                leading,
                false,
                List.of("finance"),
                certification,
                "STATE_BODY",
                List.of(),
                null);
    }

    private static List<Appraisal> unsatisfactory(String area) {
        return List.of(
                new Appraisal(2016, LocalDate.parse("2016-06-01"), true, List.of(area), null),
                new Appraisal(2017, LocalDate.parse("2017-06-01"), true, List.of(area), null));
    }

    @ParameterizedTest(name = "{0}, {1}: {2} {3} {4} h from {5}, {7} → {8} {9}")
    @Paragraph({"decree-1457/13", "decree-1457/14", "decree-1457/15", "decree-1457/16"})
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            entrant | FIRST_ENTRY_B      | ACADEMY         | FULL_TIME | 120 | 2017-07-03 | 2017-07-21 | finance | IN_TIME |
            entrant | FIRST_ENTRY_B      | REGIONAL_CENTRE | FULL_TIME | 120 | 2017-07-03 | 2017-07-21 | finance | NOT     | 13
            entrant | FIRST_ENTRY_B      | ACADEMY         | FULL_TIME | 120 | 2017-11-02 | 2017-11-24 | finance | IN_TIME |
            entrant | FIRST_ENTRY_B      | ACADEMY         | FULL_TIME | 120 | 2017-11-03 | 2017-11-24 | finance | LATE    |
            entrant | FIRST_ENTRY_B      | ACADEMY         | DISTANCE  | 120 | 2017-07-03 | 2017-07-21 | finance | IN_TIME |
            leader  | FIRST_LEADERSHIP_B | ACADEMY         | DISTANCE  | 120 | 2017-07-03 | 2017-07-21 | finance | NOT     | 15
            leader  | FIRST_LEADERSHIP_B | ACADEMY         | FULL_TIME | 120 | 2017-07-03 | 2017-07-21 | finance | IN_TIME |
            entrant | FIRST_ENTRY_B      | ACADEMY         | FULL_TIME | 119 | 2017-07-03 | 2017-07-21 | finance | NOT     | 16
            """)
    void retraining(
            String who,
            String ground,
            String venue,
            String form,
            int hours,
            LocalDate from,
            LocalDate to,
            String field,
            Offer.Fit fit,
            String paragraph) {
        judged(who, ground, training("RETRAINING", venue, form, hours, from, to, field), fit, paragraph);
    }

    @ParameterizedTest(name = "{0}, {1}: {2} {3} h until {4}, {5} → {6} {7}")
    @Paragraph({
        "decree-1457/18",
        "decree-1457/20",
        "decree-1457/22",
        "decree-1457/23",
        "decree-1457/24",
        "decree-1457/25"
    })
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            planned           | CAREER_PLAN_A      | ACADEMY         | 40 | 2017-07-14 | management | IN_TIME |
            planned           | CAREER_PLAN_A      | REGIONAL_CENTRE | 40 | 2017-07-14 | management | NOT     | 18
            planned           | CAREER_PLAN_A      | ACADEMY         | 40 | 2017-07-14 | customs    | NOT     | 20
            failed in corps A | TWO_UNSATISFACTORY | ACADEMY         | 40 | 2017-07-14 | management | IN_TIME |
            failed in corps A | TWO_UNSATISFACTORY | ACADEMY         | 40 | 2017-07-14 | customs    | NOT     | 20
            failed in corps A | TWO_UNSATISFACTORY | ACADEMY         | 40 | 2017-09-02 | management | LATE    |
            serving           | PERIODIC_B         | ACADEMY         | 40 | 2017-07-14 | finance    | IN_TIME |
            serving           | PERIODIC_B         | REGIONAL_CENTRE | 40 | 2017-07-14 | finance    | IN_TIME |
            serving           | PERIODIC_B         | DEPARTMENTAL    | 40 | 2017-07-14 | finance    | IN_TIME |
            serving           | PERIODIC_B         | OTHER_EDUCATION | 40 | 2017-07-14 | finance    | IN_TIME |
            serving           | PERIODIC_B         | ACADEMY         | 40 | 2017-07-14 | customs    | NOT     | 24
            serving           | PERIODIC_B         | ACADEMY         | 23 | 2017-07-14 | finance    | NOT     | 25
            serving           | PERIODIC_B         | ACADEMY         | 24 | 2017-07-14 | finance    | IN_TIME |
            serving           | PERIODIC_B         | ACADEMY         | 80 | 2017-07-14 | finance    | IN_TIME |
            serving           | PERIODIC_B         | ACADEMY         | 81 | 2017-07-14 | finance    | NOT     | 25
            certified         | PERIODIC_B         | REGIONAL_CENTRE | 40 | 2017-07-14 | finance    | NOT     | 23
            certified         | PERIODIC_B         | DEPARTMENTAL    | 40 | 2017-07-14 | finance    | IN_TIME |
            failed in corps B | TWO_UNSATISFACTORY | ACADEMY         | 40 | 2017-07-14 | law        | IN_TIME |
            failed in corps B | TWO_UNSATISFACTORY | ACADEMY         | 40 | 2017-07-14 | finance    | NOT     | 24
            """)
    void upgrading(
            String who,
            String ground,
            String venue,
            int hours,
            LocalDate to,
            String field,
            Offer.Fit fit,
            String paragraph) {
        judged(
                who,
                ground,
                training("UPGRADING", venue, "FULL_TIME", hours, to.minusDays(4), to, field),
                fit,
                paragraph);
    }

    private static Training training(
            String kind, String venue, String form, int hours, LocalDate from, LocalDate to, String field) {
        return new Training(
                kind, venue, List.of("audit"), form, hours, from, to, true, List.of(field), "STATE", "group");
    }

    private static void judged(String who, String ground, Training promised, Offer.Fit fit, String paragraph) {
        var facts = PEOPLE.get(who);

        var verdict = new Matching(NORMS).verdict(facts, duty(facts, ground), promised);

        assertThat(verdict.fit()).isEqualTo(fit);
        if (paragraph == null) {
            assertThat(verdict.why()).isEmpty();
        } else {
            assertThat(verdict.why()).extracting(Step::cite).contains("decree-1457/" + paragraph);
        }
    }

    private static Duty duty(Facts facts, String ground) {
        return NORMS.evaluate(facts, TODAY).duties().stream()
                .filter(one -> one.grounds().contains(ground) && !one.status().isMet())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
