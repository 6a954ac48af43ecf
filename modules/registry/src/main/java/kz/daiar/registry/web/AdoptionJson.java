package kz.daiar.registry.web;

import java.time.LocalDate;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.registry.Adoption;

/**
 * An employer's decision to live by an act, on the wire in both directions; what is null is not written.
 *
 * @param employer BIN; read only when the adoption is added
 * @param act short name, for example {@code kazguu}
 * @param reason of the last correction; a correction must give one
 */
public record AdoptionJson(
        Long id,
        String employer,
        String act,
        LocalDate from,
        LocalDate to,
        String decisionNo,
        LocalDate decisionDate,
        Integer version,
        String recordedBy,
        String reason) {

    static AdoptionJson of(Adoption adoption) {
        var facts = adoption.facts();
        return new AdoptionJson(
                adoption.id(),
                adoption.employer().bin(),
                facts.act(),
                facts.from(),
                facts.to(),
                facts.decisionNo(),
                facts.decisionDay(),
                adoption.version(),
                adoption.recordedBy(),
                adoption.reason());
    }

    Adoption.Facts facts(Viewer viewer) {
        Body.of(this, viewer)
                .needs("act", act)
                .needs("from", from)
                .needs("decisionNo", decisionNo)
                .complete();
        return new Adoption.Facts(act, from, to, decisionNo, decisionDate);
    }
}
