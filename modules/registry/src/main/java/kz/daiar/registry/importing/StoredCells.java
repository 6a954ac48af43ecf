package kz.daiar.registry.importing;

import static kz.daiar.registry.importing.Forms.EMPLOYERS;
import static kz.daiar.registry.importing.Forms.EMPLOYER_FORM;
import static kz.daiar.registry.importing.Forms.STAFF;
import static kz.daiar.registry.importing.Forms.STAFF_FORM;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.daiar.registry.CellKind;
import kz.daiar.registry.Column;
import kz.daiar.registry.SheetForm;

/** What the register holds in the place of changed rows, written as the cells of their sheet are. */
final class StoredCells {

    private static final Map<String, String> OF_PERSON =
            Map.of("surname", "p.surname", "name", "p.name", "patronymic", "p.patronymic", "birth", "p.birth_day");

    /** The rows that say who the persons of some rows are: of each person the one with the latest start. */
    private static final String TELLING =
            """
            (SELECT DISTINCT ON (r.iin) r.seq FROM {rows} r
              WHERE r.form = 'staff' AND r.verdict IN ('NEW', 'CHANGED', 'SAME')
                AND r.iin IN (SELECT s.iin FROM {rows} s WHERE s.seq = ANY (?::text[]::bigint[]))
              ORDER BY r.iin, %s DESC, r.seq DESC)"""
                    .formatted(STAFF_FORM.value("r", "start"));

    private final Sql sql;

    StoredCells(Sql sql) {
        this.sql = sql;
    }

    /** By the rows' numbers; what {@code form} keeps nowhere is repeated from the row. */
    Map<Long, String[]> of(SheetForm form, List<Long> rows) throws SQLException {
        var query = "SELECT r.seq, ARRAY[" + cells(form) + "]::text[] FROM " + source(form)
                + " WHERE r.seq = ANY (?::text[]::bigint[])";
        var stored = new HashMap<Long, String[]>();
        sql.list(
                query,
                row -> stored.put(row.getLong(1), (String[]) row.getArray(2).getArray()),
                form.name().equals(STAFF) ? new Object[] {rows, rows} : new Object[] {rows});
        return stored;
    }

    private static String cells(SheetForm form) {
        return form.columns().stream().map(column -> cell(form, column)).collect(Collectors.joining(", "));
    }

    private static String cell(SheetForm form, Column column) {
        var sent = "r.cells[" + (form.indexOf(column.name()) + 1) + "]";
        if (form.key().contains(column.name())) {
            return sent;
        }
        if (column.stored() != null) {
            return column.kind() == CellKind.FIELDS
                    ? "nullif(array_to_string(f." + column.stored() + ", ';'), '')"
                    : "f." + column.stored() + "::text";
        }
        return switch (column.name()) {
            case "parent" -> "p.bin";
            case "acting" -> "f.acting::text";
            case "position" -> "(SELECT s.title_kk FROM registry.position s WHERE s.id = f.position_id)";
            default -> "CASE WHEN t.seq IS NULL THEN " + sent + " ELSE " + OF_PERSON.get(column.name()) + "::text END";
        };
    }

    private static String source(SheetForm form) {
        return switch (form.name()) {
            case EMPLOYERS ->
                "{rows} r JOIN registry.employer f ON f.bin = "
                        + EMPLOYER_FORM.value("r", "bin")
                        + " LEFT JOIN registry.employer p ON p.id = f.parent_id";
            case STAFF -> StaffSql.ROWS_WITH_STORED + " LEFT JOIN " + TELLING + " t ON t.seq = r.seq";
            default ->
                "{rows} r JOIN registry.person p ON p.iin = r.iin JOIN " + form.table()
                        + " f ON f.person_id = p.id AND " + new FactSql(form).sameKey();
        };
    }
}
