package kz.daiar.registry.web;

import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.registry.Employer;

/**
 * An employer on the wire, in both directions; what is null is not written.
 *
 * @param parent BIN of the body above; null at the top
 * @param version, recordedBy told, not read
 * @param reason of the last correction; a correction must give one
 */
public record EmployerJson(
        String bin,
        String kind,
        String level,
        String nameKk,
        String nameRu,
        String region,
        String parent,
        Integer version,
        String recordedBy,
        String reason) {

    static EmployerJson of(Employer employer) {
        var facts = employer.facts();
        return new EmployerJson(
                employer.bin(),
                facts.kind(),
                facts.level(),
                facts.nameKk(),
                facts.nameRu(),
                facts.region(),
                employer.parent() == null ? null : employer.parent().bin(),
                employer.version(),
                employer.recordedBy(),
                employer.reason());
    }

    Employer.Facts facts(Viewer viewer) {
        Body.of(this, viewer)
                .needs("kind", kind)
                .needs("nameKk", nameKk)
                .needs("nameRu", nameRu)
                .complete();
        return new Employer.Facts(kind, level, nameKk, nameRu, region);
    }
}
