package kz.daiar.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.Paragraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The explanation of a duty")
class ExplanationSpec {

    private static final LocalDate SERVED = LocalDate.of(2014, 8, 31);
    private static final LocalDate LEARNT = LocalDate.of(2014, 11, 17);

    private final NormSet norms = NormSet.shipped();

    @Test
    @Paragraph("decree-1457/14")
    void adds_up_the_days_and_says_when_the_month_was_too_short() {
        assertThat(texts(retraining()))
                .contains(
                        "It is the first main appointment of the whole career (Corps B): since 31.08.2014.",
                        "31.08.2014 + 6 months = 28.02.2015: that month has no day 31, so the term ends on its last day.");
        assertThat(step(retraining(), "arithmetic-month-end").interpretations()).containsExactly("I-1");
    }

    @Test
    @Paragraph({"decree-1457/13", "decree-1457/15", "decree-1457/16"})
    void says_of_each_training_what_it_has_what_is_asked_and_by_which_paragraph() {
        var trainings = retraining().trainings();

        assertThat(trainings).hasSize(3);
        assertThat(trainings.get(0).verdict().text()).startsWith("Counted, the duty is met");
        assertThat(trainings.get(0).checks())
                .extracting(check -> check.step().code() + " " + check.step().cite())
                .containsExactly(
                        "is-start null",
                        "is-document decree-1457/3",
                        "is-venue decree-1457/13",
                        "is-form decree-1457/15",
                        "is-hours decree-1457/16");
        assertThat(trainings.get(1).verdict().text()).startsWith("Another kind, cannot meet this duty");
        assertThat(trainings.get(2).verdict().text()).contains("17.11.2017");
    }

    @Test
    @Paragraph("decree-1457/24")
    void counts_the_next_period_from_the_training_that_ended_the_one_before() {
        var second = explanation(2);

        assertThat(step(second, "day-after-training").values()).containsExactly(LEARNT.plusDays(4));
        assertThat(texts(second))
                .anyMatch(text -> text.startsWith("Counted for the period before, not counted twice"))
                .anyMatch(text -> text.startsWith("21.11.2014 + 3 years = 21.11.2017"));
    }

    @Test
    void names_each_fact_it_rests_on() {
        assertThat(retraining().facts())
                .extracting(FactRef::toString)
                .containsExactly(
                        "APPOINTMENT 2014-08-31",
                        "TRAINING RETRAINING 2014-10-01",
                        "TRAINING UPGRADING 2014-11-17",
                        "TRAINING UPGRADING 2017-11-17");
    }

    @Test
    void quotes_every_paragraph_and_every_interpretation_it_names() {
        var explanation = retraining();

        assertThat(explanation.law())
                .extracting(Explanation.Quoted::id)
                .startsWith("decree-1457/3", "decree-1457/14")
                .contains("decree-1457/13", "decree-1457/15", "decree-1457/16");
        assertThat(explanation.law())
                .allSatisfy(quoted -> assertThat(quoted.paragraph().kk()).isNotBlank());
        assertThat(explanation.interpretations()).extracting(Interpretation::id).contains("I-1", "I-3", "I-6");
        assertThat(explanation.sentences())
                .flatExtracting(sentence -> sentence.step().interpretations())
                .isSubsetOf(explanation.interpretations().stream()
                        .map(Interpretation::id)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void is_whole_in_each_language(Language language) {
        for (var duty : duties()) {
            assertThat(Explanation.of(duty, norms, language).sentences())
                    .hasSizeGreaterThan(8)
                    .noneMatch(sentence -> sentence.text().matches(".*(\\{\\d|null).*"));
        }
    }

    private Explanation retraining() {
        return explanation(0);
    }

    private Explanation explanation(int duty) {
        return Explanation.of(duties().get(duty), norms, Language.EN);
    }

    private List<Duty> duties() {
        return norms.evaluate(
                        new Facts(List.of(appointment()), List.of(), List.of(), trainings()), LocalDate.of(2018, 1, 1))
                .duties();
    }

    private static Facts.Appointment appointment() {
        return new Facts.Appointment(
                SERVED,
                null,
                "CORPS_B",
                "C-O-4",
                false,
                false,
                List.of("finance"),
                null,
                "STATE_BODY",
                List.of(),
                "12-ж/қ");
    }

    private static List<Facts.Training> trainings() {
        return List.of(
                training("RETRAINING", LocalDate.of(2014, 10, 1), 120),
                training("UPGRADING", LEARNT, 40),
                training("UPGRADING", LEARNT.plusYears(3), 80));
    }

    private static Facts.Training training(String kind, LocalDate from, int hours) {
        return new Facts.Training(
                kind,
                "REGIONAL_CENTRE",
                List.of(),
                "FULL_TIME",
                hours,
                from,
                from.plusDays(4),
                true,
                List.of("finance"),
                "STATE",
                null);
    }

    private static Step step(Explanation explanation, String code) {
        return explanation.sentences().stream()
                .map(Explanation.Sentence::step)
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Explanation explanation) {
        return explanation.sentences().stream().map(Explanation.Sentence::text).toList();
    }
}
