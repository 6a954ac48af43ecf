package kz.daiar.norms.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.daiar.kernel.DateRange;

/** Position category → venue, in dated versions; what the act leaves open is named as a gap, never filled. */
public record CategoryTable(String name, List<Version> versions) {

    /**
     * One wording of the table.
     *
     * @param silent categories of the register the act says nothing of, each with the gap that names this hole
     * @param unlisted the gap a category outside the register falls into
     * @param missing the gap of a record without category
     */
    public record Version(DateRange inForce, List<Row> rows, List<Silent> silent, Gap unlisted, Gap missing) {

        /** The same wording in force in another range. */
        public Version during(DateRange other) {
            return new Version(other, rows, silent, unlisted, missing);
        }

        private Found find(String category) {
            for (var row : rows) {
                if (matches(row.when(), category)) {
                    return new Found(row, null);
                }
            }
            return new Found(null, hole(category));
        }

        private Gap hole(String category) {
            return silent.stream()
                    .filter(one -> matches(one.when(), category))
                    .map(Silent::gap)
                    .findFirst()
                    .orElse(unlisted);
        }

        private static boolean matches(List<CategoryPattern> patterns, String category) {
            for (var pattern : patterns) {
                if (pattern.matches(category)) {
                    return true;
                }
            }
            return false;
        }
    }

    public record Row(List<CategoryPattern> when, String then, Basis basis) {}

    /** Categories the act leaves out, named so that nobody takes the hole for an oversight. */
    public record Silent(List<CategoryPattern> when, Gap gap) {}

    /** A hole of the law or of the record. */
    public record Gap(String code, Basis basis) {}

    /** The version in force on a day. */
    public Optional<Version> on(LocalDate day) {
        return versions.stream().filter(v -> v.inForce().contains(day)).findFirst();
    }

    /** Either the row of the category or the gap it falls into. */
    public record Found(Row row, Gap gap) {}

    /** Looks a canonical category up; null when the record has none. */
    public Found find(String category, LocalDate day) {
        var version = on(day).orElseThrow(() -> new IllegalStateException("no version of " + name + " on " + day));
        return category == null ? new Found(null, version.missing()) : version.find(category);
    }

    /** Its parts and what each rests on. */
    public List<Element> elements() {
        var elements = new ArrayList<Element>();
        for (int i = 0; i < versions.size(); i++) {
            add(elements, versions.get(i), "tables." + name + ".versions[" + i + "]");
        }
        return elements;
    }

    private static void add(List<Element> elements, Version version, String at) {
        for (int i = 0; i < version.rows().size(); i++) {
            elements.add(new Element(
                    "tables", at + ".rows[" + i + "]", version.rows().get(i).basis()));
        }
        for (int i = 0; i < version.silent().size(); i++) {
            var gap = version.silent().get(i).gap();
            elements.add(new Element("tables", at + ".silent[" + i + "]", gap.basis()));
        }
        elements.add(new Element("tables", at + ".unlisted", version.unlisted().basis()));
        elements.add(new Element("tables", at + ".missing", version.missing().basis()));
    }
}
