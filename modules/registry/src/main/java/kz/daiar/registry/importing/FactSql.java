package kz.daiar.registry.importing;

import java.util.List;
import java.util.stream.Collectors;
import kz.daiar.registry.Column;
import kz.daiar.registry.SheetForm;

/**
 * The SQL of facts about a person that is written from a form's columns: {@code r} is the imported row, {@code f} the
 * stored fact, {@code p} the person.
 */
final class FactSql {

    private final SheetForm form;

    FactSql(SheetForm form) {
        this.form = form;
    }

    /** A tuple of the stored values. */
    String storedValues() {
        return form.stored().stream().map(column -> "f." + column.stored()).collect(Collectors.joining(", ", "(", ")"));
    }

    /** A tuple of the row's values, in the same order. */
    String rowValues() {
        return values().collect(Collectors.joining(", ", "(", ")"));
    }

    /** The stored columns' names. */
    String names() {
        return form.stored().stream().map(Column::stored).collect(Collectors.joining(", "));
    }

    String list() {
        return values().collect(Collectors.joining(", "));
    }

    /** {@code a = r.…, b = r.…} for an update. */
    String assignments() {
        return form.stored().stream()
                .map(column -> column.stored() + " = " + value(column))
                .collect(Collectors.joining(", "));
    }

    /** Whether {@code f} is the stored fact of row {@code r}, the person apart. */
    String sameKey() {
        return keyColumns().stream()
                .map(column -> "f." + column.stored() + " = " + value(column))
                .collect(Collectors.joining(" AND "));
    }

    private List<Column> keyColumns() {
        return form.stored().stream()
                .filter(column -> form.key().contains(column.name()))
                .toList();
    }

    private java.util.stream.Stream<String> values() {
        return form.stored().stream().map(this::value);
    }

    /** A yes or no that a row leaves open means no. */
    private String value(Column column) {
        var value = form.value("r", column.name());
        return column.kind() == kz.daiar.registry.CellKind.YES_NO ? "coalesce(" + value + ", false)" : value;
    }
}
