package kz.daiar.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.Paragraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A duty explains itself")
class WordingTest {

    private final NormSet norms = NormSet.shipped();

    @Test
    @Paragraph({"decree-1457/14", "decree-1457/25"})
    void with_the_arithmetic_of_its_term_and_why_a_training_did_not_count() {
        assertThat(story(Language.EN))
                .contains(
                        "6 months from 15.01.2014; the training must start not later than 15.07.2014. [decree-1457/14]")
                .contains("Overdue since 16.07.2014")
                .contains("volume: 81 h; asked: 24–80 h [decree-1457/25]");
    }

    @Test
    void in_kazakh_and_in_russian_too() {
        assertThat(story(Language.KK)).contains("6 ай").contains("кешіктірілмей басталуы тиіс");
        assertThat(story(Language.RU)).contains("6 месяцев").contains("не позднее 15.07.2014");
    }

    @ParameterizedTest(name = "{0} → {1}, {2}")
    @CsvSource({"P3M, 3 месяца, 3 months", "P1Y, 1 год, 1 year", "P5Y, 5 лет, 5 years", "P12M, 12 месяцев, 12 months"})
    void terms_agree_with_their_numbers(Period term, String russian, String english) {
        assertThat(Wording.term(term, Language.RU)).isEqualTo(russian);
        assertThat(Wording.term(term, Language.EN)).isEqualTo(english);
    }

    private String story(Language language) {
        var from = LocalDate.of(2014, 1, 15);
        var appointment = new Facts.Appointment(
                from,
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
        var training = new Facts.Training(
                "UPGRADING",
                "ACADEMY",
                List.of(),
                "FULL_TIME",
                81,
                from.plusDays(9),
                from.plusDays(19),
                true,
                List.of("finance"),
                "STATE",
                null);
        var facts = new Facts(List.of(appointment), List.of(), List.of(), List.of(training));
        var wording = new Wording(norms.vocabulary());
        return norms.evaluate(facts, LocalDate.of(2014, 8, 1)).duties().stream()
                .map(duty -> wording.text(duty.story(), language))
                .reduce("", (one, other) -> one + "\n" + other);
    }
}
