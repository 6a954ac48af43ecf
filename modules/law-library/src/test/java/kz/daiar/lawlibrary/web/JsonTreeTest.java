package kz.daiar.lawlibrary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonException;
import java.time.LocalDate;
import kz.daiar.kernel.Paragraph;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.cases.PersonCase;
import kz.daiar.norms.question.Question;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Unreadable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A question as JSON is read like a case file")
class JsonTreeTest {

    private final NormSet norms = NormSet.shipped();

    @Test
    @Paragraph("decree-1457/14")
    void with_the_same_answer() {
        var asked = read(
                """
                {"asOf": "2014-03-01", "employer": null,
                 "person": {"appointments": [{"from": "2014-01-15", "population": "CORPS_B", "category": "с-о-4"}]}}""");

        var duties = norms.evaluate(asked.facts(), asked.asOf()).duties();

        assertThat(duties.get(0).due()).isEqualTo(LocalDate.of(2014, 7, 15));
    }

    @Test
    void and_a_fault_names_its_field() {
        assertThatThrownBy(() -> read("{\"asOf\": \"2014-03-01\", \"person\": {\"trainings\": [{\"kind\": 7}]}}"))
                .isInstanceOf(Unreadable.class)
                .satisfies(thrown ->
                        assertThat(((Unreadable) thrown).place().field()).isEqualTo("person.trainings[0].kind"));
    }

    @Test
    @Paragraph("decree-1457/30")
    void calculators_too() {
        var message = "{\"question\": \"PLAN_DATES\", \"given\": {\"act\": \"decree-1457\", \"year\": 2014}}";

        var answer = Fields.read(JsonTree.read(message), Question::read).answer(norms);

        assertThat(answer.values()).containsEntry("reportBy", LocalDate.of(2015, 1, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{torn", "", "{} {}", "{\"asOf\": \"2014-03-01\", \"asOf\": \"2015-03-01\"}"})
    void what_is_no_json_is_refused_and_so_is_what_could_be_read_in_two_ways(String message) {
        assertThatThrownBy(() -> JsonTree.read(message)).isInstanceOf(JsonException.class);
    }

    @Test
    void and_what_is_too_deep_or_too_long() {
        assertThatThrownBy(() -> JsonTree.read("[".repeat(100_000))).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> JsonTree.read("{\"hours\": " + "9".repeat(100_000) + "}"))
                .isInstanceOf(JsonException.class);
    }

    private PersonCase read(String message) {
        return Fields.read(JsonTree.read(message), fields -> PersonCase.read(fields, norms));
    }
}
