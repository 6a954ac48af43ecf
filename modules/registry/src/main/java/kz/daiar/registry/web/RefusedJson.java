package kz.daiar.registry.web;

import kz.daiar.registry.RefusedRow;

/** A refused row on the wire: its place as the file names it, and why, in the caller's language. */
public record RefusedJson(String sheet, int row, String column, String code, String message, String file) {

    static RefusedJson of(RefusedRow refused) {
        return new RefusedJson(
                refused.sheet(), refused.row(), refused.column(), refused.code(), refused.message(), refused.file());
    }
}
