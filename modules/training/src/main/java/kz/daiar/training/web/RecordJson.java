package kz.daiar.training.web;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.training.TrainingRecord;

/**
 * A training on the wire, in both directions; what is null is not written.
 *
 * @param iin read only when the training is added
 * @param hours academic hours
 * @param document whether a completion document was issued; taken for granted when not said
 * @param source {@code import:<number>/<sheet>/<row>} for what came by an import
 * @param reason of the last correction; a correction must give one
 */
public record RecordJson(
        Long id,
        String iin,
        String kind,
        String venue,
        List<String> profiles,
        String form,
        Integer hours,
        LocalDate from,
        LocalDate to,
        Boolean document,
        String documentNo,
        List<String> fields,
        String funding,
        String provider,
        String source,
        Integer version,
        String recordedBy,
        String reason) {

    static RecordJson of(TrainingRecord training) {
        var facts = training.facts();
        return new RecordJson(
                training.id(),
                training.person().iin(),
                facts.kind(),
                facts.venue(),
                facts.profiles(),
                facts.form(),
                facts.hours(),
                facts.from(),
                facts.to(),
                facts.document(),
                facts.documentNo(),
                facts.fields(),
                facts.funding(),
                facts.provider(),
                training.source(),
                training.version(),
                training.recordedBy(),
                training.reason());
    }

    TrainingRecord.Facts facts(Viewer viewer) {
        Body.of(this, viewer)
                .needs("kind", kind)
                .needs("venue", venue)
                .needs("form", form)
                .needs("hours", hours)
                .needs("from", from)
                .complete();
        return new TrainingRecord.Facts(
                kind,
                venue,
                profiles,
                form,
                hours,
                from,
                to,
                !Boolean.FALSE.equals(document),
                documentNo,
                fields,
                funding,
                provider);
    }
}
