package kz.daiar.norms.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.daiar.kernel.DateRange;
import kz.daiar.norms.rule.CategoryPattern;
import kz.daiar.norms.rule.CategoryTable.Version;

/** The rows of one version of a table, held against the register of a day. */
final class CategoryRows {

    /** What a category can stand in: a row, or the naming of a hole. */
    private record Row(String at, List<CategoryPattern> when) {

        boolean holds(String category) {
            return when.stream().anyMatch(pattern -> pattern.matches(category));
        }
    }

    private final CheckedAct act;
    private final String at;
    private final DateRange days;
    private final Findings found;
    private final List<Row> rows = new ArrayList<>();

    CategoryRows(CheckedAct act, String at, Version version, Findings found) {
        this.act = act;
        this.at = at;
        this.days = version.inForce();
        this.found = found;
        for (int i = 0; i < version.rows().size(); i++) {
            rows.add(new Row(at + ".rows[" + i + "]", version.rows().get(i).when()));
        }
        for (int i = 0; i < version.silent().size(); i++) {
            rows.add(new Row(at + ".silent[" + i + "]", version.silent().get(i).when()));
        }
    }

    /** Categories the register has on none of the days: the row would answer for what the act leaves out. */
    void outside(CategoryRegister register) {
        for (var row : rows) {
            var outside = row.when().stream()
                    .flatMap(pattern -> register.outside(pattern, days).stream())
                    .toList();
            if (!outside.isEmpty()) {
                found.at(act.at(row.at()), days.from(), String.join(", ", outside))
                        .error("category-outside");
            }
        }
    }

    /** How the rows stand to the register of one day. */
    void look(CategoryRegister register, LocalDate day) {
        var categories = register.on(
                day, rows.stream().flatMap(row -> row.when().stream()).toList());
        inNoRow(categories, day);
        inTwoRows(categories, day);
        rows.forEach(row -> twiceInOne(row, categories, day));
        rows.forEach(row -> dead(row, categories, register, day));
    }

    private void inNoRow(List<String> categories, LocalDate day) {
        var lost = categories.stream()
                .filter(category -> rows.stream().noneMatch(row -> row.holds(category)))
                .toList();
        if (!lost.isEmpty()) {
            found.at(act.at(at), day, String.join(", ", lost)).error("category-in-no-row");
        }
    }

    private void inTwoRows(List<String> categories, LocalDate day) {
        for (int i = 1; i < rows.size(); i++) {
            var row = rows.get(i);
            var earlier = rows.subList(0, i);
            var held = categories.stream().filter(row::holds).toList();
            var twice = held.stream()
                    .filter(category -> earlier.stream().anyMatch(other -> other.holds(category)))
                    .toList();
            if (!twice.isEmpty()) {
                found.at(act.at(row.at()), day, String.join(", ", twice))
                        .error(twice.equals(held) ? "row-covered" : "category-in-two-rows");
            }
        }
    }

    private void twiceInOne(Row row, List<String> categories, LocalDate day) {
        var twice = categories.stream()
                .filter(category -> row.when().stream()
                                .filter(pattern -> pattern.matches(category))
                                .count()
                        > 1)
                .toList();
        if (!twice.isEmpty()) {
            found.at(act.at(row.at()), day, String.join(", ", twice)).error("category-twice-in-row");
        }
    }

    private void dead(Row row, List<String> categories, CategoryRegister register, LocalDate day) {
        var dead = row.when().stream()
                .filter(pattern -> categories.stream().noneMatch(pattern::matches))
                .toList();
        if (dead.size() == row.when().size()) {
            found.at(act.at(row.at()), day, written(dead.stream())).error("row-dead");
            return;
        }
        var onOtherDays = dead.stream()
                .filter(pattern -> register.outside(pattern, days).isEmpty())
                .toList();
        if (!onOtherDays.isEmpty()) {
            found.at(act.at(row.at()), day, written(onOtherDays.stream())).note("category-unknown");
        }
    }

    private static String written(Stream<CategoryPattern> patterns) {
        return patterns.map(CategoryPattern::written).collect(Collectors.joining(", "));
    }
}
