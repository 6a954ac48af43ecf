package kz.daiar.duties;

import java.time.LocalDateTime;
import kz.daiar.norms.FactRef;

/**
 * A fact a decision rests on, and where it was taken from.
 *
 * @param id of the stored record of its kind
 * @param what the fact in words
 * @param whence its source in words: number of the order or document, row of an import, or who entered it
 * @param number of the order or of the document, or null
 * @param imported the row it was first read from, or null when it was entered by hand
 * @param recordedAt when it was recorded as it stands, in the time of the house
 * @param reason of its last correction, or null
 */
public record UsedFact(
        FactRef ref,
        long id,
        String what,
        String whence,
        String number,
        ImportedRow imported,
        String recordedBy,
        LocalDateTime recordedAt,
        String reason) {

    /**
     * A row of an imported file; what an older import did not keep is null.
     *
     * @param row number in the file, the header being 1
     */
    public record ImportedRow(long importId, String file, String sheet, Integer row) {}
}
