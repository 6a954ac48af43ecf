package kz.daiar.registry;

import java.util.List;
import java.util.Map;

/**
 * A judged row of an import that waits for confirmation.
 *
 * @param seq its place in the import, for the next page
 * @param headers of its sheet, as the file writes them
 * @param cells one a header, in canonical writing; null for empty ones
 * @param faults what is wrong at which header; empty unless the row is refused
 * @param was for a changed row what the register holds, at the headers where it differs; empty where it holds nothing
 */
public record PreviewRow(
        long seq,
        String sheet,
        int row,
        List<String> headers,
        List<String> cells,
        Map<String, String> faults,
        Map<String, String> was) {}
