package kz.daiar.retraining.web;

import java.time.LocalDate;
import kz.daiar.kernel.Language;
import kz.daiar.retraining.RequirementsDocument;

/** Requirements on the wire, in both directions; {@code provider} is a BIN. */
public record RequirementsJson(
        Long id,
        String provider,
        Integer edition,
        RequirementsDocument.State state,
        String textKk,
        String textRu,
        String fileName,
        String fileSha256,
        String remarks,
        LocalDate agreedOn,
        String agreedBy,
        Integer version,
        String reason) {

    static RequirementsJson of(RequirementsDocument one) {
        return new RequirementsJson(
                one.id(),
                one.provider().bin(),
                one.edition(),
                one.state(),
                one.text(Language.KK),
                one.text(Language.RU),
                one.fileName(),
                one.fileSha256(),
                one.remarks(),
                one.agreedOn(),
                one.agreedBy(),
                one.version(),
                one.reason());
    }
}
