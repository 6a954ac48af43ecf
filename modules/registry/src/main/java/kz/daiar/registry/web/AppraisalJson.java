package kz.daiar.registry.web;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.registry.Appraisal;

/**
 * The result of a year's appraisal on the wire, in both directions; what is null is not written.
 *
 * @param iin read only when the appraisal is added
 * @param areas in which training is needed
 * @param reason of the last correction; a correction must give one
 */
public record AppraisalJson(
        Long id,
        String iin,
        Integer year,
        LocalDate date,
        Boolean unsatisfactory,
        List<String> areas,
        String source,
        Integer version,
        String recordedBy,
        String reason) {

    static AppraisalJson of(Appraisal appraisal) {
        var facts = appraisal.facts();
        return new AppraisalJson(
                appraisal.id(),
                appraisal.person().iin(),
                facts.year(),
                facts.day(),
                facts.unsatisfactory(),
                facts.areas(),
                appraisal.source(),
                appraisal.version(),
                appraisal.recordedBy(),
                appraisal.reason());
    }

    Appraisal.Facts facts(Viewer viewer) {
        Body.of(this, viewer)
                .needs("year", year)
                .needs("date", date)
                .needs("unsatisfactory", unsatisfactory)
                .complete();
        return new Appraisal.Facts(year, date, unsatisfactory, areas);
    }
}
