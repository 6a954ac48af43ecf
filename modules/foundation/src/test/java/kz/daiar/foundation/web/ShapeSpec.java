package kz.daiar.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.daiar.foundation.Malformed.FieldError;
import kz.daiar.kernel.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A body is compared with the record it is read into")
class ShapeSpec {

    enum State {
        OPEN,
        CLOSED
    }

    record Part(BigDecimal cost) {}

    record Sent(
            String name,
            Integer hours,
            Boolean document,
            LocalDate from,
            State state,
            List<String> fields,
            List<Part> parts,
            Map<String, Long> counts) {}

    @Test
    void and_passes_as_it_is_written_with_what_is_absent_null_or_unknown() {
        assertThat(
                        faults(
                                """
                        {"name": "Әсел\\n😀", "hours": 72.0, "document": false, "from": "2014-01-15", "state": "OPEN", "fields": [],
                         "parts": [{"cost": 120.50}], "counts": {"a": 1}, "more": {"x": null}}"""))
                .isEmpty();
        assertThat(faults("{\"name\": null}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": 5} | name",
                "{\"name\": \"a\\u0000b\"} | name",
                "{\"name\": \"\\ud83d\"} | name",
                "{\"hours\": 1.5} | hours",
                "{\"hours\": 1e300} | hours",
                "{\"hours\": 3000000000} | hours",
                "{\"hours\": \"72\"} | hours",
                "{\"document\": \"нет\"} | document",
                "{\"document\": 1} | document",
                "{\"from\": \"2014-02-30\"} | from",
                "{\"from\": \"+99999-01-01\"} | from",
                "{\"from\": \"1899-12-31\"} | from",
                "{\"from\": 20140115} | from",
                "{\"state\": \"Open\"} | state",
                "{\"fields\": \"audit\"} | fields",
                "{\"fields\": [\"audit\", null]} | fields[1]",
                "{\"parts\": [{}, {\"cost\": true}]} | parts[1].cost",
                "{\"parts\": [{\"cost\": 1000000000000000}]} | parts[0].cost",
                "{\"counts\": {\"a\": \"x\"}} | counts.a",
                "[] | body"
            })
    void and_a_fault_is_named_by_its_place(String body, String place) {
        assertThat(faults(body)).extracting(FieldError::field).containsExactly(place);
    }

    @Test
    void in_the_callers_language() {
        assertThat(Shape.faults(json("{\"hours\": 1.5, \"state\": 0}"), Sent.class, Language.RU))
                .extracting(FieldError::message)
                .containsExactly("Здесь ожидается целое число.", "Ожидается одно из: OPEN, CLOSED.");
    }

    private static List<FieldError> faults(String body) {
        return Shape.faults(json(body), Sent.class, Language.EN);
    }

    private static jakarta.json.JsonValue json(String body) {
        return JsonText.read(new StringReader(body));
    }
}
