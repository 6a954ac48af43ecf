package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A request nobody expects")
@ExtendWith(SharedDaiar.class)
class StrangeRequestsIT {

    private static final String IIN = "850412301212";

    private Caller admin;

    @BeforeEach
    void sign_in(SharedDaiar.Running running) {
        admin = running.daiar().admin();
    }

    @Test
    void with_a_query_of_the_wrong_type_is_told_the_parameter() {
        faulty(admin.call("GET", "registry/persons?size=abc", null), "size");
        faulty(admin.call("GET", "registry/persons?query=%00", null), "query");
        faulty(admin.call("GET", "duties?after=garbage", null), "after");
        faulty(admin.call("GET", "preparation/figures/people?figure=x", null), "figure");
        assertThat(admin.get("registry/persons?after=&size=").get("items")).isNotEmpty();
    }

    @Test
    void with_a_body_of_wrong_types_is_told_the_member() {
        var person = "{\"iin\":\"" + IIN + "\",\"surname\":%s,\"name\":\"Ғалым\",\"birthDate\":%s}";

        faulty(admin.call("POST", "registry/persons", person.formatted("5", "null")), "surname");
        faulty(admin.call("POST", "registry/persons", person.formatted("\"a\\u0000\"", "null")), "surname");
        faulty(admin.call("POST", "registry/persons", person.formatted("\"x\"", "\"+99999-01-01\"")), "birthDate");
        faulty(admin.call("POST", "registry/positions", "{\"functions\":[null]}"), "functions[0]");
        faulty(admin.call("POST", "registry/appraisals", "{\"unsatisfactory\":\"да\"}"), "unsatisfactory");
        faulty(admin.call("POST", "users", "{\"employers\":[null],\"language\":\"kk\"}"), "employers[0]");
    }

    @Test
    void with_a_body_that_could_be_read_in_two_ways_is_not_read() {
        faulty(admin.call("POST", "registry/persons", "{} {}"), "body");
        faulty(admin.call("POST", "registry/persons", "{\"name\":\"a\",\"name\":\"b\"}"), "body");
        faulty(admin.call("POST", "registry/persons", "[".repeat(100_000)), "body");
        assertThat(admin.call("POST", "norms/evaluations", "[".repeat(100_000)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void for_a_part_of_any_list_is_answered_that_part() {
        for (var list : List.of("norms/acts", "norms/editions", "users")) {
            var first = admin.get(list + "?size=1");
            assertThat(first.get("items")).as(list).hasSize(1);
            assertThat(admin.all(list + "?size=1"))
                    .as(list)
                    .hasSize(first.get("total").asInt());
        }
        faulty(admin.call("GET", "norms/editions?size=many", null), "size");
        faulty(admin.call("GET", "norms/editions?after=nowhere", null), "after");
    }

    private static void faulty(HttpResponse<String> answer, String place) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
        assertThat(answer.body()).contains("\"field\":\"" + place + "\"");
    }
}
