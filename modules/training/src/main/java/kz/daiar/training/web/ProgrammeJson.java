package kz.daiar.training.web;

import java.util.List;
import java.util.Objects;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.training.Programme;

/**
 * A programme on the wire, in both directions.
 *
 * @param provider BIN
 * @param hours academic hours
 * @param normSet SHA-256 of the norms by which it was last permitted; read only
 */
public record ProgrammeJson(
        Long id,
        String provider,
        Integer edition,
        Programme.State state,
        String titleKk,
        String titleRu,
        String kind,
        List<String> populations,
        Integer hours,
        Boolean part,
        String form,
        List<String> languages,
        List<String> fields,
        List<String> competences,
        Boolean foreignLecturers,
        String remarks,
        String normSet,
        Integer version,
        String reason) {

    static ProgrammeJson of(Programme programme) {
        var facts = programme.facts();
        return new ProgrammeJson(
                programme.id(),
                programme.provider().bin(),
                programme.edition(),
                programme.state(),
                facts.titleKk(),
                facts.titleRu(),
                facts.kind(),
                facts.populations(),
                facts.hours(),
                facts.part(),
                facts.form(),
                facts.languages(),
                facts.fields(),
                facts.competences(),
                facts.foreignLecturers(),
                programme.remarks(),
                programme.normSet(),
                programme.version(),
                programme.reason());
    }

    Programme.Facts facts(Viewer viewer) {
        Body.of(this, viewer)
                .needs("titleKk", titleKk)
                .needs("titleRu", titleRu)
                .needs("kind", kind)
                .needs("populations", populations)
                .needs("hours", hours)
                .needs("form", form)
                .needs("languages", languages)
                .complete();
        return new Programme.Facts(
                titleKk,
                titleRu,
                kind,
                populations,
                hours,
                Boolean.TRUE.equals(part),
                form,
                languages,
                Objects.requireNonNullElse(fields, List.of()),
                Objects.requireNonNullElse(competences, List.of()),
                Boolean.TRUE.equals(foreignLecturers));
    }
}
