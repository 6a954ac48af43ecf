package kz.daiar.registry.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.daiar.registry.SheetForm;

/** A stored row of an import together with its sheet's headers. */
record RowReading(
        long seq, SheetForm form, int row, String file, String[] headers, String[] cells, List<Fault> faults) {

    static RowReading of(ResultSet row, Forms forms) throws SQLException {
        var faults = row.getArray("faults");
        return new RowReading(
                row.getLong("seq"),
                forms.named(row.getString("form")),
                row.getInt("row_no"),
                row.getString("file"),
                (String[]) row.getArray("headers").getArray(),
                (String[]) row.getArray("cells").getArray(),
                faults == null
                        ? List.of()
                        : Arrays.stream((String[]) faults.getArray())
                                .map(Fault::read)
                                .toList());
    }

    /** The file's header of each column it has. */
    Map<String, String> headersByColumn() {
        var byColumn = new HashMap<String, String>();
        for (int i = 0; i < headers.length; i++) {
            if (headers[i] != null) {
                byColumn.put(form.columns().get(i).name(), headers[i]);
            }
        }
        return byColumn;
    }
}
