package kz.daiar.training;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.LocalDate;

/**
 * What the paper of a document shows, and nothing else.
 *
 * @param type as the register {@code document} names it
 * @param kind as the register {@code kind} names it
 * @param hours academic hours; of a reference, those taken until the expulsion
 * @param to the day of completion or expulsion
 * @param reason of the expulsion; null but on a reference
 */
public record DocumentContent(
        String number,
        LocalDate issuedOn,
        String type,
        String holder,
        String kind,
        String programmeKk,
        String programmeRu,
        int hours,
        LocalDate from,
        LocalDate to,
        String providerKk,
        String providerRu,
        String signatory,
        String reason) {

    /** As canonical JSON: names in the order of the alphabet, no blanks. */
    String json() {
        var members = Json.createObjectBuilder()
                .add("from", from.toString())
                .add("holder", holder)
                .add("hours", hours)
                .add("issuedOn", issuedOn.toString())
                .add("kind", kind)
                .add("number", number)
                .add("programmeKk", programmeKk)
                .add("programmeRu", programmeRu)
                .add("providerKk", providerKk)
                .add("providerRu", providerRu);
        if (reason != null) {
            members.add("reason", reason);
        }
        return members.add("signatory", signatory)
                .add("to", to.toString())
                .add("type", type)
                .build()
                .toString();
    }

    static DocumentContent of(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var read = reader.readObject();
            return new DocumentContent(
                    read.getString("number"),
                    LocalDate.parse(read.getString("issuedOn")),
                    read.getString("type"),
                    read.getString("holder"),
                    read.getString("kind"),
                    read.getString("programmeKk"),
                    read.getString("programmeRu"),
                    read.getInt("hours"),
                    LocalDate.parse(read.getString("from")),
                    LocalDate.parse(read.getString("to")),
                    read.getString("providerKk"),
                    read.getString("providerRu"),
                    read.getString("signatory"),
                    read.getString("reason", null));
        }
    }
}
