package kz.daiar.norms.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.daiar.kernel.DateRange;
import kz.daiar.norms.IdOrder;
import kz.daiar.norms.Vocabulary;
import kz.daiar.norms.rule.CategoryPattern;

/** The position categories there are, day by day; of a group without end, the numbers a table makes a difference between. */
final class CategoryRegister {

    private static final int LAST_NUMBER = 999;

    private final Map<CategoryPattern, Vocabulary.Entry> entries = new LinkedHashMap<>();

    private CategoryRegister() {}

    /** The register of the vocabulary; a code that is no category is told and left out. */
    static CategoryRegister of(CheckedSet set, Findings found) {
        var register = new CategoryRegister();
        set.vocabulary().entries("category").forEach((written, entry) -> {
            try {
                register.entries.put(CategoryPattern.of(written), entry);
            } catch (IllegalArgumentException broken) {
                found.at(Trees.deepest(set.words(), "category." + written).place(), null, written)
                        .error("no-category");
            }
        });
        return register;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Days on which the register changes. */
    Stream<LocalDate> changes() {
        return entries.values().stream()
                .filter(entry -> entry.listed() != null)
                .flatMap(
                        entry -> Stream.of(entry.listed().from(), entry.listed().until()))
                .filter(day -> day != null);
    }

    /** The categories of a day, by which a table with these patterns is tried. */
    List<String> on(LocalDate day, List<CategoryPattern> tried) {
        var codes = new ArrayList<String>();
        entries.forEach((pattern, entry) -> {
            if (entry.isListed(day)) {
                codes.addAll(pattern.isWholeGroup() ? samples(pattern, tried) : pattern.codes());
            }
        });
        return codes;
    }

    /** The first of the pattern's categories that is in the register on none of the days, as files write it. */
    Optional<String> outside(CategoryPattern pattern, DateRange days) {
        var listed = entries.entrySet().stream()
                .filter(entry -> entry.getValue().listed() == null
                        || entry.getValue().listed().overlaps(days))
                .map(Map.Entry::getKey)
                .toList();
        return pattern.isWholeGroup()
                ? Optional.of(pattern.written()).filter(group -> !listed.contains(pattern))
                : pattern.codes().stream()
                        .filter(code -> listed.stream().noneMatch(known -> known.matches(code)))
                        .findFirst();
    }

    private static List<String> samples(CategoryPattern group, List<CategoryPattern> tried) {
        var numbers = new TreeSet<Integer>();
        numbers.add(1);
        for (var pattern : tried) {
            if (pattern.stem().equals(group.stem()) && !pattern.isWholeGroup()) {
                numbers.add(pattern.first());
                numbers.add(Math.min(pattern.last() + 1, LAST_NUMBER));
            }
        }
        return numbers.stream()
                .map(number -> group.stem() + number)
                .sorted(IdOrder.NATURAL)
                .toList();
    }
}
