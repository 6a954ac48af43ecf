package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Documents of many are issued in the background")
@ExtendWith(SharedDaiar.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentBatchIT {

    private Caller teacher;
    private Centre centre;

    @BeforeAll
    void a_centre_teaches(SharedDaiar.Running running) {
        centre = Centre.of(running);
        teacher = centre.as(Centre.TEACHER);
    }

    @Test
    void everybody_who_has_completed_gets_one_and_nobody_twice() throws InterruptedException {
        var group = centre.group(centre.programme("RETRAINING", 120, "FULL_TIME"), 5);
        centre.lesson(group, "2017-06-27T09:00:00", "2017-06-27T18:00:00", 120);
        var places = centre.entrants(3, "C-O-4").stream()
                .map(iin -> centre.place(group, iin))
                .toList();
        centre.go(group, "RUNNING");
        places.subList(0, 2).forEach(place -> centre.complete(place, group));

        assertThat(issued(group).get("done").asInt()).isEqualTo(2);
        assertThat(issued(group).get("total").asInt()).isZero();
        assertThat(teacher.get("training/document-batches")
                        .get("items")
                        .get(1)
                        .get("issued")
                        .asInt())
                .isEqualTo(2);
        assertThat(centre.as("it-head")
                        .call("POST", "training/document-batches", asked(group))
                        .statusCode())
                .isEqualTo(403);
    }

    /** A batch, when it is over. */
    private JsonNode issued(String group) {
        var answer = teacher.call("POST", "training/document-batches", asked(group));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        var batch = Caller.read(answer);
        while (!batch.get("state").asText().equals("DONE")) {
            batch = teacher.getAfterAMoment(
                    "training/document-batches/" + batch.get("id").asText());
        }
        assertThat(batch.get("refused")).isEmpty();
        return batch;
    }

    private static String asked(String group) {
        return "{\"provider\":\"" + Centre.BIN + "\",\"group\":" + group + "}";
    }
}
