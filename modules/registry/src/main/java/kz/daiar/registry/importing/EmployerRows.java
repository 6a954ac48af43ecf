package kz.daiar.registry.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges the employer rows of one import against the employers in the register: a parent must be known, and nobody is
 * above himself. A parent may come later in the file; a refused row is nobody's parent.
 */
final class EmployerRows {

    /** One employer row, sound in itself. */
    record Row(long seq, String bin, String parent) {}

    private final Map<String, String> parents = new HashMap<>();
    private final Map<Long, Fault> refused = new HashMap<>();

    /** {@code stored}: the parent of each employer in the register; null for none. */
    EmployerRows(Map<String, String> stored) {
        parents.putAll(stored);
    }

    /** Why rows are refused, by their number. Of the rows that put a body above itself the last is refused. */
    Map<Long, Fault> judge(List<Row> rows) {
        var standing = new ArrayList<>(rows);
        for (var next = firstFaulty(standing); next != null; next = firstFaulty(standing)) {
            refused.put(next.seq(), fault(next, standing));
            standing.remove(next);
        }
        parents.putAll(tree(standing));
        return refused;
    }

    /** Who was refused is nobody's parent: therefore one at a time. */
    private Row firstFaulty(List<Row> standing) {
        var tree = tree(standing);
        for (var row : standing) {
            if (row.parent() != null && !tree.containsKey(row.parent())) {
                return row;
            }
        }
        for (int i = standing.size() - 1; i >= 0; i--) {
            if (isAbove(standing.get(i).bin(), standing.get(i).parent(), tree)) {
                return standing.get(i);
            }
        }
        return null;
    }

    private Fault fault(Row row, List<Row> standing) {
        var code = tree(standing).containsKey(row.parent()) ? "parent-cycle" : "parent-unknown";
        return Fault.at("parent", code, row.parent());
    }

    private Map<String, String> tree(List<Row> standing) {
        var tree = new HashMap<>(parents);
        standing.forEach(row -> tree.put(row.bin(), row.parent()));
        return tree;
    }

    private static boolean isAbove(String bin, String start, Map<String, String> tree) {
        var above = start;
        for (int steps = 0; above != null && steps <= tree.size() + 1; steps++) {
            if (above.equals(bin)) {
                return true;
            }
            above = tree.get(above);
        }
        return false;
    }

    /** After judging: the employers at or below one of {@code tops}. */
    Set<String> below(Set<String> tops) {
        var found = new HashSet<String>();
        for (var bin : parents.keySet()) {
            if (tops.stream().anyMatch(top -> isAbove(top, bin, parents))) {
                found.add(bin);
            }
        }
        return found;
    }

    /** After judging: all employers, those of the register and those of accepted rows. */
    Set<String> known() {
        return parents.keySet();
    }
}
