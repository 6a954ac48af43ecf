package kz.daiar.registry.web;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.registry.CareerPlanEntry;

/**
 * An entry of a person's career plan on the wire, in both directions; what is null is not written.
 *
 * @param iin read only when the entry is added
 * @param fields codes of the fields the plan asks training in
 * @param reason of the last correction; a correction must give one
 */
public record CareerPlanJson(
        Long id,
        String iin,
        LocalDate from,
        List<String> fields,
        String source,
        Integer version,
        String recordedBy,
        String reason) {

    static CareerPlanJson of(CareerPlanEntry entry) {
        var facts = entry.facts();
        return new CareerPlanJson(
                entry.id(),
                entry.person().iin(),
                facts.from(),
                facts.fields(),
                entry.source(),
                entry.version(),
                entry.recordedBy(),
                entry.reason());
    }

    CareerPlanEntry.Facts facts(Viewer viewer) {
        Body.of(this, viewer).needs("from", from).needs("fields", fields).complete();
        return new CareerPlanEntry.Facts(from, fields);
    }
}
