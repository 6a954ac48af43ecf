package kz.daiar.registry;

import java.time.OffsetDateTime;

/**
 * An import as its sender sees it. Every row is one of added, changed, same, duplicate or refused; normalised ones are
 * among the first three.
 *
 * @param rows rows read so far, headers and blank rows apart
 * @param written rows of {@code added + changed} that are in the register already
 * @param failure why the import failed, in the reader's language; null when it has not
 */
public record ImportStatus(
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
        String failure) {

    /** How many rows have the verdict. */
    public long of(Verdict verdict) {
        return switch (verdict) {
            case NEW -> added;
            case CHANGED -> changed;
            case SAME -> same;
            case DUPLICATE -> duplicates;
            case REFUSED -> refused;
        };
    }

    /** Whether nothing more will happen by itself. */
    public boolean rests() {
        return state == ImportState.DONE || state == ImportState.FAILED || state == ImportState.CHECKED;
    }
}
