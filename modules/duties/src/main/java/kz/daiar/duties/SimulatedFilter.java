package kz.daiar.duties;

/**
 * Which duties stand behind a figure of a what-if.
 *
 * @param view the breakdown the figure stands in
 * @param key its line, or null for all lines
 * @param side the side it is counted on: {@code BOTH} for all duties that are not alike on both
 * @param open only duties that are to be met yet
 */
public record SimulatedFilter(SimulationView view, String key, SimulatedDuty.Side side, boolean open) {

    String where() {
        var where = new StringBuilder(view.only());
        where.append(
                switch (side) {
                    case BEFORE -> " AND s.side <> 'AFTER'";
                    case AFTER -> " AND s.side <> 'BEFORE'";
                    case BOTH -> " AND s.side <> 'BOTH'";
                });
        if (open) {
            where.append(" AND s.open");
        }
        if (key != null) {
            where.append(" AND ").append(view.key()).append(" = ?");
        }
        return where.toString();
    }
}
