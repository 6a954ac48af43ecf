package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import kz.daiar.kernel.Paragraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Lessons taken at a distance are read from the file of a learning management system")
@ExtendWith(SharedDaiar.class)
class CompletionsIT {

    private static final String HEADER = "ЖСН;топ;сабақ;аяқталды;балл\n";

    private String group;
    private String code;
    private Caller teacher;

    @Test
    @Paragraph("decree-1457/15")
    void good_rows_are_written_and_each_bad_one_tells_its_place_and_why(SharedDaiar.Running running)
            throws IOException {
        var centre = Centre.of(running);
        var admin = running.daiar().admin();
        teacher = centre.as(Centre.TEACHER);
        group = centre.group(centre.programme("RETRAINING", 120, "DISTANCE"), 5);
        code = admin.get("training/groups/" + group).get("code").asText();
        distant(admin, "2017-06-20T09:00:00", "2017-06-20T18:00:00", 60);
        distant(admin, "2017-06-21T09:00:00", "2017-06-21T18:00:00", 60);
        var iin = centre.entrant("C-O-4");
        var place = centre.place(group, iin);
        centre.go(group, "RUNNING");
        centre.step(place, "ADMITTED", "2017-06-20");

        var outcome = loaded(
                row(iin, code, "1", "2017-06-20T17:30", "85,5"),
                row("000000000000", code, "1", "20.06.2017", ""),
                row(iin, "other", "1", "20.06.2017", ""),
                row(iin, code, "3", "20.06.2017", ""),
                row(iin, code, "2", "20.06.2017", ""),
                row(iin, code, "2", "31.07.2017", ""),
                row(iin, code, "2", "21.06.2017", "101"));

        assertThat(outcome.get("written").asInt()).isEqualTo(1);
        assertThat(Centre.items(outcome.get("refused"))
                        .map(one -> one.get("row") + " " + one.get("column").asText()))
                .containsExactly("3 iin", "4 course", "5 lesson", "6 completed", "7 completed", "8 score");
        assertThat(outcome.at("/refused/0/value").asText()).isEqualTo("000000000000");

        var all = loaded(row(iin, code, "", "2017-06-21", ""));
        assertThat(all.get("written").asInt()).isEqualTo(1);
        assertThat(all.get("same").asInt()).isEqualTo(1);
        centre.assess(place);
        centre.step(place, "COMPLETED", "2017-06-29");
    }

    private void distant(Caller admin, String starts, String ends, int hours) {
        admin.post(
                "training/groups/" + group + "/sessions",
                "{\"starts\":\"" + starts + "\",\"ends\":\"" + ends + "\",\"hours\":" + hours
                        + ",\"topic\":\"Модуль\"}");
    }

    private static String row(String... cells) {
        return String.join(";", cells);
    }

    private JsonNode loaded(String... rows) throws IOException {
        var file = Files.createTempFile(Project.TARGET, "lms", ".csv");
        Files.writeString(file, HEADER + String.join("\n", rows) + "\n");
        var answer = teacher.upload("training/groups/" + group + "/completions", List.of(file));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Caller.read(answer);
    }
}
