package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One import over REST. */
public final class Import {

    private static final Set<String> ENDS = Set.of("DONE", "FAILED");

    private final Caller caller;
    private final String id;
    private JsonNode status;

    private Import(Caller caller, String id) {
        this.caller = caller;
        this.id = id;
    }

    /** Sends the files and waits until it is done. */
    static Import of(Caller caller, Path... files) {
        var sent = sent(caller, files);
        sent.await(ENDS);
        assertThat(sent.state()).as("%s", sent.status).isEqualTo("DONE");
        return sent;
    }

    /** Sends the files, to go through without stopping, and does not wait. */
    static Import sent(Caller caller, Path... files) {
        var answer = caller.upload("registry/imports?confirm=true", List.of(files));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        var place = answer.headers().firstValue("Location").orElseThrow();
        return new Import(caller, place.substring(place.lastIndexOf('/') + 1));
    }

    /** Waits for one of the states, or for the end. */
    void await(Set<String> states) {
        do {
            status = caller.getAfterAMoment("registry/imports/" + id);
        } while (!states.contains(state()) && !ENDS.contains(state()));
    }

    String state() {
        return status.get("state").asText();
    }

    long count(String name) {
        return status.get(name).asLong();
    }

    /** The refused rows: sheet, row, column, code. */
    Set<String> refused() {
        var rows = new TreeSet<String>();
        var answer = caller.get("registry/imports/" + id + "/refused?size=500");
        var items = answer.isArray() ? answer : answer.get("items");
        for (var row : items) {
            rows.add(String.join(
                    " ",
                    row.get("sheet").asText(),
                    row.get("row").asText(),
                    row.get("column").asText(),
                    row.get("code").asText()));
            assertThat(row.get("message").asText()).isNotBlank();
        }
        return rows;
    }
}
