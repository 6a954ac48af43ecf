package kz.daiar.registry.web;

import java.util.List;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.registry.Demands;
import kz.daiar.registry.Position;

/**
 * A position of a staff list on the wire, in both directions; what is null is not written.
 *
 * @param employer BIN; read only when the position is added
 * @param reason of the last correction; a correction must give one
 */
public record PositionJson(
        Long id,
        String employer,
        String titleKk,
        String titleRu,
        String population,
        String category,
        Boolean leading,
        List<String> functions,
        String certification,
        Integer version,
        String recordedBy,
        String reason) {

    static PositionJson of(Position position) {
        var demands = position.demands();
        return new PositionJson(
                position.id(),
                position.employer().bin(),
                position.titleKk(),
                position.titleRu(),
                demands.population(),
                demands.category(),
                demands.leading(),
                demands.functions(),
                demands.certification(),
                position.version(),
                position.recordedBy(),
                position.reason());
    }

    Demands demands(Viewer viewer) {
        Body.of(this, viewer)
                .needs("titleKk", titleKk)
                .needs("titleRu", titleRu)
                .needs("population", population)
                .complete();
        return Demands.of(population, category, Boolean.TRUE.equals(leading), functions, certification);
    }
}
