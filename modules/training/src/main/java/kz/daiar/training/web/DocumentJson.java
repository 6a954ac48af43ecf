package kz.daiar.training.web;

import java.time.LocalDate;
import kz.daiar.training.CompletionDocument;

/**
 * A completion document on the wire.
 *
 * @param normSet SHA-256 of the norms by which it was given
 * @param replaces the document it stands for, or null
 */
public record DocumentJson(
        Long id,
        String number,
        String type,
        CompletionDocument.State state,
        LocalDate issuedOn,
        String provider,
        Long enrolment,
        String iin,
        String holder,
        Long replaces,
        String code,
        String sha256,
        String normSet,
        Integer version,
        String reason) {

    static DocumentJson of(CompletionDocument document) {
        return new DocumentJson(
                document.id(),
                document.number(),
                document.type(),
                document.state(),
                document.issuedOn(),
                document.provider().bin(),
                document.enrolment().id(),
                document.enrolment().person().iin(),
                document.content().holder(),
                document.replaces() == null ? null : document.replaces().id(),
                document.code(),
                document.sha256(),
                document.normSet(),
                document.version(),
                document.reason());
    }
}
