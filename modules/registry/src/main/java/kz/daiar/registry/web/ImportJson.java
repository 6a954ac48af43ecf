package kz.daiar.registry.web;

import java.time.OffsetDateTime;
import kz.daiar.registry.ImportState;
import kz.daiar.registry.ImportStatus;

/**
 * An import on the wire; what is null is not written.
 *
 * @param written rows of {@code added + changed} that are in the register already
 * @param message why it failed
 */
public record ImportJson(
        long id,
        ImportState state,
        long rows,
        long added,
        long changed,
        long same,
        long duplicates,
        long normalised,
        long refused,
        long written,
        String startedBy,
        OffsetDateTime startedAt,
        String message) {

    static ImportJson of(ImportStatus status) {
        return new ImportJson(
                status.id(),
                status.state(),
                status.rows(),
                status.added(),
                status.changed(),
                status.same(),
                status.duplicates(),
                status.normalised(),
                status.refused(),
                status.written(),
                status.startedBy(),
                status.startedAt(),
                status.failure());
    }
}
