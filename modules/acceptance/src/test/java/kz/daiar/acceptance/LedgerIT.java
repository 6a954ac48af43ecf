package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("An appointment that was recorded late")
@ExtendWith(SharedDaiar.class)
class LedgerIT {

    private static final String EMPLOYER = "950140660636";
    private static final String IIN = "850412301113";
    private static final String PERSON =
            "{\"iin\":\"%s\",\"surname\":\"Өмірбекұлы\",\"name\":\"Ғалым\",\"birthDay\":\"1985-04-12\"}";
    private static final String POST = "{\"iin\":\"%s\",\"employer\":\"%s\",\"from\":\"%s\",\"population\":\"CORPS_B\","
            + "\"category\":\"C-4\",\"leading\":true,\"functions\":[\"finance\"],\"orderNo\":\"15-ж/қ\",\"reason\":%s}";

    private Caller admin;

    @BeforeEach
    void sign_in(SharedDaiar.Running running) {
        admin = running.daiar().admin();
    }

    @Test
    void is_in_the_ledger_with_what_it_created_and_where_its_correction_moved_it_and_on_paper() {
        admin.post("registry/persons", PERSON.formatted(IIN));
        var post = admin.post("registry/appointments", POST.formatted(IIN, EMPLOYER, "2016-08-31", "null"));

        assertThat(ledger()).containsExactly("CREATED – 2017-02-28", "CREATED – 2019-08-31");

        correct(post.get("id").asLong());

        assertThat(ledger().subList(2, 4))
                .containsExactly("MOVED 2017-02-28 2017-04-30", "MOVED 2019-08-31 2019-10-31");
        assertThat(entries().get(2).get("reason").asText()).isEqualTo("бұйрық көшірмесі");
        explained();
    }

    private void correct(long id) {
        var body = POST.formatted(IIN, EMPLOYER, "2016-10-31", "\"бұйрық көшірмесі\"");
        assertThat(admin.put("registry/appointments/" + id, 0, body).statusCode())
                .isEqualTo(200);
    }

    private void explained() {
        var explanation = admin.get("duties/persons/" + IIN + "/explanations")
                .get("explanations")
                .get(0);
        assertThat(explanation.toString()).contains("31.10.2016 + 6 months = 30.04.2017: that month has no day 31");
        assertThat(explanation.get("facts").get(0).get("source").asText())
                .contains("No. 15-ж/қ", "recorded on 30.06.2017 by admin", "бұйрық көшірмесі");

        var sheet = admin.call(
                "GET",
                "duties/persons/" + IIN + "/explanations/explanation.pdf?duty="
                        + explanation.get("key").asText(),
                null);
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(sheet.body()).startsWith("%PDF-1.7");
    }

    private List<String> ledger() {
        return entries().stream()
                .map(entry ->
                        entry.get("change").asText() + " " + due(entry.get("before")) + " " + due(entry.get("after")))
                .toList();
    }

    private static String due(JsonNode state) {
        return state == null ? "–" : state.get("due").asText();
    }

    private List<JsonNode> entries() {
        var items = admin.get("duties/ledger?since=2017-06-30&person=" + IIN).get("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }
}
