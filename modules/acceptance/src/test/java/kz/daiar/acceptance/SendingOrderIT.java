package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("An order that sends people is signed by the head of their body, on paper that lasts")
@ExtendWith(SharedDaiar.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendingOrderIT {

    private Caller admin;
    private Centre centre;
    private String group;

    @BeforeAll
    void a_group_takes_listeners(SharedDaiar.Running running) {
        admin = running.daiar().admin();
        centre = Centre.of(running);
        group = centre.group(centre.programme("RETRAINING", 120, "FULL_TIME"), 20);
    }

    @Test
    void the_head_alone_signs_and_by_his_own_name() throws Exception {
        var place = centre.place(group, centre.entrant("C-O-4"));
        var order = centre.order(place).get("id").asText();
        assertThat(sign(admin, order).statusCode()).as("only the head signs").isEqualTo(403);

        var signed = Caller.read(sign(centre.as(Centre.HEAD), order));

        assertThat(signed.get("number").asText()).endsWith("-2017");
        assertThat(signed.get("signedBy").asText()).isEqualTo("Б. Е. Қасымова");
        assertThat(sign(centre.as(Centre.HEAD), order).statusCode())
                .as("decided already")
                .isEqualTo(409);
        Archival.demand(admin.file("sending/orders/" + order + "/paper"));
        Archival.demand(admin.file("sending/orders/" + order + "/referrals/" + place.get("id")));
    }

    @Test
    void a_head_does_not_sign_for_the_bodies_below_his_own() {
        var below = Centre.items(admin.get("registry/employers?size=500").get("items"))
                .filter(one -> one.hasNonNull("parent"))
                .findFirst()
                .orElseThrow();
        centre.user("it-head-above", "HEAD", below.get("parent").asText(), "А. А. Жоғарғы");
        var order = drafted(centre.entrant("C-O-4", below.get("bin").asText(), "2017-05-02"));

        var refused = sign(centre.as("it-head-above"), order);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("order-of-another-body");
    }

    @Test
    void a_head_whose_surname_nobody_wrote_down_signs_once_it_is() {
        centre.user("it-head-unnamed", "HEAD", centre.body(), null);
        var head = centre.as("it-head-unnamed");
        var order = drafted(centre.entrant("C-O-4"));

        assertThat(sign(head, order).body()).contains("order-head-unnamed");

        admin.call("PUT", "users/it-head-unnamed/full-name", "{\"fullName\":\"Ж. Ж. Жаңа\"}");
        assertThat(sign(head, order).body()).contains("Ж. Ж. Жаңа");
    }

    private String drafted(String iin) {
        return centre.order(centre.place(group, iin)).get("id").asText();
    }

    private static HttpResponse<String> sign(Caller caller, String order) {
        return caller.call("POST", "sending/orders/" + order + "/signature", null);
    }
}
