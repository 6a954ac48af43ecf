package kz.daiar.norms.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import kz.daiar.norms.Vocabulary;
import kz.daiar.norms.rule.CategoryPattern;
import kz.daiar.norms.rule.CategoryTable;
import kz.daiar.norms.rule.CategoryTable.Version;

/** A table of categories puts every category of the register, on every day, in exactly one row, or names the hole. */
final class CategoriesPartitioned implements Check {

    @Override
    public void look(CheckedSet set, Findings found) {
        if (set.vocabulary() == null) {
            return;
        }
        var register = CategoryRegister.of(set, found);
        for (var act : set.acts()) {
            for (var table : act.file().tables().values()) {
                look(act, table, register, set.vocabulary(), found);
            }
        }
    }

    private static void look(
            CheckedAct act, CategoryTable table, CategoryRegister register, Vocabulary words, Findings found) {
        if (register.isEmpty()) {
            found.at(act.at("tables." + table.name())).note("no-category-register");
            return;
        }
        for (int i = 0; i < table.versions().size(); i++) {
            var version = table.versions().get(i);
            var at = "tables." + table.name() + ".versions[" + i + "]";
            var rows = new CategoryRows(act, at, version, found);
            rows.outside(register);
            days(version, register).forEach(day -> rows.look(register, day));
            namedHoles(act, at, version, words, found);
        }
    }

    /** The days within a version on which the answer can change. */
    private static TreeSet<LocalDate> days(Version version, CategoryRegister register) {
        var days = new TreeSet<LocalDate>();
        days.add(version.inForce().from());
        register.changes().filter(version.inForce()::contains).forEach(days::add);
        return days;
    }

    private static void namedHoles(CheckedAct act, String at, Version version, Vocabulary words, Findings found) {
        for (int i = 0; i < version.silent().size(); i++) {
            var silent = version.silent().get(i);
            var named = words.name("gap", silent.gap().code());
            found.at(act.at(at + ".silent[" + i + "]"), null, written(silent.when()))
                    .note("hole-categories", named, silent.gap().basis().interpretations());
        }
        for (var gap : List.of("unlisted", "missing")) {
            var one = gap.equals("missing") ? version.missing() : version.unlisted();
            found.at(act.at(at + "." + gap), null, one.code())
                    .note(
                            "hole-" + gap,
                            words.name("gap", one.code()),
                            one.basis().interpretations());
        }
    }

    private static String written(List<CategoryPattern> patterns) {
        return String.join(", ", patterns.stream().map(CategoryPattern::written).toList());
    }
}
